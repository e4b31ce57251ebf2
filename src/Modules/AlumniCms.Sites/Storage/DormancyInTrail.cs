using System.Text.Json;

namespace AlumniCms.Sites.Storage;

/// <summary>What the audit trail keeps of a dormant site.</summary>
/// <param name="Answerer">Key of the site that answers for it, empty for the head office.</param>
/// <param name="Reason">Why it is dormant.</param>
internal sealed record DormancyInTrail(string Answerer, string Reason)
{
    public static DormancyInTrail? Of(string? json)
    {
        try
        {
            return json is null ? null : SiteJson.ReadDormancy(json) is var dormancy ? new(dormancy.Answerer ?? "", dormancy.Reason) : null;
        }
        catch (JsonException)
        {
            // Saving a site again is how a damaged row is mended.
            return null;
        }
    }
}
