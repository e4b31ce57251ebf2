using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Programs beside this one.</summary>
internal sealed class ToolsCheck : DoctorCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await VipsAsync(cancellationToken);
    }

    private static async Task<DoctorLine> VipsAsync(CancellationToken cancellationToken)
    {
        const string subject = "vipsthumbnail";
        const string mend = "Without it phones load pictures in the size in which they were uploaded, and previews of shared links are not cropped. Install it (Debian: apt install libvips-tools) and start the server again.";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var start = new ProcessStartInfo(subject, ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var version = (await process.StandardOutput.ReadToEndAsync(patience.Token)).Trim();
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0
                ? DoctorLine.Ok(subject, version.Length > 0 ? version : "It answers.")
                : DoctorLine.Warning(subject, $"It ended with code {process.ExitCode}. {mend}");
        }
        catch (Win32Exception)
        {
            return DoctorLine.Warning(subject, $"It is not installed. {mend}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return DoctorLine.Warning(subject, $"It did not answer. {mend}");
        }
    }
}
