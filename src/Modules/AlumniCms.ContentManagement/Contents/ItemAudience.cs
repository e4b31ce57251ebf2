using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>For whom an item is, by its type and the field that the type names.</summary>
public static class ItemAudience
{
    /// <summary>The audience of an item, or of one that stands in another.</summary>
    /// <param name="type">The item's type.</param>
    /// <param name="content">The item's parts.</param>
    public static string Of(ContentTypeDefinition type, JsonObject content)
    {
        var field = type.Aspects.Audience is { } name ? (content[type.Name] as JsonObject)?[name] as JsonObject : null;
        var audience = field?["Text"]?.ToString().Trim().ToLowerInvariant();

        // A value that nobody knows must not open an item to everyone.
        return string.IsNullOrEmpty(audience) ? type.Aspects.DefaultAudience
            : Audience.All.Contains(audience) ? audience : Audience.Secret;
    }
}
