namespace AlumniCms.ContentManagement.Definitions;

/// <summary>Where a site has a definition from.</summary>
public enum DefinitionOrigin
{
    /// <summary>The site's own.</summary>
    Own = 0,

    /// <summary>The worldwide site's, which this one shares.</summary>
    Network = 1,

    /// <summary>It comes with the program.</summary>
    BuiltIn = 2,
}
