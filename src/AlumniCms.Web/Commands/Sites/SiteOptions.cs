using System.CommandLine;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>The options that describe a new site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _key = new("--key") { Description = "First segment of its addresses, for example cameroun.", Required = true };
    private readonly Option<string> _cultures = new("--cultures") { Description = "Its languages in the order of the menu, for example fr,en.", Required = true };
    private readonly Option<string> _defaultCulture = new("--default-culture") { Description = "Language for visitors whose own it does not speak; the first by default." };
    private readonly Option<string> _country = new("--country") { Description = "ISO 3166-1 code, for example CM." };
    private readonly Option<string> _nameFr = new("--name-fr") { Description = "Name in French." };
    private readonly Option<string> _nameEn = new("--name-en") { Description = "Name in English." };
    private readonly Option<string> _nameLocal = new("--name-local") { Description = "Name in the first of its other languages." };
    private readonly Option<string> _timeZone = new("--time-zone") { Description = "IANA name, for example Africa/Douala." };
    private readonly Option<string> _region = new("--region") { Description = "Region of the world, for example africa." };
    private readonly Option<string> _capitalFr = new("--capital-fr") { Description = "The capital in French." };
    private readonly Option<string> _capitalEn = new("--capital-en") { Description = "The capital in English." };

    public IEnumerable<Option> All =>
        [_key, _country, _nameFr, _nameEn, _nameLocal, _cultures, _defaultCulture, _timeZone, _region, _capitalFr, _capitalEn];

    /// <summary>The options that the usual recipe cannot do without.</summary>
    public IEnumerable<string> MissingForCountry(ParseResult parse) =>
        new[] { _country, _nameFr, _nameEn, _timeZone }.Where(o => string.IsNullOrWhiteSpace(parse.GetValue(o))).Select(o => o.Name);

    /// <summary>The site as the options describe it.</summary>
    public SiteDraft Draft(ParseResult parse, ContentModelSource model) => new()
    {
        Key = parse.GetValue(_key)!,
        Names = Names(parse),
        Cultures = Cultures(parse),
        DefaultCulture = parse.GetValue(_defaultCulture),
        Country = parse.GetValue(_country),
        Region = parse.GetValue(_region),
        TimeZone = parse.GetValue(_timeZone),
        ContentModel = model,
        Status = SiteStatus.Online,
    };

    /// <summary>The same under the names of the usual recipe's variables.</summary>
    public Dictionary<string, string> Variables(ParseResult parse) => new(StringComparer.Ordinal)
    {
        ["key"] = parse.GetValue(_key)!,
        ["country"] = parse.GetValue(_country) ?? "",
        ["nameFr"] = parse.GetValue(_nameFr) ?? "",
        ["nameEn"] = parse.GetValue(_nameEn) ?? "",
        ["nameLocal"] = parse.GetValue(_nameLocal) ?? "",
        ["cultures"] = string.Join('|', Cultures(parse)),
        ["defaultCulture"] = parse.GetValue(_defaultCulture) ?? Cultures(parse).FirstOrDefault() ?? "",
        ["timeZone"] = parse.GetValue(_timeZone) ?? "UTC",
        ["region"] = parse.GetValue(_region) ?? "",
        ["capitalFr"] = parse.GetValue(_capitalFr) ?? "",
        ["capitalEn"] = parse.GetValue(_capitalEn) ?? "",
    };

    /// <summary>The option that a refusal speaks of.</summary>
    public static string? NameOf(string? path) => path?.Split('.', '[')[0] switch
    {
        nameof(SiteDraft.Key) => "--key",
        nameof(SiteDraft.Names) => "--name-fr, --name-en, --name-local",
        nameof(SiteDraft.Cultures) => "--cultures",
        nameof(SiteDraft.DefaultCulture) => "--default-culture",
        nameof(SiteDraft.Country) => "--country",
        nameof(SiteDraft.Region) => "--region",
        nameof(SiteDraft.TimeZone) => "--time-zone",
        _ => null,
    };

    private string[] Cultures(ParseResult parse) =>
        parse.GetValue(_cultures)!.Split([',', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private Dictionary<string, string> Names(ParseResult parse)
    {
        var local = Array.Find(Cultures(parse), c => c is not ("fr" or "en"));
        return new[] { ("fr", parse.GetValue(_nameFr)), ("en", parse.GetValue(_nameEn)), (local, parse.GetValue(_nameLocal)) }
            .Where(n => n.Item1 is not null && !string.IsNullOrWhiteSpace(n.Item2))
            .ToDictionary(n => n.Item1!, n => n.Item2!, StringComparer.OrdinalIgnoreCase);
    }
}
