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
        var console = Console.IsInputRedirected ? null : session.Output.ProgressConsole;
        var email = session.Arguments.GetValue(Email)
            ?? (console is null ? null : await new TextPrompt<string>("Mail address of the administrator:").ShowAsync(console, cancellationToken))
            ?? throw CommandException.Usage("Nobody is there to be asked: give --admin-email.");
        if (!MailAddress.TryCreate(email, out _))
            throw CommandException.Usage($"'{email}' is not a mail address. Write it like name@example.org.");
        var password = session.Arguments.GetValue(Password) ?? Environment.GetEnvironmentVariable(PasswordVariable)
            ?? (console is null ? null : await new TextPrompt<string>("Password:").Secret().ShowAsync(console, cancellationToken))
            ?? throw CommandException.Usage($"Nobody is there to be asked: give the password in {PasswordVariable}.");
        return new AdministratorSignIn(email, password);
    }
}
