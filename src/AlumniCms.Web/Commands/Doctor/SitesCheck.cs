using System.Runtime.CompilerServices;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>The sites: a worldwide one, and time zones that this server knows.</summary>
internal sealed class SitesCheck : DoctorCheck
{
    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await ReadAsync(session, cancellationToken) is not { } sites)
        {
            yield return DoctorLine.Failed("sites", "They cannot be read before the database is well.");
            yield break;
        }

        if (sites.Worldwide is null)
        {
            yield return DoctorLine.Failed("sites", "The network is not set up yet. Run the command 'setup'.");
            yield break;
        }

        yield return DoctorLine.Ok(
            "sites", $"{sites.All.Count(s => s.Status == SiteStatus.Online)} of {sites.All.Count} are online; '{sites.Worldwide.Key}' is the worldwide one.");
        foreach (var site in sites.All.Where(s => !TimeZoneInfo.TryFindSystemTimeZoneById(s.TimeZone, out _)))
            yield return DoctorLine.Failed(
                "time zones", $"The server does not know '{site.TimeZone}' of the site '{site.Key}'. Install the system's time zone data (tzdata), or change the site's.");
    }

    private static async Task<SiteTable?> ReadAsync(CommandSession session, CancellationToken cancellationToken)
    {
        try
        {
            await DatabaseDoor.OpenAsync(session.Services, DatabaseNeed.Migrated, cancellationToken);
            return await session.SitesAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is CommandException or Hosting.StartException
            || DatabaseProblem.Explain(exception, session.Get<DatabaseSettings>()) is not null)
        {
            return null;
        }
    }
}
