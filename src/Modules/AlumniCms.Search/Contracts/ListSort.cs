namespace AlumniCms.Search.Contracts;

/// <summary>The order of a list.</summary>
public enum ListSort
{
    /// <summary>
    /// As the type says: by title, latest date first, or what lies ahead first (nearest first) and what is past after
    /// it. With a text, what matches it best comes first.
    /// </summary>
    Default,

    /// <summary>By the date of the first publication, latest first.</summary>
    Newest,

    /// <summary>By title, in the alphabet of the reader's culture.</summary>
    Title,
}
