using AlumniCms.Admin.Frames;

namespace AlumniCms.Editorial.Moves;

/// <summary>Asks what a transition needs, and says what it does.</summary>
public sealed class MovePage : AdminPage
{
    /// <summary>What the text is called.</summary>
    public required string ItemTitle { get; init; }

    /// <summary>Its language, or null.</summary>
    public string? Lang { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>Where it is left.</summary>
    public required string Back { get; init; }

    /// <summary>What happens, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>Whether a reason is needed.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>Whether an hour is needed.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>The hour as it was typed.</summary>
    public string Date { get; init; } = "";

    /// <summary>The site's zone, in words.</summary>
    public string Zone { get; init; } = "";

    /// <summary>What was typed.</summary>
    public string Note { get; init; } = "";

    /// <summary>The text that the person has seen: version and revision.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Name of the state in which the person has seen it.</summary>
    public string State { get; init; } = "";

    /// <summary>What is wrong with the reason, or null.</summary>
    public string? NoteProblem { get; init; }

    /// <summary>What is wrong with the hour, or null.</summary>
    public string? DateProblem { get; init; }

    /// <summary>The words of the button.</summary>
    public required string Button { get; init; }

    /// <summary>The step cannot be taken from where the text stands now: there is nothing to ask.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the button is one to think twice of.</summary>
    public bool IsGrave { get; init; }
}
