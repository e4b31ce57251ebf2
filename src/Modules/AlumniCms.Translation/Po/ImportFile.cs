using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Translation.Po;

/// <summary>Holds a translator’s file against the texts as they stand now.</summary>
internal sealed class ImportFile(TranslatedTexts texts, ContentRights rights)
{
    /// <summary>Most texts of a file.</summary>
    public const int MostTexts = 1_000;

    /// <summary>What the file would change, text by text, and what is said of entries that no text is found for.</summary>
    public async Task<(IReadOnlyList<ImportPlan> Plans, IReadOnlyList<ImportRemark> Strays)> PlanAsync(PoFile file, string culture, CancellationToken cancellationToken)
    {
        var (known, strays) = (new List<(PoKey Key, PoEntry Entry)>(), new List<ImportRemark>());
        foreach (var entry in file.Entries)
        {
            if (PoKey.Read(entry.Context) is { } key)
                known.Add((key, entry));
            else
                strays.Add(Stray(entry));
        }

        var plans = new List<ImportPlan>();
        foreach (var group in known.GroupBy(e => e.Key.Set, StringComparer.Ordinal).Take(MostTexts))
        {
            if (await texts.FindAsync(group.Key, culture, cancellationToken) is not { } text)
                strays.AddRange(group.Select(e => Stray(e.Entry)));
            else if (!MayWrite(text, culture))
                strays.Add(new ImportRemark(ImportProblem.Refused, group.First().Entry.Line, text.Source.DisplayText, ""));
            else
                plans.Add(ImportPlan.Make(text, [.. group]));
        }

        return (plans, strays);
    }

    private bool MayWrite(TranslatedText text, string culture) =>
        text.Translation is { } translation ? rights.MayEdit(translation) : rights.MayTranslate(text.Source, culture);

    private static ImportRemark Stray(PoEntry entry) => new(ImportProblem.Unknown, entry.Line, "", entry.Context ?? "") { Former = entry.Id };

    /// <summary>The item that a plan makes: the newest version of the translation, or a copy of the source in the language, with what the file brings.</summary>
    public static ContentItem Item(ImportPlan plan, string culture)
    {
        var (source, translation) = (plan.Text.Source, plan.Text.Translation);
        var content = (System.Text.Json.Nodes.JsonObject)(translation ?? source).Content.DeepClone();
        if (translation is null)
        {
            foreach (var part in new[] { "AutoroutePart", "AliasPart", "PublishLaterPart", "ArchiveLaterPart", "SeoMetaPart" })
                content.Remove(part);
            ContentItemParts.Write(content, new LocalizationPart(plan.Text.Set, culture));
        }

        foreach (var unit in Words.TextUnits.Of(plan.Text.Type, plan.Text.Model, content).ToList())
            if (plan.Changes.TryGetValue(unit.Name, out var text))
                unit.Put(text);
        return new ContentItem
        {
            ContentItemId = translation?.ContentItemId ?? "",
            ContentItemVersionId = "",
            ContentType = source.ContentType,
            Culture = culture,
            DisplayText = content["TitlePart"]?["Title"]?.ToString() ?? (translation ?? source).DisplayText,
            Content = content,
        };
    }
}
