using Microsoft.Extensions.Localization;

namespace AlumniCms.Sites.Localization;

/// <summary>Makes localizers: for a type without context, for a name with that name as the context (<c>msgctxt</c>).</summary>
internal sealed class PoStringLocalizerFactory(LocalizationCatalog catalog, ICultureFallbackChain fallback, PoTextFormat format) : IStringLocalizerFactory
{
    public PoStringLocalizer General { get; } = new(catalog, fallback, format, context: null);

    public IStringLocalizer Create(Type resourceSource) => General;

    public IStringLocalizer Create(string baseName, string location) => new PoStringLocalizer(catalog, fallback, format, baseName);
}
