using System.Globalization;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>What was typed into the form of a dormant site.</summary>
/// <param name="Reason">Why it is dormant.</param>
/// <param name="Answerer">Key of the site that answers for it; empty for the head office.</param>
/// <param name="Revision">The revision of the site that the form was made from.</param>
public sealed record DormancyInput(string Reason, string Answerer, int Revision)
{
    /// <summary>As it is now.</summary>
    public static DormancyInput Of(Site site) => new(site.Dormancy?.Reason ?? "", site.Dormancy?.Answerer ?? "", site.Revision);

    /// <summary>As it was sent.</summary>
    public static DormancyInput Read(IFormCollection form) => new(
        form["reason"].ToString().ReplaceLineEndings("\n"), form["answerer"].ToString(),
        int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1);
}
