using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using AlumniCms.Kernel.Modules;
using AlumniCms.Web.Hosting;

namespace AlumniCms.Tests.Architecture;

public sealed class Types
{
    private static readonly string[] EmptyNames = ["Helper", "Helpers", "Utils", "Util", "Utilities", "Manager", "Info", "Base"];

    /// <summary>Orchard Core's own names.</summary>
    private static readonly string[] AllowedNames = ["IContentManager", "ContentManager", "StartupBase"];

    private static readonly IReadOnlyList<Assembly> Assemblies =
        [.. ModuleCatalog.FromFolder(AppContext.BaseDirectory).Modules.Select(m => m.Assembly), typeof(Server).Assembly];

    [Fact]
    public void Are_sealed_unless_another_one_derives_from_them() => Assert.Empty(Open(Written()));

    [Fact]
    public void Have_names_that_say_what_they_are() => Assert.Empty(Empty(Written()));

    [Fact]
    public void Are_documented_when_other_modules_see_them() => Assert.Empty(Undocumented(Written(), Documentation()));

    [Fact]
    public void Would_be_reported_when_they_are_not()
    {
        Type[] planted = [typeof(Planted), typeof(PlantedManager), typeof(PlantedBase), typeof(PlantedHeir)];

        Assert.Equal([typeof(Planted).FullName, typeof(PlantedManager).FullName], Open(planted));
        Assert.Equal([typeof(PlantedManager).FullName, typeof(PlantedBase).FullName], Empty(planted));
        Assert.Equal([typeof(Types).FullName], Undocumented([typeof(Types)], []));
        Assert.Empty(Undocumented([typeof(Types)], [$"T:{typeof(Types).FullName}"]));
    }

    private static List<string?> Open(IReadOnlyCollection<Type> types)
    {
        var parents = types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();
        return [.. types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !parents.Contains(t)).Select(t => t.FullName)];
    }

    private static List<string?> Empty(IEnumerable<Type> types) =>
        [.. types.Where(t => EmptyNames.Any(n => BareName(t).EndsWith(n, StringComparison.Ordinal)) && !AllowedNames.Contains(BareName(t))).Select(t => t.FullName)];

    private static List<string?> Undocumented(IEnumerable<Type> types, HashSet<string> documented) =>
        [.. types.Where(t => t.IsPublic && !documented.Contains($"T:{t.FullName}")).Select(t => t.FullName)];

    private static string BareName(Type type) => type.Name.Split('`')[0];

    // What the compiler writes by itself, views among it, is nobody's to name.
    private static List<Type> Written() => [.. Assemblies.SelectMany(a => a.GetTypes()).Where(t =>
        t.Namespace?.StartsWith("AlumniCms", StringComparison.Ordinal) == true
        && !t.Namespace.StartsWith("AspNetCore", StringComparison.Ordinal)
        && !t.Name.Contains('<', StringComparison.Ordinal)
        && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && t.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) != true
        && t.FullName?.Contains("__", StringComparison.Ordinal) != true)];

    private static HashSet<string> Documentation() => Assemblies
        .Select(a => Path.Combine(AppContext.BaseDirectory, $"{a.GetName().Name}.xml")).Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value) || m.Element("inheritdoc") is not null)
        .Select(m => m.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);

#pragma warning disable CA1852, CA1812, MA0053, S2094 // These break the rules on purpose.
    private class Planted;

    private class PlantedManager;

    private abstract class PlantedBase;

    private sealed class PlantedHeir : PlantedBase;
#pragma warning restore CA1852, CA1812, MA0053, S2094
}
