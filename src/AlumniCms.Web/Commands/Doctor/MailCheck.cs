using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Mail: a server that can be found, or a folder that takes the mails.</summary>
internal sealed class MailCheck : DoctorCheck
{
    private const int DefaultPort = 587;
    private const string Subject = "mail";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mail = session.Get<IConfiguration>().GetSection("Mail");
        var (host, folder) = (mail["Host"], mail["PickupFolder"]);
        if (string.IsNullOrEmpty(host) && string.IsNullOrEmpty(folder))
        {
            yield return DoctorLine.Warning(Subject, "Neither Mail__Host nor Mail__PickupFolder is set: no mail leaves. Set Mail__Host to your mail server.");
            yield break;
        }

        if (mail["From"] is not { Length: > 0 } from)
            yield return DoctorLine.Warning(Subject, "Mail__From is not set: mails need a sender. Set it, for example to network@example.org.");
        else if (!MailAddress.TryCreate(from, out _))
            yield return DoctorLine.Failed(Subject, $"Mail__From is '{from}', which is no mail address. Write it like network@example.org.");
        if (!string.IsNullOrEmpty(folder))
            yield return WritableFolder.Problem(folder) is { } problem
                ? DoctorLine.Failed(Subject, $"The folder {folder} {problem} Mend it, or choose another with Mail__PickupFolder.")
                : DoctorLine.Ok(Subject, $"Mails are put into {folder}; none is sent.");
        else
            yield return await ServerAsync(host!, mail.GetValue("Port", DefaultPort), cancellationToken);
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
