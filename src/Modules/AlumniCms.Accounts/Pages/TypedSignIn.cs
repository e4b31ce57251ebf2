namespace AlumniCms.Accounts.Pages;

/// <summary>What somebody typed into the sign-in page.</summary>
/// <param name="Login">The mail address.</param>
/// <param name="Remember">Whether to stay signed in.</param>
/// <param name="ReturnUrl">Where to go afterwards: a path of this network, or empty.</param>
internal sealed record TypedSignIn(string Login, bool Remember, string ReturnUrl);
