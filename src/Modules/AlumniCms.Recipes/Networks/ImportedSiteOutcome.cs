namespace AlumniCms.Recipes.Networks;

/// <summary>What an import made of a row.</summary>
public enum ImportedSiteOutcome
{
    /// <summary>The site was made, with its pages and menus.</summary>
    Created = 0,

    /// <summary>The site was there; its name, languages, time zone or region were changed. Its content is its editors' own.</summary>
    Changed = 1,

    /// <summary>The site was there as the row says.</summary>
    Unchanged = 2,

    /// <summary>The row is wrong; nothing was made of it.</summary>
    Failed = 3,
}
