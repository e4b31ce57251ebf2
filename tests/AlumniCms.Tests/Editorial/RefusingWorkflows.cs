using System.Text.Json.Nodes;

using AlumniCms.Editorial.Definitions;

namespace AlumniCms.Tests.Editorial;

/// <summary>Each way in which a text could get lost is named, with its place and what to do.</summary>
public sealed class RefusingWorkflows
{
    [Theory]
    [InlineData("Name", null, "Name", "name is missing")]
    [InlineData("Name", "\"À lire\"", "Name", "letters, digits")]
    [InlineData("Name", "7", "Name", "not a text")]
    [InlineData("DisplayName", "\"a\\u0000b\"", "DisplayName", "not a text")]
    [InlineData("TwoPersons", "\"yes\"", "TwoPersons", "neither true nor false")]
    [InlineData("ContentTypes", "\"Article\"", "ContentTypes", "not a list")]
    [InlineData("ContentTypes", "[\"Article\",7]", "ContentTypes[1]", "not a name")]
    [InlineData("ContentTypes", "[\"Article\",\"article\"]", "ContentTypes", "twice")]
    [InlineData("ContentTypes", "[\"Arti\\u0000cle\"]", "ContentTypes[0]", "not a name")]
    [InlineData("States", "[]", "States", "between one and 30")]
    [InlineData("States", "{}", "States", "not a list")]
    [InlineData("States[0]", "\"Draft\"", "States[0]", "not an object")]
    [InlineData("States[0].Kind", "\"Scheduled\"", "States[0].Kind", "begins as a draft")]
    [InlineData("States[1].Name", "\"In review\"", "States[1].Name", "letters, digits")]
    [InlineData("States[1].Name", "\"DRAFT\"", "States", "stands there twice")]
    [InlineData("States[1].Kind", "\"Sleeping\"", "States[1].Kind", "Write one of Draft, Scheduled, Published, Archived.")]
    [InlineData("States[1].Kind", "\"Draft, Published\"", "States[1].Kind", "not known")]
    [InlineData("States[1].Kind", "\"2\"", "States[1].Kind", "not known")]
    [InlineData("States[1].Kind", "2", "States[1].Kind", "not a text")]
    [InlineData("States[1].Kind", "\"Published\"", "States", "Two states are of the kind Published")]
    [InlineData("States[1].Kind", "\"Archived\"", "States", "Two states are of the kind Archived")]
    [InlineData("States[1].Kind", "\"Scheduled\"", "States", "Two states are of the kind Scheduled")]
    [InlineData("States[5].Kind", "\"Draft\"", "States", "readers would never see anything")]
    [InlineData("States[3].WhenChanged", "\"Nowhere\"", "States[3].WhenChanged", "no state of the kind Draft")]
    [InlineData("States[3].WhenChanged", "\"Published\"", "States[3].WhenChanged", "no state of the kind Draft")]
    [InlineData("States[1].Waits", "1", "States[1].Waits", "neither true nor false")]
    [InlineData("Transitions", "[]", "Transitions", "No way leads from 'Draft' to 'Published'")]
    [InlineData("Transitions[1].From", "[\"Approve\"]", "Transitions[1].From[0]", "No state is named 'Approve'")]
    [InlineData("Transitions[1].From", "[]", "Transitions[1].From", "starts nowhere")]
    [InlineData("Transitions[1].To", null, "Transitions[1].To", "leads nowhere")]
    [InlineData("Transitions[1].To", "\"Online\"", "Transitions[1].To", "No state is named 'Online'")]
    [InlineData("Transitions[1].Name", "\"approve\"", "Transitions", "stands there twice")]
    [InlineData("Transitions[1].Permissions", "[]", "Transitions[1].Permissions", "Nobody may")]
    [InlineData("Transitions[1].Requires", "[\"Complete\",\"Luck\"]", "Transitions[1].Requires[1]", "OtherPerson")]
    [InlineData("Transitions[1].Requires", "[\"Date\"]", "Transitions[1].Requires", "kind Scheduled only")]
    [InlineData("Transitions[2].Requires", "[\"Complete\"]", "Transitions[2].Requires", "needs one")]
    [InlineData("Transitions[2].Notifies", "[\"Everybody\"]", "Transitions[2].Notifies[0]", "Writers, Reviewers, Publishers, Assignee")]
    [InlineData("Transitions[7].From", "[\"Draft\"]", "Transitions[7].From", "Only what readers see")]
    public void Names_the_place_and_the_mend(string place, string? value, string path, string words)
    {
        var json = EditorialWorkflowJson.Write(BuiltInWorkflow.Value);
        Put(json, place, value);

        var exception = Assert.Throws<EditorialWorkflowException>(() => EditorialWorkflowJson.Read(json));

        Assert.Equal(path, exception.Path);
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Mend.Length > 5 && exception.Mend.EndsWith('.'), exception.Mend);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Has_thirty_states_and_no_more(int count, bool isAccepted)
    {
        var json = EditorialWorkflowJson.Write(BuiltInWorkflow.Value);
        var states = json["States"]!.AsArray();
        while (states.Count < count)
            states.Add(new JsonObject { ["Name"] = $"More{states.Count}" });

        Assert.Equal(isAccepted ? null : "States", PathOf(json));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Has_a_hundred_transitions_and_no_more(int count, bool isAccepted)
    {
        var json = EditorialWorkflowJson.Write(BuiltInWorkflow.Value);
        var transitions = json["Transitions"]!.AsArray();
        while (transitions.Count < count)
            transitions.Add(new JsonObject { ["Name"] = $"More{transitions.Count}", ["From"] = new JsonArray("Draft"), ["To"] = "InReview", ["Permissions"] = new JsonArray("ReviewContent") });

        Assert.Equal(isAccepted ? null : "Transitions", PathOf(json));
    }

    [Fact]
    public void Knows_a_published_state_that_nothing_leads_to()
    {
        var json = EditorialWorkflowJson.Write(BuiltInWorkflow.Value);
        json["Transitions"]!.AsArray().RemoveAt(1);

        Assert.Equal("Transitions", PathOf(json));
    }

    private static string? PathOf(JsonNode json)
    {
        try
        {
            EditorialWorkflowJson.Read(json);
            return null;
        }
        catch (EditorialWorkflowException exception)
        {
            return exception.Path;
        }
    }

    private static void Put(JsonObject json, string place, string? value)
    {
        var steps = place.Split('.', '[').Select(s => s.TrimEnd(']')).ToArray();
        JsonNode node = json;
        foreach (var step in steps[..^1])
            node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        if (node is JsonArray last)
            last[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value!);
        else if (value is null)
            node.AsObject().Remove(steps[^1]);
        else
            node[steps[^1]] = JsonNode.Parse(value);
    }
}
