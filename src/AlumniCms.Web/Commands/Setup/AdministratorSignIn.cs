namespace AlumniCms.Web.Commands.Setup;

/// <summary>With what the first administrator signs in.</summary>
internal sealed record AdministratorSignIn(string Email, string Password);
