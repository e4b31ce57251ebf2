using AlumniCms.Admin.Frames;
using AlumniCms.Distribution.Models;

namespace AlumniCms.Distribution.Sending;

/// <summary>The form by which a text is sent.</summary>
public sealed class SendPage : AdminPage
{
    /// <summary>The text, by one of its languages.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Language of the name.</summary>
    public required string? Lang { get; init; }

    /// <summary>To whom it is sent, as chosen.</summary>
    public required SiteAudience Audience { get; init; }

    /// <summary>Whether sites show it unless they hide it.</summary>
    public required bool IsAutomatic { get; init; }

    /// <summary>What the form was made from.</summary>
    public required int Revision { get; init; }

    /// <summary>The regions that have sites, with the number of them.</summary>
    public required IReadOnlyList<(string Key, string Name, int Sites)> Regions { get; init; }

    /// <summary>The country sites.</summary>
    public required IReadOnlyList<(string Key, string Name)> Sites { get; init; }

    /// <summary>How many sites there are in all.</summary>
    public required int All { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The way back.</summary>
    public required string Back { get; init; }
}
