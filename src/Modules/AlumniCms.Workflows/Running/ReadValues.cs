using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Running;

/// <summary>Brings together what expressions of a run can read, as it is now.</summary>
internal sealed class ReadValues(IContentManager content, CurrentSite site, SiteAddress addresses)
{
    public async Task<WorkflowValues> OfAsync(Workflow workflow, WorkflowData data, CancellationToken cancellationToken)
    {
        // What readers see, rather than a draft that somebody has begun since: mail and other servers must not learn of it.
        var item = workflow.ContentItemId is not { } id ? null
            : await content.GetAsync(id, VersionOptions.Published, cancellationToken) ?? await content.GetAsync(id, VersionOptions.Latest, cancellationToken);
        return new WorkflowValues
        {
            ContentItem = item is null ? null : Json(item),
            ItemUrl = item is null ? "" : Url(item),
            Properties = data.Properties,
            LastResult = data.LastResult,
            SiteName = site.Site.NameIn(site.Site.DefaultCulture),
        };
    }

    // As Orchard Core’s expressions have it: parts stand below Content there.
    private static JsonObject Json(ContentItem item)
    {
        var json = new JsonObject();
        foreach (var (name, value) in ContentItemJson.Write(item))
            json[name] = value?.DeepClone();
        json["Content"] = JsonNode.Parse(item.Content.ToJsonString());
        json["Culture"] = item.Culture;
        return (JsonObject)JsonNode.Parse(json.ToJsonString())!;
    }

    private string Url(ContentItem item)
    {
        if (item.As<AutoroutePart>()?.Path is not { Length: > 0 } path)
            return "";
        var culture = item.Culture.Length > 0 ? item.Culture : site.Site.DefaultCulture;
        try
        {
            return addresses.Absolute(site.Site, culture, path);
        }
        catch (InvalidOperationException)
        {
            // The network’s own address is not configured: the path is the best that can be said.
            return addresses.For(site.Site, culture, path);
        }
    }
}
