using System.Globalization;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Editorial.Workflows;

/// <summary>
/// Reads the form of a workflow: what it says becomes JSON of the format, and is checked as a recipe is. Fields are named <c>states.0.DisplayName</c>,
/// <c>transitions.3.Requires</c>.
/// </summary>
internal static class WorkflowForm
{
    private const int MostRows = 100;

    private static readonly string[] Lists = ["From", "Permissions", "Requires", "Notifies"];
    private static readonly string[] Flags = ["Waits", "Approves"];

    /// <summary>The workflow as the form says it, after the step of a button inside it.</summary>
    public static JsonObject Read(IFormCollection form, string name)
    {
        var json = new JsonObject
        {
            ["Name"] = name,
            ["DisplayName"] = form["DisplayName"].ToString().Trim(),
            ["ContentTypes"] = Texts(form, "ContentTypes"),
            ["TwoPersons"] = form["TwoPersons"] == "true",
            ["States"] = Rows(form, "states", ["Name", "DisplayName", "Kind", "WhenChanged"]),
            ["Transitions"] = Rows(form, "transitions", ["Name", "DisplayName", "To"]),
        };
        Step(json, form["do"].ToString());
        return json;
    }

    private static JsonArray Rows(IFormCollection form, string list, string[] texts)
    {
        var rows = new JsonArray();
        foreach (var prefix in Enumerable.Range(0, MostRows).Select(i => $"{list}.{i.ToString(CultureInfo.InvariantCulture)}.").TakeWhile(p => form.ContainsKey(p + "Name")))
        {
            var row = new JsonObject();
            foreach (var text in texts)
                if (form[prefix + text].ToString().Trim() is { Length: > 0 } value)
                    row[text] = value;
            foreach (var name in Lists.Where(l => form.ContainsKey(prefix + l)))
                row[name] = Texts(form, prefix + name);
            foreach (var name in Flags.Where(f => form[prefix + f] == "true"))
                row[name] = true;
            rows.Add(row);
        }

        return rows;
    }

    private static void Step(JsonObject json, string step)
    {
        var (verb, list, index) = step.Split(':') is [var v, var l, var i] && int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (v, l, number) : (step, "", -1);
        if (verb == "add-state")
            ((JsonArray)json["States"]!).Add(new JsonObject { ["Name"] = Free(json, "States", "State"), ["DisplayName"] = "", ["Kind"] = "Draft" });
        else if (verb == "add-transition")
            ((JsonArray)json["Transitions"]!).Add(new JsonObject { ["Name"] = Free(json, "Transitions", "Step"), ["DisplayName"] = "" });
        else if (json[list == "states" ? "States" : "Transitions"] is JsonArray rows && index >= 0 && index < rows.Count)
            Move(rows, verb, index);
    }

    private static void Move(JsonArray rows, string verb, int index)
    {
        var row = rows[index];
        var to = verb switch { "up" => index - 1, "down" => index + 1, "remove" => -1, _ => index };
        if (to == index || (verb != "remove" && (to < 0 || to >= rows.Count)))
            return;
        rows.RemoveAt(index);
        if (verb != "remove")
            rows.Insert(to, row);
    }

    private static string Free(JsonObject json, string list, string name)
    {
        var taken = ((JsonArray)json[list]!).Select(r => r?["Name"]?.ToString() ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, MostRows + 1).Select(i => $"{name}{i.ToString(CultureInfo.InvariantCulture)}").First(n => !taken.Contains(n));
    }

    private static JsonArray Texts(IFormCollection form, string name) => new([.. form[name].Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => (JsonNode)t!.Trim())]);
}
