using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Syndication.Feeds;

/// <summary>Which types are events: those that say so to schema.org.</summary>
internal static class EventTypes
{
    /// <summary>The type at schema.org.</summary>
    public const string Event = "Event";

    /// <summary>Whether items of the type have a place in a calendar.</summary>
    public static bool Holds(ContentTypeDefinition type) => type.Aspects.SchemaType == Event;
}
