using System.Text.Json.Nodes;

namespace AlumniCms.Editorial.Definitions;

/// <summary>
/// The workflow of texts for which nobody has written another: draft, in review, changes requested, approved, scheduled, published,
/// archived, with a fast lane for those who may publish.
/// </summary>
public static class BuiltInWorkflow
{
    /// <summary>Its name.</summary>
    public const string Name = "Standard";

    private const string Json = """
        {
          "Name": "Standard",
          "DisplayName": "Standard",
          "States": [
            { "Name": "Draft", "DisplayName": "Draft", "Kind": "Draft" },
            { "Name": "InReview", "DisplayName": "In review", "Kind": "Draft", "Waits": true },
            { "Name": "ChangesRequested", "DisplayName": "Changes requested", "Kind": "Draft" },
            { "Name": "Approved", "DisplayName": "Approved", "Kind": "Draft", "WhenChanged": "Draft" },
            { "Name": "Scheduled", "DisplayName": "Scheduled", "Kind": "Scheduled", "WhenChanged": "Draft" },
            { "Name": "Published", "DisplayName": "Published", "Kind": "Published" },
            { "Name": "Archived", "DisplayName": "Archived", "Kind": "Archived", "WhenChanged": "Draft" }
          ],
          "Transitions": [
            {
              "Name": "Approve", "DisplayName": "Approve", "From": ["InReview"], "To": "Approved", "Approves": true,
              "Permissions": ["ReviewContent"], "Requires": ["Complete"], "Notifies": ["Writers", "Publishers"]
            },
            {
              "Name": "Publish", "DisplayName": "Publish", "From": ["Draft", "InReview", "ChangesRequested", "Approved", "Scheduled", "Archived"],
              "To": "Published", "Permissions": ["PublishContent"], "Requires": ["Complete"], "Notifies": ["Writers"]
            },
            {
              "Name": "Schedule", "DisplayName": "Schedule", "From": ["Draft", "InReview", "ChangesRequested", "Approved", "Scheduled", "Archived"],
              "To": "Scheduled", "Permissions": ["PublishContent"], "Requires": ["Date", "Complete"], "Notifies": ["Writers"]
            },
            {
              "Name": "Submit", "DisplayName": "Send for review", "From": ["Draft", "ChangesRequested", "Archived"], "To": "InReview",
              "Permissions": ["EditOwnContent", "LocalizeContent"], "Requires": ["Complete"], "Notifies": ["Reviewers", "Assignee"]
            },
            {
              "Name": "RequestChanges", "DisplayName": "Ask for changes", "From": ["InReview", "Approved", "Scheduled"], "To": "ChangesRequested",
              "Permissions": ["ReviewContent"], "Requires": ["Reason"], "Notifies": ["Writers"]
            },
            {
              "Name": "Withdraw", "DisplayName": "Take back", "From": ["InReview", "Approved"], "To": "Draft",
              "Permissions": ["EditOwnContent", "LocalizeContent"]
            },
            {
              "Name": "Unschedule", "DisplayName": "Do not publish at that hour", "From": ["Scheduled"], "To": "Approved",
              "Permissions": ["PublishContent"], "Notifies": ["Writers"]
            },
            {
              "Name": "Archive", "DisplayName": "Take offline", "From": ["Published"], "To": "Archived",
              "Permissions": ["PublishContent"], "Notifies": ["Writers"]
            }
          ]
        }
        """;

    /// <summary>The workflow.</summary>
    public static EditorialWorkflow Value { get; } = EditorialWorkflowJson.Read(JsonNode.Parse(Json));
}
