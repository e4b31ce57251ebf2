using System.Reflection;
using System.Reflection.Emit;

using AlumniCms.Kernel.Modules;

namespace AlumniCms.Tests.Sites;

/// <summary>Features A ← B ← C (C depends on B, B on A) and one that is always on, in a module of their own.</summary>
internal static class PlantedFeatures
{
    public static readonly ModuleCatalog Catalog = new(
        [typeof(ModuleCatalog).Assembly, typeof(AlumniCms.Sites.Actions.SaveSite).Assembly, Plant()]);

    private static AssemblyBuilder Plant()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Planted"), AssemblyBuilderAccess.Run);
        Add<ModuleAttribute>(assembly, [], ("Name", "Planted"), ("Description", "For tests."), ("Layer", 4));
        Add<FeatureAttribute>(assembly, ["Planted.A"], ("OrchardNames", new[] { "OrchardCore.A" }));
        Add<FeatureAttribute>(assembly, ["Planted.B"], ("Dependencies", new[] { "Planted.A" }));
        Add<FeatureAttribute>(assembly, ["Planted.C"], ("Dependencies", new[] { "Planted.B" }));
        Add<FeatureAttribute>(assembly, ["Planted.Always"], ("AlwaysEnabled", true));
        assembly.DefineDynamicModule("Planted");
        return assembly;
    }

    private static void Add<T>(AssemblyBuilder assembly, object[] arguments, params (string Name, object Value)[] values) =>
        assembly.SetCustomAttribute(new CustomAttributeBuilder(
            typeof(T).GetConstructor([.. arguments.Select(a => a.GetType())])!,
            arguments,
            [.. values.Select(v => typeof(T).GetProperty(v.Name)!)],
            [.. values.Select(v => v.Value)]));
}
