namespace AlumniCms.Members.People;

/// <summary>An account as somebody to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the actor may know them by.</param>
/// <param name="Email">Mail address, for those alone who may see accounts; else null.</param>
public sealed record NamedPerson(string Id, string Name, string? Email);
