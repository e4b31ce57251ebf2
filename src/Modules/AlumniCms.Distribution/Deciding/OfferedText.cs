using AlumniCms.Distribution.Models;

namespace AlumniCms.Distribution.Deciding;

/// <summary>A text of the head office as a site sees it.</summary>
internal sealed record OfferedText(SentText Text, SiteDecision? Decision)
{
    public DecisionState State => Decision?.State ?? DecisionState.Offered;

    /// <summary>Whether the site has something to decide: the text itself, or an update of what it has adapted.</summary>
    public bool Waits => State == DecisionState.Offered || Decision?.HasUpdate == true;
}
