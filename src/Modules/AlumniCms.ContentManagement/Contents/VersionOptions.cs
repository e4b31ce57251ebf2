namespace AlumniCms.ContentManagement.Contents;

/// <summary>Which version of an item is wanted, as in Orchard Core.</summary>
public enum VersionOptions
{
    /// <summary>What readers see.</summary>
    Published = 0,

    /// <summary>The newest, draft or not.</summary>
    Latest = 1,

    /// <summary>The newest, only if it is a draft.</summary>
    Draft = 2,
}
