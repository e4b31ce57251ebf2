using System.Reflection;

using AlumniCms.Kernel.Modules;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Kernel.Data;

/// <summary>
/// Collects the migrations of all modules: each module keeps its own beside its entities, EF Core sees one list,
/// ordered by id (a time stamp).
/// </summary>
internal sealed class ModuleMigrationsAssembly(ICurrentDbContext currentContext) : IMigrationsAssembly
{
    private readonly IReadOnlyDictionary<string, TypeInfo> _migrations =
        Find(currentContext.Context.GetService<ModuleCatalog>());

    public IReadOnlyDictionary<string, TypeInfo> Migrations => _migrations;

    public ModelSnapshot? ModelSnapshot => null;

    public Assembly Assembly => typeof(AlumniDbContext).Assembly;

    public string? FindMigrationId(string nameOrId) =>
        _migrations.Keys.FirstOrDefault(id => string.Equals(id, nameOrId, StringComparison.OrdinalIgnoreCase));

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass.AsType(), nonPublic: true)!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }

    private static SortedDictionary<string, TypeInfo> Find(ModuleCatalog modules)
    {
        var found = new SortedDictionary<string, TypeInfo>(StringComparer.Ordinal);
        foreach (var type in modules.Modules.SelectMany(m => m.Assembly.DefinedTypes))
            if (type.GetCustomAttribute<MigrationAttribute>() is { } migration)
                found.Add(migration.Id, type);
        return found;
    }
}
