using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Inbox.Notices;

/// <summary><c>/{site}/admin/notices/preferences</c>: one choice for all sites of the person.</summary>
internal sealed class PreferenceEndpoints(MailWishes wishes, OwnLanguage language, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const string Path = "notices/preferences";

    public async Task<IResult> ShowAsync(string? done, CancellationToken cancellationToken) => new AdminResult(
        new PreferencesPage
        {
            Frame = frames.Make(new PageLink(T["Notices"], frames.Url(NoticeEndpoints.Path))),
            Title = T["Choose your mails"],
            Notice = done == "saved" ? T["Your choice is saved."].Value : null,
            Groups = await wishes.GetAsync(cancellationToken),
            Language = await language.GetAsync(cancellationToken),
        },
        "Notices.Preferences");

    public async Task<IResult> SaveAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var chosen = new Dictionary<string, MailWish>(StringComparer.Ordinal);
        foreach (var group in await wishes.GetAsync(cancellationToken))
            if (Enum.TryParse<MailWish>(form[$"wish.{group.Group}"], out var wish) && Enum.IsDefined(wish))
                chosen[group.Group] = wish;
        await wishes.SaveAsync(chosen, cancellationToken);
        if (AdminLanguage.All.FirstOrDefault(l => l == form["language"].ToString()) is { } culture)
            await language.SetAsync(culture, cancellationToken);
        return Results.Redirect(frames.Url($"{Path}?done=saved"));
    }
}
