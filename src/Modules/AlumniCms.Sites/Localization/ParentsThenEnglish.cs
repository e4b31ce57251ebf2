namespace AlumniCms.Sites.Localization;

/// <summary>The chain of a host that declares none: the culture, its parents, English.</summary>
internal sealed class ParentsThenEnglish : ICultureFallbackChain
{
    public IReadOnlyList<string> For(string culture) => CultureFallback.Default(culture);
}
