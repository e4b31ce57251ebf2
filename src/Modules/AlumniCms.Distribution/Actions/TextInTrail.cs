using AlumniCms.Distribution.Models;

namespace AlumniCms.Distribution.Actions;

/// <summary>What the audit trail keeps of a text that is sent.</summary>
internal sealed record TextInTrail(string Kind, string Keys, bool IsAutomatic)
{
    public static TextInTrail Of(SentText text) => new(text.Kind.ToString(), text.Keys, text.IsAutomatic);
}
