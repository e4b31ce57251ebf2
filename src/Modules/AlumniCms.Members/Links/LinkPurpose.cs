namespace AlumniCms.Members.Links;

/// <summary>What a mailed link is for.</summary>
internal enum LinkPurpose
{
    /// <summary>To choose a new password.</summary>
    Reset = 0,

    /// <summary>To confirm a mail address.</summary>
    Confirm = 1,

    /// <summary>To choose the first password of an account that somebody else has added. As a link it is <see cref="Reset"/>.</summary>
    Invite = 2,
}
