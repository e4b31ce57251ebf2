using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Recipes.Steps;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Recipes;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new RecipeCatalog([Path.Combine(AppContext.BaseDirectory, "recipes")]));
        services.AddScoped<RunRecipe>();
        services.AddSingleton<ImportSites>();
        services.AddScoped<IRecipeStepHandler, SiteStep>();
        services.AddScoped<IRecipeStepHandler, FeatureStep>();
        services.AddScoped<IRecipeStepHandler, SettingsStep>();
        services.AddScoped<IRecipeStepHandler, ThemesStep>();
        services.AddScoped<IRecipeStepHandler, LayersStep>();
        services.AddScoped<IRecipeStepHandler>(p => new ContentDefinitionStep(p.GetRequiredService<DefineContent>(), replaces: false));
        services.AddScoped<IRecipeStepHandler>(p => new ContentDefinitionStep(p.GetRequiredService<DefineContent>(), replaces: true));
        services.AddScoped<IRecipeStepHandler, DeleteContentDefinitionStep>();
        services.AddScoped<IRecipeStepHandler, ContentStep>();
        services.AddScoped<IRecipeStepHandler, RecipesStep>();
        services.AddScoped<IRecipeStepHandler, LocalizedRecipesStep>();
        services.AddScoped<ExportSite>();
        services.AddScoped<IRecipeExporter, SiteExporter>();
        services.AddScoped<IRecipeExporter, FeatureExporter>();
        services.AddScoped<IRecipeExporter, SettingsExporter>();
        services.AddScoped<IRecipeExporter, DefinitionExporter>();
        services.AddScoped<IRecipeExporter>(p => new ContentExporter(p.GetRequiredService<AlumniDbContext>()));
    }
}
