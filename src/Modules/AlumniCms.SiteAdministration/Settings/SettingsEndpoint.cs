using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Looks;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Settings;

/// <summary><c>/{site}/admin/settings</c></summary>
internal sealed class SettingsEndpoint(
    CurrentSite site, ISiteStore sites, ModuleCatalog modules, SaveSite save, SetSiteFeatures setFeatures, RefusalTexts refusals, AdminFrames frames,
    IStringLocalizerFactory localizers, IStringLocalizer<Texts> T)
{
    private readonly IStringLocalizer _names = localizers.Create("module", "");

    public Task<IResult> ShowAsync(string? done, CancellationToken cancellationToken) => DrawAsync(null, null, null, [], Said(done), cancellationToken);

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var input = SettingsInput.Read(form, site.Site);
        if (Problems(input).ToList() is { Count: > 0 } problems)
            return await DrawAsync(input, null, null, problems, null, cancellationToken);
        return await AnswerAsync(Draft(input.Names, input.Cultures, form) with { DefaultCulture = input.DefaultCulture, TimeZone = input.TimeZone }, input, null, "saved", cancellationToken);
    }

    public async Task<IResult> SendLooksAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var looks = LooksInput.Read(form);
        if (form["do"] == "preview")
            return await DrawAsync(null, looks, null, [], null, cancellationToken);
        return await AnswerAsync(Draft(site.Site.Names, site.Site.Cultures, form) with { Branding = looks.Over(site.Site.Branding) }, null, looks, "looks#looks", cancellationToken);
    }

    public async Task<IResult> SendFeaturesAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var asked = form["feature"].OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var offered = Offered().Select(f => f.Id).ToList();
        var set = await setFeatures.RunAsync(
            site.Site.Key,
            [.. asked.Where(f => !site.Site.Features.Contains(f))],
            [.. offered.Where(f => !asked.Contains(f) && site.Site.Features.Contains(f))],
            Revision(form),
            cancellationToken);
        return set.Succeeded
            ? Results.Redirect(frames.Url("settings?done=features#features"))
            : await DrawAsync(null, null, asked, refusals.Of(set.Refusals), null, cancellationToken);
    }

    // A form without the mark of what it was made from is older than any change.
    private static int Revision(IFormCollection form) =>
        int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;

    private SiteDraft Draft(IReadOnlyDictionary<string, string> names, IReadOnlyList<string> cultures, IFormCollection form) => new()
    {
        Key = site.Site.Key,
        Names = names,
        Cultures = cultures,
        DefaultCulture = site.Site.DefaultCulture,
        IsWorldwide = site.Site.IsWorldwide,
        Revision = Revision(form),
    };

    private IEnumerable<string> Problems(SettingsInput input)
    {
        if (input.Names.Count == 0)
            yield return T["A site needs a name in at least one language."];
        if (input.Cultures.Count == 0)
            yield return T["A site needs a language."];
        else if (!input.Cultures.Contains(input.DefaultCulture, StringComparer.OrdinalIgnoreCase))
            yield return T["The default language is one of the languages of the site."];
    }

    private async Task<IResult> AnswerAsync(SiteDraft draft, SettingsInput? input, LooksInput? looks, string done, CancellationToken cancellationToken)
    {
        var saved = await save.RunAsync(draft, cancellationToken: cancellationToken);
        if (saved.Succeeded)
            return Results.Redirect(frames.Url($"settings?done={done}"));
        return await DrawAsync(input, looks, null, [.. saved.Refusals.Select(r => Words(r, looks)).Distinct(StringComparer.Ordinal)], null, cancellationToken);
    }

    private string Words(Refusal refusal, LooksInput? looks) => refusal.Code != "site.colour-contrast" || looks is null
        ? refusals.Of(refusal)
        : refusal.Path?.EndsWith("Dark", StringComparison.Ordinal) == true
            ? T["The colour {0} is too dark to be read on dark screens. The nearest that can be read is {1}.", looks.PrimaryDark, Nearest(looks.PrimaryDark, onDark: true) ?? ""]
            : T["The colour {0} is too light to be read on light screens. The nearest that can be read is {1}.", looks.Primary, Nearest(looks.Primary, onDark: false) ?? ""];

    private static string? Nearest(string text, bool onDark) =>
        SiteColour.Read(text) is { } colour && SiteLooks.Nearest(colour, onDark) is var nearest && nearest != colour ? nearest.ToString() : null;

    private async Task<IResult> DrawAsync(
        SettingsInput? input, LooksInput? looks, IReadOnlySet<string>? features, IReadOnlyList<string> problems, string? notice, CancellationToken cancellationToken)
    {
        var current = site.Site;
        var shown = looks ?? LooksInput.Of(current);
        return new AdminResult(
            new SettingsPage
            {
                Frame = frames.Make(),
                Title = T["Settings"],
                Notice = notice,
                Problems = problems,
                Input = input ?? SettingsInput.Of(current),
                Looks = shown,
                Preview = SiteLooks.Of(current with { Branding = shown.Over(current.Branding) }),
                Nearest = Nearest(shown.Primary, onDark: false),
                NearestDark = Nearest(shown.PrimaryDark, onDark: true),
                Languages = Choices.Languages(await sites.GetAsync(cancellationToken), current.Cultures),
                TimeZones = Choices.TimeZones(current.TimeZone),
                Features = [.. Offered().Select(f => Row(f, features ?? current.Features))],
                Revision = current.Revision,
            },
            "Settings");
    }

    private IEnumerable<FeatureDescriptor> Offered() => modules.Features.Values.Where(f => !f.AlwaysEnabled)
        .OrderBy(f => f.Category, StringComparer.Ordinal).ThenBy(f => f.Name, StringComparer.Ordinal);

    private FeatureRow Row(FeatureDescriptor feature, IReadOnlySet<string> on) => new(
        feature.Id, _names[feature.Name], T[feature.Description], on.Contains(feature.Id),
        [.. feature.Dependencies.Where(d => !modules.Features[d].AlwaysEnabled).Select(d => _names[modules.Features[d].Name].Value)],
        [.. modules.Features.Values.Where(f => f.Dependencies.Contains(feature.Id, StringComparer.OrdinalIgnoreCase)).Select(f => _names[f.Name].Value)]);

    private string? Said(string? done) => done switch
    {
        "saved" => T["Saved."].Value,
        "looks" => T["The site has its new look."],
        "features" => T["The features are switched. What depends on one went on or off with it."],
        _ => null,
    };
}
