using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Intake;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Actions;

/// <summary>Changes what people say of a file of the current site.</summary>
public sealed class ChangeMediaDetails
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly AuditTrail _audit;

    internal ChangeMediaDetails(AlumniDbContext db, CurrentSite site, CurrentActor actor, AuditTrail audit) =>
        (_db, _site, _actor, _audit) = (db, site, actor, audit);

    /// <summary>
    /// Changes the details; the same again changes nothing. Refused with code <c>forbidden</c>, <c>media.unknown</c>,
    /// <c>media.text-too-long</c>, <c>media.credit-too-long</c>, <c>media.focal-point</c> or <c>conflict</c>.
    /// </summary>
    /// <param name="path">Path of a file of the current site itself: what the network shares is changed on the worldwide site.</param>
    /// <param name="details">What is to be said; empty alternative texts are left out.</param>
    /// <param name="basis">The revision that the person saw, or null to write over whatever is there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Result<MediaFileEntry>> ExecuteAsync(
        string path, MediaDetails details, int? basis, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MediaPermissions.ManageOwnMedia))
            return Task.FromResult<Result<MediaFileEntry>>(Refusal.Forbidden(MediaPermissions.ManageOwnMedia.Name));
        var tidy = Tidy(details);
        return Problem(tidy) is { } refusal
            ? Task.FromResult<Result<MediaFileEntry>>(refusal)
            : _db.InTransactionAsync(ct => ChangeAsync(path, tidy, basis, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<MediaFileEntry>> ChangeAsync(
        string path, MediaDetails details, int? basis, CancellationToken cancellationToken)
    {
        if (await _db.Set<MediaFile>().SingleOrDefaultAsync(f => f.Path == path, cancellationToken) is not { } row)
            return MediaRefusals.Unknown;
        if (!MediaPermissions.MayChange(_actor, row))
            return Refusal.Forbidden(MediaPermissions.ManageMedia.Name);
        if (basis is not null && basis != row.Revision)
            return MediaRefusals.Conflict;
        var before = row.Details;
        (row.Texts, row.Credit, row.Licence, row.IsDecorative) =
            (MediaDetails.WriteTexts(details.Texts), details.Credit, details.Licence, details.IsDecorative);
        (row.FocalX, row.FocalY) = (details.FocalPoint.X, details.FocalPoint.Y);
        row.Derive();
        if (!_db.Entry(row).Properties.Any(p => p.IsModified))
            return MediaFileEntry.Of(row);
        row.Revision++;
        _audit.Add("media.details-changed", MediaFileWriter.Subject, MediaSubject.Of(path), before, row.Details);
        _db.Evict(MediaTags.File(_site.Id, path));
        try
        {
            await _db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return MediaRefusals.Conflict;
        }

        return MediaFileEntry.Of(row);
    }

    private static MediaDetails Tidy(MediaDetails details) => details with
    {
        Texts = details.Texts.Select(t => (t.Key, Text: OneLine(t.Value))).Where(t => t.Text.Length > 0)
            .ToDictionary(t => t.Key, t => t.Text, StringComparer.Ordinal),
        Credit = OneLine(details.Credit),
        Licence = OneLine(details.Licence),
    };

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private Refusal? Problem(MediaDetails details)
    {
        if (details.Texts.FirstOrDefault(t => t.Value.Length > MediaDetails.TextLength) is { Key: { } culture })
            return new Refusal("media.text-too-long", FormattableString.Invariant($"The alternative text is longer than {MediaDetails.TextLength} characters. Say what matters in the picture, and the rest in the article."), $"Texts.{culture}");
        if (details.Texts.Keys.FirstOrDefault(c => !_site.Site.Cultures.Contains(c) && !IsKnown(c)) is { } unknown)
            return new Refusal("media.culture", $"'{unknown}' is no language.", $"Texts.{unknown}");
        if (details.Credit.Length > MediaDetails.CreditLength)
            return TooLong("credit", "Credit");
        if (details.Licence.Length > MediaDetails.CreditLength)
            return TooLong("licence", "Licence");
        return details.FocalPoint.IsInside ? null : new Refusal("media.focal-point", "The point lies outside the picture. Choose one from 0 to 100 % in each direction.", "FocalPoint");
    }

    private static Refusal TooLong(string what, string path) =>
        new("media.credit-too-long", FormattableString.Invariant($"The {what} is longer than {MediaDetails.CreditLength} characters."), path);

    private static bool IsKnown(string culture) => culture.Length is >= 2 and <= 16 && culture.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
