using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Checks;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Files;

namespace AlumniCms.Media.Checks;

/// <summary>A picture says what it shows to those who do not see it (RGAA 1.1): in the item, in the library, or by being only decoration.</summary>
internal sealed class AlternativeTexts(FindMediaFile files) : IPublicationCheck
{
    private const int LongestName = 80;

    public async Task<IReadOnlyList<Refusal>> FindAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var mute = ShownContent.Of(context)
            .SelectMany(c => c.Fields.Where(f => f.Definition.FieldName == "MediaField").SelectMany(f => Mute(f.Json).Select(path => (Place: c.PathOf(f), File: path)))).ToList();
        if (mute.Count == 0)
            return [];
        var culture = context.Item.Culture.Length > 0 ? context.Item.Culture : context.Site.DefaultCulture;
        var known = await files.ExecuteAsync([.. mute.Select(m => m.File)], cancellationToken);
        return [.. mute.Where(m => known.TryGetValue(m.File, out var file) && NeedsText(file, context.Site.FallbackChain(culture)))
            .Select(m => Refusal.Of("checks.alternative-text", $"The picture {Short(m.File)} has no alternative text: say what it shows.", m.Place))];
    }

    private static bool NeedsText(MediaFileEntry file, IEnumerable<string> cultures) =>
        file.ContentType.StartsWith("image/", StringComparison.Ordinal) && !file.Details.IsDecorative && file.Details.TextIn(cultures).Length == 0;

    // The files to which the item itself gives no words.
    private static IEnumerable<string> Mute(JsonObject field)
    {
        var texts = field["MediaTexts"] as JsonArray;
        return (field["Paths"] as JsonArray ?? []).Select((path, i) => (Path: path?.ToString() ?? "", Text: i < texts?.Count ? texts[i]?.ToString() : null))
            .Where(p => p.Path.Length > 0 && string.IsNullOrWhiteSpace(p.Text)).Select(p => p.Path);
    }

    private static string Short(string path) => path[(path.LastIndexOf('/') + 1)..] is var name && name.Length > LongestName ? name[..LongestName] + "…" : name;
}
