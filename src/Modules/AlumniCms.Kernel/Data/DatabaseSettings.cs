namespace AlumniCms.Kernel.Data;

/// <summary>Which database the program uses.</summary>
/// <param name="Provider">The engine, from <c>Database__Provider</c>.</param>
/// <param name="ConnectionString">From <c>ConnectionStrings__Default</c>; for SQLite made from the data folder when absent.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString);
