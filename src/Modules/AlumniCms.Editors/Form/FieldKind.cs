namespace AlumniCms.Editors.Form;

/// <summary>How a value is edited; each has a view of its name.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text = 0,

    /// <summary>Several lines.</summary>
    TextArea = 1,

    /// <summary>Rich text, kept as Markdown.</summary>
    Markdown = 2,

    /// <summary>HTML, as it was imported.</summary>
    Html = 3,

    /// <summary>Yes or no.</summary>
    Boolean = 4,

    /// <summary>A number.</summary>
    Number = 5,

    /// <summary>A day.</summary>
    Date = 6,

    /// <summary>Day and time in the site's zone.</summary>
    DateTime = 7,

    /// <summary>Time of day.</summary>
    Time = 8,

    /// <summary>An address with its words.</summary>
    Link = 9,

    /// <summary>Files of the library.</summary>
    Media = 10,

    /// <summary>Something chosen by searching.</summary>
    Picker = 11,

    /// <summary>One or some of a few choices.</summary>
    Choice = 12,

    /// <summary>Latitude and longitude.</summary>
    Point = 13,

    /// <summary>Items inside the item.</summary>
    Items = 14,

    /// <summary>A title in each language of the site.</summary>
    Titles = 15,

    /// <summary>Several short texts, one a line.</summary>
    Lines = 16,

    /// <summary>A kind that this program keeps but cannot edit.</summary>
    Unknown = 17,
}
