using System.Globalization;

using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Keeps the columns that lists and rights ask for in line with the fields that the type names for them.</summary>
internal sealed class AspectHandler : ContentHandler
{
    private const int AudienceLength = 16;

    public override int Order => 50;

    public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var (item, aspects) = (context.Item, context.Type.Aspects);
        var audience = item.Field(aspects.Audience)?["Text"]?.ToString();
        item.Audience = audience is { Length: > 0 and <= AudienceLength } ? audience : aspects.DefaultAudience;

        var date = item.Field(aspects.OrderBy?.Field)?["Value"]?.ToString();
        item.OrderUtc = DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var order)
            ? order.UtcDateTime
            : item.PublishedUtc ?? item.CreatedUtc;
        return ValueTask.CompletedTask;
    }
}
