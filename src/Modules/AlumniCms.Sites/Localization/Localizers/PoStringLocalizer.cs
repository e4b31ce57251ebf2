using System.Globalization;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Sites.Localization;

/// <summary>
/// Gives texts of the catalog in the current UI culture. <see cref="LocalizedString.SearchedLocation"/> names the culture
/// in which a text was found.
/// </summary>
internal sealed class PoStringLocalizer(LocalizationCatalog catalog, ICultureFallbackChain fallback, PoTextFormat format, string? context) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var found = catalog.Find(Chain, context, name);
            return new LocalizedString(name, found.Text, !found.Found, found.Culture);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (found, source) = arguments is [PluralArgument plural, ..]
                ? (catalog.Find(Chain, context, name, plural.PluralId, plural.Count), plural.Count == 1 ? name : plural.PluralId)
                : (catalog.Find(Chain, context, name), name);
            return new LocalizedString(name, format.Fill(found, source, arguments), !found.Found, found.Culture);
        }
    }

    private IReadOnlyList<string> Chain => fallback.For(CultureInfo.CurrentUICulture.Name);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var chain = Chain;
        return (includeParentCultures ? chain : chain.Take(1))
            .SelectMany(catalog.Keys)
            .Where(key => key.Context is null || string.Equals(key.Context, context, StringComparison.Ordinal))
            .Select(key => key.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(id => this[id]);
    }
}
