using System.Collections.Concurrent;

namespace AlumniCms.Recipes.Reading;

/// <summary>Finds recipes (<c>*.recipe.json</c>) below given folders, by name or by path.</summary>
/// <remarks>Nothing is read before the first question. A file’s header is kept until its time or length changes.</remarks>
public sealed class RecipeCatalog
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // Links are not followed: they lead out of the root or round in circles.
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Remembers the folders; none is touched yet.</summary>
    /// <param name="roots">The folders to search, with all folders below them.</param>
    public RecipeCatalog(IEnumerable<string> roots)
        => Roots = [.. roots.Select(root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))).Distinct(StringComparer.Ordinal)];

    /// <summary>The full paths of the folders that are searched.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>All recipes below the roots. A broken one is a problem of the listing, never an exception.</summary>
    public RecipeListing List()
    {
        var scanned = Files().Select(Look).ToList();
        var recipes = scanned.Select(entry => entry.Header).OfType<RecipeHeader>()
            .OrderBy(recipe => recipe.Name, StringComparer.OrdinalIgnoreCase).ThenBy(recipe => recipe.FilePath, StringComparer.Ordinal).ToList();
        var missing = Roots.Where(root => !Directory.Exists(root))
            .Select(root => new RecipeException("The recipe folder does not exist.", "Create it, or take it out of the configuration.") { File = root });
        var doubles = recipes.GroupBy(recipe => recipe.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(Doubled);
        return new(recipes, [.. missing, .. scanned.Select(entry => entry.Problem).OfType<RecipeException>(), .. doubles]);
    }

    /// <summary>Reads the recipe of that name, or the file at that path.</summary>
    /// <param name="nameOrPath">A recipe’s name in any case, or a path from the working folder or from a root.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RecipeException">There is none, there are several of the name, or the file is no recipe.</exception>
    public Task<RecipeDescriptor> FindAsync(string nameOrPath, CancellationToken cancellationToken = default)
        => PathOf(nameOrPath) is { } path ? RecipeReader.ReadAsync(path, cancellationToken) : FindByNameAsync(nameOrPath, cancellationToken);

    /// <summary>Reads the recipe of that name; a path is not looked at, so a recipe that names another one cannot reach outside the roots.</summary>
    /// <exception cref="RecipeException">There is none, there are several of the name, or the file is no recipe.</exception>
    public Task<RecipeDescriptor> FindByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        var all = List();
        var found = all.Recipes.Where(recipe => recipe.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var only] => RecipeReader.ReadAsync(only.FilePath, cancellationToken),
            [] => throw new RecipeException($"There is no recipe “{name}”.", Known(all.Recipes)),
            _ => throw Doubled(found),
        };
    }

    private static RecipeException Doubled(IEnumerable<RecipeHeader> same)
    {
        var recipes = same.ToList();
        return new($"The name “{recipes[0].Name}” belongs to {recipes.Count} recipes: {string.Join(" and ", recipes.Select(recipe => recipe.FilePath))}.", "Rename one of them, or run it by its path.")
        {
            File = recipes[0].FilePath,
        };
    }

    private static string Known(IReadOnlyList<RecipeHeader> recipes) => recipes.Count == 0
        ? "No recipe was found at all; check the recipe folders."
        : $"Known are: {string.Join(", ", recipes.Select(recipe => recipe.Name).Distinct(StringComparer.OrdinalIgnoreCase))}. A file is run by its path.";

    private string? PathOf(string nameOrPath)
    {
        if (!nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !nameOrPath.Contains('/', StringComparison.Ordinal) && !nameOrPath.Contains('\\', StringComparison.Ordinal))
            return null;
        return Roots.Select(root => Path.Combine(root, nameOrPath)).Prepend(nameOrPath).FirstOrDefault(File.Exists) ?? nameOrPath;
    }

    private IEnumerable<string> Files() => Roots.Where(Directory.Exists)
        .SelectMany(root => Directory.EnumerateFiles(root, "*.recipe.json", Everywhere)).Distinct(StringComparer.Ordinal);

    private Entry Look(string path)
    {
        var file = new FileInfo(path);
        var stamp = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
        if (entries.TryGetValue(path, out var known) && known.Stamp == stamp)
            return known;
        return entries[path] = Scan(path, stamp);
    }

    private static Entry Scan(string path, (DateTime Written, long Length) stamp)
    {
        try
        {
            return new(stamp, RecipeHeaderScan.Read(path), null);
        }
        catch (RecipeException problem)
        {
            return new(stamp, null, problem);
        }
    }

    private sealed record Entry((DateTime Written, long Length) Stamp, RecipeHeader? Header, RecipeException? Problem);
}
