namespace AlumniCms.Editorial.Calendar;

/// <summary>What happens to a text on a day.</summary>
public enum CalendarEntryKind
{
    /// <summary>It was published.</summary>
    Published = 0,

    /// <summary>It will be published by itself.</summary>
    Scheduled = 1,

    /// <summary>It will be taken offline by itself.</summary>
    Ends = 2,

    /// <summary>Its work is due.</summary>
    Due = 3,
}
