namespace AlumniCms.Sites.Localization;

/// <summary>Says where to look for a text that the reader's culture lacks.</summary>
/// <remarks>A singleton, asked for every text of a page: it must answer from memory and allocate nothing.</remarks>
public interface ICultureFallbackChain
{
    /// <summary>The cultures to ask in order, the given one first (<see cref="CultureFallback.Expand"/> makes such a list).</summary>
    /// <param name="culture">The name of the reader's culture, such as <c>ar-MA</c>.</param>
    IReadOnlyList<string> For(string culture);
}
