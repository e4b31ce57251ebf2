using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AlumniCms.Tests.Architecture;

/// <summary>A module refers to lower layers only, so that no circle can come about and no feature knows another.</summary>
public sealed partial class Layers
{
    [Fact]
    public void Lead_downwards_only() => Assert.Empty(Violations([.. Modules()]));

    [Fact]
    public void Would_report_a_reference_that_leads_up_or_sideways()
    {
        ModuleProject[] planted =
        [
            new("Low", 0, ["High"]),
            new("High", 4, ["Low"]),
            new("Beside", 4, ["High"]),
            new("Unmade", null, ["Low"]),
            new("Lost", 2, ["Nowhere"]),
        ];

        var violations = Violations(planted);

        Assert.Equal(
            ["Low (0) refers to High (4)", "Beside (4) refers to High (4)", "Unmade has no Manifest.cs with a layer", "Lost refers to Nowhere, which is no module"],
            violations);
    }

    [Fact]
    public void Are_not_got_round_by_references_of_references()
    {
        var props = XDocument.Parse(Repository.Read("Directory.Build.props"));
        var overriding = Repository.Files("*.csproj", "src", "tests").Concat(Repository.Files("*.props", "src", "tests"))
            .Where(file => Repository.Read(file).Contains("DisableTransitiveProjectReferences", StringComparison.Ordinal));

        Assert.Equal("true", props.Descendants("DisableTransitiveProjectReferences").Single().Value);
        Assert.Empty(overriding);
    }

    [Fact]
    public void Have_no_member_that_the_host_names()
    {
        var references = XDocument.Parse(Repository.Read("src/AlumniCms.Web/AlumniCms.Web.csproj")).Descendants("ProjectReference");

        Assert.All(references, r => Assert.Contains('*', r.Attribute("Include")!.Value));
    }

    private static List<string> Violations(IReadOnlyCollection<ModuleProject> modules)
    {
        var byName = modules.ToDictionary(m => m.Name, StringComparer.Ordinal);
        var violations = new List<string>();
        foreach (var module in modules)
        {
            if (module.Layer is null)
                violations.Add($"{module.Name} has no Manifest.cs with a layer");
            foreach (var reference in module.References)
                if (!byName.TryGetValue(reference, out var other))
                    violations.Add($"{module.Name} refers to {reference}, which is no module");
                else if (other.Layer >= module.Layer)
                    violations.Add($"{module.Name} ({module.Layer}) refers to {other.Name} ({other.Layer})");
        }

        return violations;
    }

    // A project that is still empty has nothing to say about itself.
    private static IEnumerable<ModuleProject> Modules() => Repository.Files("*.csproj", "src/Modules", "src/Themes").Select(Read)
        .Where(m => m.Layer is not null || Repository.Files("*.cs", $"src/Modules/{m.Name}", $"src/Themes/{m.Name}").Any());

    private static ModuleProject Read(string file)
    {
        var manifest = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, "Manifest.cs");
        var layer = File.Exists(manifest) ? Layer().Match(File.ReadAllText(manifest)) : Match.Empty;
        var references = XDocument.Parse(Repository.Read(file)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(name => Repository.Files("*.cs", $"src/Modules/{name}", $"src/Themes/{name}").Any());
        return new ModuleProject(
            Path.GetFileNameWithoutExtension(file),
            layer.Success ? int.Parse(layer.Groups["layer"].Value, CultureInfo.InvariantCulture) : null,
            [.. references]);
    }

    [GeneratedRegex(@"Layer\s*=\s*(?<layer>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Layer();
}
