namespace AlumniCms.Search.Lists;

/// <summary>
/// Numbers for the names that rows repeat. Cultures and audiences can be read at any time: a name is there before a
/// row refers to it.
/// </summary>
internal sealed class ListNames
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public string[] Cultures { get; private set; } = [];

    public string[] Audiences { get; private set; } = [];

    public int TextCount => _texts.Count;

    public short Culture(string name)
    {
        if (Array.IndexOf(Cultures, name) < 0)
            Cultures = [.. Cultures, name];
        return (short)Array.IndexOf(Cultures, name);
    }

    public short Audience(string name)
    {
        if (Array.IndexOf(Audiences, name) < 0)
            Audiences = [.. Audiences, name];
        return (short)Array.IndexOf(Audiences, name);
    }

    public int Text(string? localizationSet)
    {
        if (localizationSet is null)
            return ListRow.NoText;
        if (!_texts.TryGetValue(localizationSet, out var number))
            _texts.Add(localizationSet, number = _texts.Count);
        return number;
    }
}
