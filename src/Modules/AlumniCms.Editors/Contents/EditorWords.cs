using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>What refusals say to who writes.</summary>
internal sealed class EditorWords(IStringLocalizer<Texts> T)
{
    /// <summary>The refusal in the person's language.</summary>
    public string Of(Refusal refusal) => refusal.Code switch
    {
        "field.required" => T["This is needed before publication."],
        "forbidden" => T["You may not do this here. Ask the site’s administrator for the right to."],
        "item.missing" => T["This entry is no longer there."],
        "autoroute.path-taken" => T["Another page has this address already. Choose another one."],
        "conflict" => T["Somebody else has changed it meanwhile."],
        _ when refusal.Arguments.Count > 0 => T[refusal.Template, [.. refusal.Arguments]],
        _ => T[refusal.Message],
    };

    /// <summary>The name of the control that a refusal concerns: JSON paths count items, names hold their ids.</summary>
    public static string NameOf(Refusal refusal, System.Text.Json.Nodes.JsonObject content)
    {
        var path = refusal.Path ?? "";
        var name = new List<string>();
        System.Text.Json.Nodes.JsonNode? node = content;
        foreach (var segment in path.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0)
            {
                name.Add(segment);
                node = (node as System.Text.Json.Nodes.JsonObject)?[segment];
                continue;
            }

            // The list has no name of its own in the form, except where it stands in the item itself.
            var list = segment[..bracket];
            if (name.Count == 0 || node == content)
                name.Add(list);
            node = (node as System.Text.Json.Nodes.JsonObject)?[list];
            if (int.TryParse(segment[(bracket + 1)..].TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture, out var index))
                node = (node as System.Text.Json.Nodes.JsonArray)?.ElementAtOrDefault(index);
            name.Add(node?["ContentItemId"]?.ToString() ?? "");
        }

        return string.Join('.', name);
    }
}
