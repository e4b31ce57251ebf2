namespace AlumniCms.Accounts.Pages;

/// <summary>How often something may be tried.</summary>
/// <param name="Name">Tells it from the others.</param>
/// <param name="Most">Attempts within the window.</param>
/// <param name="Window">The window.</param>
internal sealed record AttemptLimit(string Name, int Most, TimeSpan Window)
{
    public static readonly AttemptLimit SignInByAddress = new("sign-in address", 30, TimeSpan.FromMinutes(5));

    public static readonly AttemptLimit SignInByAccount = new("sign-in account", 10, TimeSpan.FromMinutes(5));

    public static readonly AttemptLimit PasskeyByAddress = new("passkey address", 60, TimeSpan.FromMinutes(5));

    public static readonly AttemptLimit MailByAddress = new("mail address", 10, TimeSpan.FromHours(1));

    public static readonly AttemptLimit MailByAccount = new("mail account", 3, TimeSpan.FromHours(1));
}
