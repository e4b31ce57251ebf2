namespace AlumniCms.Members.Passkeys;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">Its id, for forms.</param>
/// <param name="Name">The name that the owner gave it.</param>
/// <param name="CreatedUtc">When it was added.</param>
public sealed record PasskeyView(string Id, string Name, DateTime CreatedUtc);
