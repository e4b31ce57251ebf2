using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Keeps an item's culture and its tie to its translations.</summary>
internal sealed class LocalizationPartHandler(TimeProvider time) : ContentHandler
{
    public override int Order => -90;

    public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var (item, type) = (context.Item, context.Type);
        var part = item.As<LocalizationPart>();
        if (part is null && !type.HasPart(nameof(LocalizationPart)))
        {
            (item.Culture, item.LocalizationSet) = ("", null);
            return ValueTask.CompletedTask;
        }

        var culture = string.IsNullOrEmpty(part?.Culture) ? context.Site.DefaultCulture : part.Culture;
        var set = string.IsNullOrEmpty(part?.LocalizationSet) ? IdGenerator.NewId(time) : part.LocalizationSet;
        (item.Culture, item.LocalizationSet) = (culture, set);
        item.Apply(new LocalizationPart(set, culture));
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Refusal> Validate(ContentItemContext context)
    {
        if (context.Item.Culture.Length > 0
            && !context.Site.Cultures.Contains(context.Item.Culture, StringComparer.OrdinalIgnoreCase))
            yield return new(
                "localization.culture",
                $"The site does not speak '{context.Item.Culture}'. Its cultures: {string.Join(", ", context.Site.Cultures)}.",
                "LocalizationPart.Culture");
        if (context.Item.LocalizationSet?.Length > IdGenerator.Length)
            yield return new("localization.set", "A localization set has 26 characters at most.", "LocalizationPart.LocalizationSet");
    }

    public override void Cloning(ContentItem copy)
    {
        if (copy.As<LocalizationPart>() is { } part)
            copy.Apply(part with { LocalizationSet = "" });
    }
}
