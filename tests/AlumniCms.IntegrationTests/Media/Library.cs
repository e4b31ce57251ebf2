using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Library;
using AlumniCms.Media.Uses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Media;

/// <summary>What tests do with the files of a site.</summary>
internal static class Library
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static byte[] Picture(string name = "event-afterwork") =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "pictures", $"{name}.webp"));

    /// <summary>Adds a picture under a name and gives its path.</summary>
    public static async Task<string> UploadAsync(this AlumniHost host, string site, string folder, string name) =>
        (await host.OnSiteAsync(site, s => s.GetRequiredService<UploadMediaFile>().ExecuteAsync(folder, name, new MemoryStream(Picture()), Cancellation))).Value.File.Path;

    public static Task<Result<MediaFileEntry>> DescribeAsync(this AlumniHost host, string site, string path, MediaDetails details, int? basis = null) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<ChangeMediaDetails>().ExecuteAsync(path, details, basis, Cancellation));

    public static MediaDetails Said(string text, string culture = "fr") =>
        new() { Texts = new Dictionary<string, string> { [culture] = text } };

    public static Task<MediaListPage> ListAsync(this AlumniHost host, string site, MediaListing listing) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<MediaQuery>().ListAsync(listing, Cancellation));

    public static async Task<List<string>> PathsAsync(this AlumniHost host, string site, MediaListing listing) =>
        [.. (await host.ListAsync(site, listing)).Items.Select(i => i.Path)];

    public static Task<MediaUsage> UsesAsync(this AlumniHost host, string site, string path) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<MediaUses>().OfAsync(path, Cancellation));

    public static Task<Result<MediaFileEntry>> RemoveFileAsync(this AlumniHost host, string site, string path) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<RemoveMediaFile>().ExecuteAsync(path, Cancellation));

    public static Task<Result<MediaFileEntry>> MoveFileAsync(this AlumniHost host, string site, string path, string folder, string name) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<MoveMediaFile>().ExecuteAsync(path, folder, name, Cancellation));

    public static Task<List<AuditEntry>> AuditAsync(this AlumniHost host, string site, string path) => host.OnDatabaseAsync(
        site, db => db.Set<AuditEntry>().Where(e => e.SubjectType == "MediaFile" && e.SubjectId == path).OrderBy(e => e.Id).ToListAsync(Cancellation));

    /// <summary>The code of the refusal; empty when there is none.</summary>
    public static string Code<T>(this Result<T> result) => result.Refusals.Count == 0 ? "" : result.Refusals[0].Code;
}
