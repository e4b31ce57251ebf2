using AlumniCms.Admin.Differences;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Frames;
using AlumniCms.Distribution.Sending;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Deciding;

/// <summary>Reads a text of the head office for the page where a site decides, and what has changed in it. Scoped.</summary>
internal sealed class TextReading(ContentModelStore models, SourceTexts sources, PageFrames pages, IStringLocalizerFactory localizers, IStringLocalizer<Texts> T)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>Summary and body as readers see them; links lead to the worldwide site.</summary>
    public async Task<(string? Summary, string BodyHtml)> ReadAsync(ContentItem text, CancellationToken cancellationToken)
    {
        var content = CopiedText.Of(text);
        var type = (await models.GetAsync(await sources.WorldwideAsync(cancellationToken), cancellationToken)).FindType(text.ContentType);
        var summary = type?.Aspects.Summary is { } name ? (content[text.ContentType]?[name]?["Text"])?.ToString() : null;
        var html = ContentItemParts.Read<MarkdownBodyPart>(content)?.Markdown is { Length: > 0 } markdown
            ? MarkdownRenderer.ToHtml(markdown, url => pages.Resolve(url, text.Culture))
            : ContentItemParts.Read<HtmlBodyPart>(content)?.Html ?? "";
        return (summary, html);
    }

    /// <summary>What the head office has changed from one version to another, field by field.</summary>
    public async Task<IReadOnlyList<FieldDifference>> CompareAsync(ContentItem? older, ContentItem newer, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(await sources.WorldwideAsync(cancellationToken), cancellationToken);
        var before = older is null ? [] : Texts(older, model);
        var after = Texts(newer, model);
        return [.. after.Keys.Union(before.Keys, StringComparer.Ordinal)
            .Where(name => before.GetValueOrDefault(name).Text != after.GetValueOrDefault(name).Text)
            .Select(name => Difference(after.GetValueOrDefault(name, before.GetValueOrDefault(name)).Label, before.GetValueOrDefault(name).Text ?? "", after.GetValueOrDefault(name).Text ?? ""))];
    }

    private Dictionary<string, (string Label, string Text)> Texts(ContentItem item, ContentModel model)
    {
        var texts = new Dictionary<string, (string Label, string Text)>(StringComparer.Ordinal) { ["title"] = (T["Title"], item.DisplayText) };
        var body = item.As<MarkdownBodyPart>()?.Markdown ?? item.As<HtmlBodyPart>()?.Html ?? "";
        if (model.FindType(item.ContentType) is { } type)
            foreach (var field in FieldValue.Of(type, model, item.Content))
                texts[$"{field.Part}.{field.Definition.Name}"] = (_model[field.Definition.DisplayName], Words(field));
        texts["body"] = (T["Text"], body);
        return texts;
    }

    private static string Words(FieldValue field)
    {
        var words = ContentFieldTypes.Find(field.Definition.FieldName)?.Texts(field.Json).ToList() ?? [];
        return words.Count > 0 ? string.Join('\n', words) : string.Join('\n', field.Json.Select(p => p.Value?.ToString()).Where(v => !string.IsNullOrEmpty(v)));
    }

    private static FieldDifference Difference(string label, string older, string newer)
    {
        var (before, after) = TextDifference.Of(older, newer);
        return new FieldDifference(label, before, after);
    }
}
