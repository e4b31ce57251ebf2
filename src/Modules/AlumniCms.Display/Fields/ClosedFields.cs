using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.Kernel.Permissions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>Names what an item holds and keeps for members: readers learn that it is there, never what it says.</summary>
public sealed class ClosedFields(CurrentActor actor, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>Names for people of the fields with a value that are for an audience to which the reader does not belong.</summary>
    public IReadOnlyList<string> Of(ContentTypeDefinition type, ContentModel model, JsonObject content)
    {
        // Of a type that is not for everyone, not even that is said; nor that a secret is kept.
        if (type.Aspects.DefaultAudience != Audience.Public)
            return [];
        return [.. FieldValue.Of(type, model, content)
            .Where(f => f.Definition.Audience is Audience.Members or Audience.Dues
                && !actor.Audiences.Contains(f.Definition.Audience)
                && ContentFieldTypes.Find(f.Definition.FieldName)?.IsEmpty(f.Json) == false
                && f.IsShownIn(content))
            .Select(f => _model[f.Definition.DisplayName].Value)];
    }
}
