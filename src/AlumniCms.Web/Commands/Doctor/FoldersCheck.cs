using System.Runtime.CompilerServices;

using AlumniCms.Kernel.Data;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Folders that the program writes.</summary>
internal sealed class FoldersCheck : DoctorCheck
{
    private const long LowSpace = 512L * 1024 * 1024;

    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var folder = session.Get<DataFolder>().Path;
        if (WritableFolder.Problem(folder) is { } problem)
        {
            yield return DoctorLine.Failed("data folder", $"{folder} {problem} Mend it, or choose another with Data__Folder.");
            yield break;
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        yield return free < LowSpace
            ? DoctorLine.Warning("data folder", $"{folder} can be written, but only {free / 1024 / 1024} MB are free. Make room.")
            : DoctorLine.Ok("data folder", $"{folder} can be written; {free / 1024 / 1024} MB are free.");
    }
}
