using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Editors.Contents;

/// <summary>Finds the control of an editor that a refusal concerns.</summary>
internal static class RefusedControl
{
    /// <summary>The name of the control: JSON paths count items, names hold their ids.</summary>
    public static string Of(Refusal refusal, JsonObject content)
    {
        var path = refusal.Path ?? "";
        var name = new List<string>();
        JsonNode? node = content;
        foreach (var segment in path.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0)
            {
                name.Add(segment);
                node = (node as JsonObject)?[segment];
                continue;
            }

            // The list has no name of its own in the form, except where it stands in the item itself.
            var list = segment[..bracket];
            if (name.Count == 0 || node == content)
                name.Add(list);
            node = (node as JsonObject)?[list];
            if (int.TryParse(segment[(bracket + 1)..].TrimEnd(']'), CultureInfo.InvariantCulture, out var index))
                node = (node as JsonArray)?.ElementAtOrDefault(index);
            name.Add(node?["ContentItemId"]?.ToString() ?? "");
        }

        return string.Join('.', name);
    }
}
