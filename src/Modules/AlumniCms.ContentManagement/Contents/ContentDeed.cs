namespace AlumniCms.ContentManagement.Contents;

/// <summary>What is done to an item, so that modules may have a say in it.</summary>
public enum ContentDeed
{
    /// <summary>Its text is changed.</summary>
    Edit = 0,

    /// <summary>Its newest version is shown to readers.</summary>
    Publish = 1,

    /// <summary>It is taken away from readers.</summary>
    Unpublish = 2,

    /// <summary>It is put into the bin.</summary>
    Remove = 3,
}
