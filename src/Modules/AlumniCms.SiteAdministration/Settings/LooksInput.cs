using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Looks;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration.Settings;

/// <summary>Looks of a site, as they stand in their form.</summary>
public sealed record LooksInput
{
    public required string Primary { get; init; }

    /// <summary>The colour for dark screens; empty to let the program choose it.</summary>
    public required string PrimaryDark { get; init; }

    public required string Corner { get; init; }

    public required string Logo { get; init; }

    public required string Picture { get; init; }

    public static LooksInput Of(Site site)
    {
        var looks = SiteLooks.Of(site);
        return new LooksInput
        {
            Primary = looks.Primary.ToString(),
            PrimaryDark = site.Branding["PrimaryDark"] is null ? "" : looks.PrimaryDark.ToString(),
            Corner = looks.Corner.ToString().ToLowerInvariant(),
            Logo = looks.Logo ?? "",
            Picture = looks.Picture ?? "",
        };
    }

    public static LooksInput Read(IFormCollection form) => new()
    {
        Primary = form["use"] is [{ Length: > 0 } nearest] ? nearest : Text(form, "primary").ToLowerInvariant(),
        PrimaryDark = form["useDark"] is [{ Length: > 0 } dark] ? dark : form["ownDark"] == "true" ? Text(form, "primaryDark").ToLowerInvariant() : "",
        Corner = Text(form, "corner"),
        Logo = Last(form, "logo"),
        Picture = Last(form, "picture"),
    };

    /// <summary>The looks as they are stored, over those that the site has.</summary>
    public JsonObject Over(JsonObject branding)
    {
        var json = (JsonObject)branding.DeepClone();
        Put("Primary", Primary);
        Put("PrimaryDark", PrimaryDark);
        Put("Corner", Corner);
        PutPath("Logo", Logo);
        PutPath("Picture", Picture);
        return json;

        void Put(string name, string value)
        {
            if (value.Length > 0)
                json[name] = value;
            else
                json.Remove(name);
        }

        // A media field of a recipe says more than the path: it stays where the path does.
        void PutPath(string name, string path)
        {
            if (json[name] is not JsonObject field || field["Paths"]?.AsArray().FirstOrDefault()?.ToString() != path)
                Put(name, path);
        }
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    // What is typed below a chosen file takes its place.
    private static string Last(IFormCollection form, string name) => form[name].OfType<string>().Select(v => v.Trim()).LastOrDefault(v => v.Length > 0) ?? "";
}
