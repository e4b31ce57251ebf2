namespace AlumniCms.Bench.Databases;

/// <summary>A database that nobody has used yet, as settings of the program.</summary>
internal sealed record Database(IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>The same with one setting more, or another one.</summary>
    public Database With(string name, string value) =>
        new(new Dictionary<string, string>(Environment, StringComparer.Ordinal) { [name] = value });

    public static Database Of(string provider, string connection, string folder) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Data__Folder"] = folder,
        ["Database__Provider"] = provider,
        ["ConnectionStrings__Default"] = connection,
        ["Demo__Build"] = "false",
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
    });
}
