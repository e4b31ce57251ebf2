using System.Text.Json;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Distribution.Models;

/// <summary>What a site does with a text that it is sent. Both the site and the head office read it.</summary>
internal sealed class SiteDecision : IGlobal
{
    public const int ProblemLength = 500;

    public long Id { get; set; }

    public long TextId { get; set; }

    public int TargetSiteId { get; set; }

    public DecisionState State { get; set; }

    /// <summary>The head office has changed a text that the site has adapted, and the site has not answered yet.</summary>
    public bool HasUpdate { get; set; }

    /// <summary>JSON of the versions of the head office’s texts, by item, that the site’s own texts were made from; null unless it has adapted them.</summary>
    public string? Basis { get; set; }

    /// <summary>Code of what keeps the site from having the text, or null.</summary>
    public string? ProblemCode { get; set; }

    /// <summary>What the problem is about: a type, an address, a file.</summary>
    public string ProblemDetail { get; set; } = "";

    /// <summary>Name of who decided; empty when it came about by itself.</summary>
    public string DecidedBy { get; set; } = "";

    public DateTime DecidedUtc { get; set; }

    public int Revision { get; set; }

    public IReadOnlyDictionary<string, string> BasisVersions
    {
        get => Basis is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(Basis)!;
        set => Basis = JsonSerializer.Serialize(value);
    }
}
