using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

using AlumniCms.Notifications.Mail;
using AlumniCms.Web.Commands.Running;

using Microsoft.Extensions.Options;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Mail: a server that can be found, or a folder that takes the mails.</summary>
internal sealed class MailCheck : DoctorCheck
{
    private const string Subject = "mail";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (Read(session, out var problem) is not { } mail)
            yield return DoctorLine.Failed(Subject, problem);
        else if (mail is { Host: null, PickupFolder: null })
            yield return DoctorLine.Warning(Subject, "Neither Mail__Host nor Mail__PickupFolder is set: no mail leaves. Set Mail__Host to your mail server.");
        else if (mail.PickupFolder is { } folder)
            // The first mail makes the folder.
            yield return Directory.Exists(folder) && WritableFolder.Problem(folder) is { } why
                ? DoctorLine.Failed(Subject, $"The folder {folder} {why} Mend it, or choose another with Mail__PickupFolder.")
                : DoctorLine.Ok(Subject, $"Mails are put into {folder}; none is sent.");
        else
            yield return await ServerAsync(mail.Host!, mail.Port, cancellationToken);
    }

    private static MailSettings? Read(CommandSession session, out string problem)
    {
        problem = "";
        try
        {
            return session.Get<IOptions<MailSettings>>().Value;
        }
        catch (OptionsValidationException exception)
        {
            problem = string.Join(' ', exception.Failures);
            return null;
        }
    }

    private static async Task<DoctorLine> ServerAsync(string host, int port, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await Dns.GetHostAddressesAsync(host, patience.Token);
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, patience.Token);
            return DoctorLine.Ok(Subject, $"{host}:{port} answers.");
        }
        catch (SocketException exception)
        {
            return DoctorLine.Failed(Subject, $"{host}:{port} cannot be reached: {exception.Message}. Check Mail__Host and Mail__Port.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return DoctorLine.Failed(Subject, $"{host}:{port} did not answer within {Patience.TotalSeconds} s. Check Mail__Host and Mail__Port, and the firewall.");
        }
    }
}
