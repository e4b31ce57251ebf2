namespace AlumniCms.IntegrationTests.Databases;

/// <summary>The engines that every database test runs on. The names are the values of the setting <c>Database:Provider</c>.</summary>
public enum DatabaseEngine
{
    Sqlite,
    PostgreSql,
}
