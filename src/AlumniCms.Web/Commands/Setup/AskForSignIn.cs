using System.CommandLine;
using System.Net.Mail;

using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Setup;

/// <summary>Gets the administrator's sign-in: from the options, the environment, or the person at the terminal.</summary>
internal static class AskForSignIn
{
    /// <summary>A password stands neither in the list of processes nor in a shell's history when it comes from here.</summary>
    public const string PasswordVariable = "ALUMNI_ADMIN_PASSWORD";

    public static readonly Option<string> Email = new("--admin-email") { Description = "Mail address of the first administrator." };

    public static readonly Option<string> Password = new("--admin-password")
    {
        Description = $"Password of the first administrator; better in the environment variable {PasswordVariable}, or typed when asked.",
    };

    public static async Task<AdministratorSignIn> GetAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var (email, password) = (session.Arguments.GetValue(Email), session.Arguments.GetValue(Password) ?? Environment.GetEnvironmentVariable(PasswordVariable));
        var console = Console.IsInputRedirected ? null : session.Output.ProgressConsole;
        if (console is null && (email is null || password is null))
            throw CommandException.Usage($"Nobody is there to be asked: give {Missing(email, password)}.");
        email ??= await new TextPrompt<string>("Mail address of the administrator:").ShowAsync(console!, cancellationToken);
        if (!MailAddress.TryCreate(email, out _))
            throw CommandException.Usage($"'{email}' is not a mail address. Write it like name@example.org.");
        password ??= await new TextPrompt<string>("Password:").Secret().ShowAsync(console!, cancellationToken);
        return new AdministratorSignIn(email, password);
    }

    private static string Missing(string? email, string? password)
    {
        var missing = new List<string>();
        if (email is null)
            missing.Add(Email.Name);
        if (password is null)
            missing.Add($"the password in {PasswordVariable}");
        return string.Join(" and ", missing);
    }
}
