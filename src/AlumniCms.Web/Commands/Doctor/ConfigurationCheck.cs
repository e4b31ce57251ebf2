using System.Runtime.CompilerServices;

using AlumniCms.Kernel.Data;
using AlumniCms.Sites.Resolution;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>Settings: reading them at all has proved them known and free of contradictions.</summary>
internal sealed class ConfigurationCheck : DoctorCheck
{
    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var database = session.Get<DatabaseSettings>();
        yield return DoctorLine.Ok("configuration", $"Every setting is known. Database: {database.Provider}; data folder: {session.Get<DataFolder>().Path}.");
        if (session.Get<SiteAddressSettings>().PublicUrl is { } url)
            yield return DoctorLine.Ok("public address", url.ToString());
        else
            yield return DoctorLine.Warning(
                "public address", "Sites__PublicUrl is not set: pages, feeds and calendars name themselves by the host of whoever asks, and mails cannot link to pages. Set it, for example to https://alumni.example.org.");
        if (session.Get<IHostEnvironment>().IsDevelopment())
            yield return DoctorLine.Warning("environment", "This is Development: errors are shown to visitors. Set ASPNETCORE_ENVIRONMENT to Production to serve readers.");
    }
}
