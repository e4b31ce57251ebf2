using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Frames;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary><c>/{site}/admin/people/new</c></summary>
internal sealed class NewPersonEndpoints(
    InvitePerson invite, RolesQuery roles, MandateForms forms, MandateDay days, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public Task<IResult> ShowAsync(CancellationToken cancellationToken) => DrawAsync("", "", MandateInput.Empty, FormProblems.None, cancellationToken);

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (name, email, mandate) = (form["name"].ToString().Trim(), form["email"].ToString().Trim(), MandateInput.Read(form));
        var until = days.Read(mandate.Until);
        if (!until.Succeeded)
            return await DrawAsync(name, email, mandate, FormProblems.Of(until.Refusals, refusals), cancellationToken);
        var added = await invite.ExecuteAsync(
            new PersonDraft(name, email, mandate.Role) { UntilUtc = until.Value, Languages = [.. mandate.Languages] }, cancellationToken);
        return added.Succeeded
            ? Results.Redirect(frames.Url($"people/{added.Value.UserId}?done={(added.Value.IsNew ? "added" : "joined")}"))
            : await DrawAsync(name, email, mandate, FormProblems.Of(added.Refusals, refusals), cancellationToken);
    }

    private async Task<IResult> DrawAsync(string name, string email, MandateInput mandate, FormProblems faults, CancellationToken cancellationToken) => new AdminResult(
        new NewPersonPage
        {
            Frame = frames.Make(new PageLink(T["Team and accounts"], frames.Url(PeopleListEndpoint.Path))),
            Title = T["Add somebody"],
            Problems = faults.Texts,
            Faults = faults,
            Name = name,
            Email = email,
            Giving = forms.Make((await roles.RunAsync(cancellationToken)).Value, mandate, faults),
        },
        "People.New");
}
