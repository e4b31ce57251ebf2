using System.Globalization;
using System.Security.Cryptography;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.DataProtection;

namespace AlumniCms.Editors.Preview;

/// <summary>Links that show a draft to whoever has them, until a day: signed with the keys of the data folder.</summary>
internal sealed class PreviewLinks(IDataProtectionProvider protection, CurrentSite site, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("AlumniCms.Editors.Preview");

    /// <summary>The code of a link to the newest version of an item of this site.</summary>
    public string Make(string contentItemId, TimeSpan lifetime) => _protector.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{site.Id}/{contentItemId}/{(time.GetUtcNow() + lifetime).ToUnixTimeSeconds()}"));

    /// <summary>The item that a code opens on this site now, or null.</summary>
    public string? Open(string code)
    {
        try
        {
            return _protector.Unprotect(code).Split('/') is [var siteId, var item, var until]
                && siteId == site.Id.ToString(CultureInfo.InvariantCulture)
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                ? item
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
