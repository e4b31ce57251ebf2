namespace AlumniCms.Members.People;

/// <summary>Whether somebody can sign in.</summary>
public enum PersonState
{
    /// <summary>The person can sign in.</summary>
    Active = 0,

    /// <summary>The mail address is not yet known to be the person’s: the link that was mailed has not been followed.</summary>
    Invited = 1,

    /// <summary>The account is switched off.</summary>
    SwitchedOff = 2,
}
