using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Data;

/// <summary>Registration of the database.</summary>
public static class DatabaseServices
{
    /// <summary>Adds the context on the engine that the settings name.</summary>
    public static IServiceCollection AddAlumniDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddDbContext<AlumniDbContext>(options =>
        {
            if (settings.Provider == DatabaseProvider.Sqlite)
                options.UseSqlite(settings.ConnectionString, KeepStatements).AddInterceptors(new SqliteDurability());
            else
                options.UseNpgsql(settings.ConnectionString);
            options.ReplaceService<IMigrationsAssembly, ModuleMigrationsAssembly>();
            options.ReplaceService<IModelCacheKeyFactory, ModuleModelCache>();

            // Migrations are written by hand; a test compares the schema they make with the model.
            options.ConfigureWarnings(warnings => warnings
                .Ignore(
                    RelationalEventId.PendingModelChangesWarning,
                    RelationalEventId.ModelSnapshotNotFound,
                    CoreEventId.NoEntityTypeConfigurationsWarning));
        }, optionsLifetime: ServiceLifetime.Singleton);
        return services;
    }

    // A list is one parameter, as it always is on PostgreSQL: with a parameter for each value, the statement would be
    // written anew each time.
    private static void KeepStatements(SqliteDbContextOptionsBuilder sqlite) =>
        sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
}
