using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Rendering;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Cleans every HTML value of an item, contained items included, before it is stored.</summary>
internal sealed class SanitizingHandler : ContentHandler
{
    public override int Order => -80;

    public override ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        Clean(context.Item.Content, depth: 0);
        return ValueTask.CompletedTask;
    }

    // Any property named Html is cleaned, of known fields and unknown ones alike.
    private static void Clean(JsonNode? node, int depth)
    {
        if (depth > 64)
            return;
        if (node is JsonArray array)
            foreach (var element in array)
                Clean(element, depth + 1);
        if (node is not JsonObject json)
            return;
        foreach (var (name, value) in json.ToList())
        {
            if (string.Equals(name, "Html", StringComparison.OrdinalIgnoreCase) && value?.GetValueKind() == JsonValueKind.String)
                json[name] = HtmlSanitizer.Clean(value.GetValue<string>());
            else
                Clean(value, depth + 1);
        }
    }
}
