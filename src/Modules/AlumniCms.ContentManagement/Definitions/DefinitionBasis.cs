using System.Security.Cryptography;
using System.Text;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>What somebody who changes a type has seen of it: another change since then refuses theirs.</summary>
/// <param name="Name">The type, whose own fields stand in the part of the same name.</param>
/// <param name="Stamp">Tells one state of the type and its own part from another.</param>
public sealed record DefinitionBasis(string Name, string Stamp)
{
    private const int Length = 24;

    internal static DefinitionBasis Of(string name, IEnumerable<ContentDefinitionRow> rows)
    {
        var json = rows.Where(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)).OrderBy(r => r.Kind, StringComparer.Ordinal).Select(r => $"{r.Kind} {r.Json}\n");
        return new DefinitionBasis(name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(json))))[..Length]);
    }
}
