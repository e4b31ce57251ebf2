using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Keeps the columns that lists and rights ask for in line with the fields that the type names for them.</summary>
internal sealed class AspectHandler : ContentHandler
{
    public override int Order => 50;

    public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        Derive(context.Item, context.Type);
        return ValueTask.CompletedTask;
    }

    /// <summary>Sets the columns by the aspects of the item's type.</summary>
    public static void Derive(ContentItem item, ContentTypeDefinition type)
    {
        var aspects = type.Aspects;
        item.Audience = ItemAudience.Of(type, item.Content);
        item.Feature = string.IsNullOrEmpty(aspects.Feature) ? null : aspects.Feature.ToLowerInvariant();

        var date = item.Field(aspects.OrderBy?.Field)?["Value"]?.ToString();
        item.OrderUtc = DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var order)
            ? order.UtcDateTime
            : item.PublishedUtc ?? item.CreatedUtc;
    }
}
