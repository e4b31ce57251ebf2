namespace AlumniCms.ContentManagement.Fields;

/// <summary>What a property of a field's value holds.</summary>
public enum FieldValueKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A number, with a point as decimal sign.</summary>
    Number = 2,

    /// <summary>A day or an instant, ISO 8601.</summary>
    Date = 3,

    /// <summary>A time of day, <c>hh:mm[:ss]</c>.</summary>
    Time = 4,

    /// <summary>A list of texts.</summary>
    Texts = 5,

    /// <summary>A list of objects.</summary>
    Objects = 6,

    /// <summary>An address: http, https, mailto, tel, or one within the site.</summary>
    Address = 7,
}
