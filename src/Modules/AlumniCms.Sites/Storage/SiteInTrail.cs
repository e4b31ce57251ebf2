using System.Text.Json.Serialization;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;

using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AlumniCms.Sites.Storage;

/// <summary>What the audit trail keeps of a site. Settings stay out: they may hold a key.</summary>
internal sealed record SiteInTrail(string Names, string Cultures, string Status, string Features)
{
    /// <summary>Null for most sites: their entries do without.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DormancyInTrail? Dormancy { get; init; }

    public static SiteInTrail Of(PropertyValues values) => new(
        values.GetValue<string>(nameof(SiteRow.NamesJson)),
        values.GetValue<string>(nameof(SiteRow.CulturesJson)),
        values.GetValue<SiteStatus>(nameof(SiteRow.Status)).ToString(),
        values.GetValue<string>(nameof(SiteRow.FeaturesJson)))
    {
        Dormancy = DormancyInTrail.Of(values.GetValue<string?>(nameof(SiteRow.DormancyJson))),
    };
}
