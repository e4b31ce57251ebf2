namespace AlumniCms.Members.People;

/// <summary>By what a list of accounts is sorted.</summary>
public enum PeopleOrder
{
    /// <summary>The name to sign in with.</summary>
    Name = 0,

    /// <summary>The mail address.</summary>
    Email = 1,

    /// <summary>When the account was last used; those that no open session tells of come last.</summary>
    Seen = 2,
}
