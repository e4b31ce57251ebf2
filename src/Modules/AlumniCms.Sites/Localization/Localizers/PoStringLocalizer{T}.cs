using Microsoft.Extensions.Localization;

namespace AlumniCms.Sites.Localization;

/// <summary>The localizer that classes ask for; texts are shared by all classes, so the type adds no context.</summary>
internal sealed class PoStringLocalizer<T>(PoStringLocalizerFactory factory) : IStringLocalizer<T>
{
    public LocalizedString this[string name] => factory.General[name];

    public LocalizedString this[string name, params object[] arguments] => factory.General[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => factory.General.GetAllStrings(includeParentCultures);
}
