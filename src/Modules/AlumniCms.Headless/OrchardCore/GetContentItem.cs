using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Headless.OrchardCore;

/// <summary>
/// <c>GET /api/content/{contentItemId}</c>, in Orchard Core's JSON: published items of the site that the caller may
/// read. What is for members only is not there for others, neither the item nor a single field of it.
/// </summary>
internal static class GetContentItem
{
    public static async Task<IResult> HandleAsync(
        string contentItemId,
        CurrentSite site,
        CurrentActor actor,
        PublishedContent contents,
        ContentModelStore models,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite || contentItemId.Length > 26
            || await contents.FindAsync(contentItemId, cancellationToken) is not { } item || !contents.MayRead(item))
            return NotThere();
        var json = ContentItemJson.Write(item);
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(item.ContentType) is not { } type)
            return NotThere();
        HideFields(json, type, model, actor);
        foreach (var contained in ContainedItem.In(json))
            if (model.FindType(contained.ContentType) is { } inner)
                HideFields(contained.Json, inner, model, actor);
        return Results.Json(json);
    }

    private static IResult NotThere() => Results.Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: "No such item",
        detail: "No published item of this site has this id, or it is not for you.");

    private static void HideFields(JsonObject content, ContentTypeDefinition type, ContentModel model, CurrentActor actor)
    {
        foreach (var part in type.Parts)
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                if (!actor.Audiences.Contains(field.Audience) && content[part.Name] is JsonObject values)
                    values.Remove(field.Name);
    }
}
