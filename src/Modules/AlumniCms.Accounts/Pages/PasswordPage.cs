namespace AlumniCms.Accounts.Pages;

/// <summary>Where people change their password.</summary>
public sealed class PasswordPage : AccountPage;
