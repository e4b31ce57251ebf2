using System.Net.Mail;

using AlumniCms.Kernel.Outbox;
using AlumniCms.Notifications.Mail;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Sends a mail as the outbox would, and says what the server answered.</summary>
internal static class SendTestMail
{
    private const string Subject = "test mail";

    public static async Task<DoctorLine> RunAsync(CommandSession session, string address, CancellationToken cancellationToken)
    {
        if (!MailText.IsAddress(address))
            throw CommandException.Usage($"'{address}' is not a mail address. Write it like name@example.org.");
        await using var scope = session.OpenScope(site: null);
        var mail = new SendMail(
            address,
            "Test mail of the alumni network",
            "The command 'doctor' has sent this mail. That it has come means that the settings of the mail server are right.",
            "en");
        try
        {
            await scope.ServiceProvider.GetRequiredService<IOutboxHandler<SendMail>>()
                .HandleAsync(mail, TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds(), cancellationToken);
            return DoctorLine.Ok(Subject, $"A mail to {address} was handed over. See that it comes.");
        }
        catch (Exception exception) when (exception is SmtpException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return DoctorLine.Failed(Subject, $"No mail could be sent to {address}: {exception.GetBaseException().Message} Check the settings Mail__….");
        }
    }
}
