using System.Collections.Frozen;
using System.Reflection;

namespace AlumniCms.Kernel.Modules;

/// <summary>
/// The modules and features of this program, found by the manifest of each <c>AlumniCms.*</c> assembly
/// beside the host: adding a module needs no list.
/// </summary>
public sealed class ModuleCatalog
{
    private readonly FrozenDictionary<string, FeatureDescriptor> _features;
    private readonly FrozenDictionary<string, FeatureDescriptor> _orchardNames;

    public ModuleCatalog(IEnumerable<Assembly> assemblies)
    {
        Modules = [.. assemblies.Select(Describe).OfType<ModuleDescriptor>()
            .OrderBy(m => m.Layer).ThenBy(m => m.Name, StringComparer.Ordinal)];
        Key = string.Join('|', Modules.Select(m => m.Assembly.GetName().Name));
        _features = Modules.SelectMany(m => m.Features)
            .ToFrozenDictionary(f => f.Id, StringComparer.OrdinalIgnoreCase);
        _orchardNames = _features.Values.SelectMany(f => f.OrchardNames.Select(name => (name, f)))
            .ToFrozenDictionary(p => p.name, p => p.f, StringComparer.OrdinalIgnoreCase);
        var unknown = _features.Values.SelectMany(f => f.Dependencies.Select(d => (f.Id, Dependency: d)))
            .FirstOrDefault(p => !_features.ContainsKey(p.Dependency));
        if (unknown.Id is not null)
            throw new InvalidOperationException(
                $"Feature '{unknown.Id}' depends on '{unknown.Dependency}', which no module declares. Mend its Manifest.cs.");
    }

    /// <summary>All modules, lowest layer first.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    /// <summary>Tells catalogs with different modules apart.</summary>
    public string Key { get; }

    /// <summary>All features by id, compared without case.</summary>
    public IReadOnlyDictionary<string, FeatureDescriptor> Features => _features;

    /// <summary>Loads the assemblies named <c>AlumniCms.*</c> from the folder of the running program.</summary>
    public static ModuleCatalog FromFolder(string folder) =>
        new(Directory.EnumerateFiles(folder, "AlumniCms.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith("Tests", StringComparison.Ordinal))
            .Select(name => Assembly.Load(new AssemblyName(name!))));

    /// <summary>Finds a feature by its id or by one of its Orchard Core names.</summary>
    public FeatureDescriptor? FindFeature(string name) =>
        _features.GetValueOrDefault(name) ?? _orchardNames.GetValueOrDefault(name);

    /// <summary>The given features with everything they depend on and everything that is always on.</summary>
    public FrozenSet<string> Close(IEnumerable<string> featureIds)
    {
        var closed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(featureIds.Concat(
            _features.Values.Where(f => f.AlwaysEnabled).Select(f => f.Id)));
        while (open.TryPop(out var id))
        {
            if (!_features.TryGetValue(id, out var feature) || !closed.Add(feature.Id))
                continue;
            foreach (var dependency in feature.Dependencies)
                open.Push(dependency);
        }

        return closed.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The given features without one that is switched off, and without those that depend on it.</summary>
    public IEnumerable<string> Without(IEnumerable<string> featureIds, string removed) =>
        featureIds.Where(id => !Close([id]).Contains(removed) || _features[removed].AlwaysEnabled);

    private static ModuleDescriptor? Describe(Assembly assembly)
    {
        if (assembly.GetCustomAttribute<ModuleAttribute>() is not { } module)
            return null;
        var features = assembly.GetCustomAttributes<FeatureAttribute>().Select(f => new FeatureDescriptor(
            f.Id, f.Name, f.Description, f.Category, f.Dependencies, f.AlwaysEnabled, module.Name, f.OrchardNames));
        return new ModuleDescriptor(module.Name, module.Layer, assembly, [.. features]);
    }
}
