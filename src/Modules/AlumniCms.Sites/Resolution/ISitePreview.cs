using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Resolution;

/// <summary>Says who may see a site that is still being prepared; the module of accounts knows. Without one, nobody may.</summary>
public interface ISitePreview
{
    /// <summary>Whether the one who asks may. Called before the site has been entered.</summary>
    ValueTask<bool> IsAllowedAsync(HttpContext context, Site site);
}
