namespace AlumniCms.Members.Sessions;

/// <summary>What a request needs to know of an account.</summary>
internal sealed record AccountState(
    string Id, string Name, bool IsActive, string SecurityStamp, IReadOnlyList<MandateState> Mandates);
