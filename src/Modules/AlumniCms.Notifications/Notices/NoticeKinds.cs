using System.Collections.Frozen;

namespace AlumniCms.Notifications.Notices;

/// <summary>The kinds of notices that the modules of this program have.</summary>
internal sealed class NoticeKinds(IEnumerable<NoticeKind> kinds)
{
    private readonly FrozenDictionary<string, NoticeKind> _byKey = kinds.ToFrozenDictionary(k => k.Key, StringComparer.Ordinal);

    /// <summary>The groups in the order of the modules, each with its kinds.</summary>
    public IReadOnlyList<IGrouping<string, NoticeKind>> Groups { get; } = [.. kinds.GroupBy(k => k.Group, StringComparer.Ordinal)];

    public bool IsKnown(string key) => _byKey.ContainsKey(key);

    /// <summary>The group of a kind, or null for one that this version of the program no longer has.</summary>
    public string? GroupOf(string key) => _byKey.GetValueOrDefault(key)?.Group;
}
