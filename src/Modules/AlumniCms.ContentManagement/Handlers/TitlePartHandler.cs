using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>The title is what lists call an item.</summary>
internal sealed class TitlePartHandler : ContentHandler
{
    private const int MaximumLength = 500;

    public override int Order => -100;

    public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var item = context.Item;
        if (item.As<TitlePart>()?.Title is { Length: > 0 } title)
            item.DisplayText = title;
        if (item.DisplayText.Length > MaximumLength)
            item.DisplayText = item.DisplayText[..(MaximumLength - 1)] + "…";
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Kernel.Results.Refusal> Validate(ContentItemContext context)
    {
        if (context.ForPublication && context.Type.HasPart("TitlePart") && string.IsNullOrWhiteSpace(context.Item.DisplayText))
            yield return new("title.missing", "A title is needed before publication.", "TitlePart.Title");
    }
}
