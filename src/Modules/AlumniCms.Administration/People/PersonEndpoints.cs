using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary><c>/{site}/admin/people/{id}</c> and what its forms send. Who is not in the actor’s list is not there: 404.</summary>
internal sealed class PersonEndpoints(
    PeopleQuery people, PersonPages pages, ChangeAccount change, SwitchAccount turn, InvitePerson invite, MandateForms mandates, EndMandate end,
    RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ShowAsync(string id, string? done, CancellationToken cancellationToken) =>
        await people.FindAsync(id, cancellationToken) is { } person ? await pages.DrawAsync(person, cancellationToken, Words(done)) : Results.NotFound();

    public async Task<IResult> ChangeAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await people.FindAsync(id, cancellationToken) is not { } person)
            return Results.NotFound();
        var (name, email) = (form["name"].ToString().Trim(), form["email"].ToString().Trim());
        var changed = await change.ExecuteAsync(id, name, email, cancellationToken);
        return changed.Succeeded
            ? Done(id, email.Equals(person.Email, StringComparison.OrdinalIgnoreCase) ? "changed" : "moved")
            : await pages.DrawAsync(person, cancellationToken, account: (name, email), accountProblems: FormProblems.Of(changed.Refusals, refusals));
    }

    public async Task<IResult> SwitchAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var isOn = (await http.Request.ReadFormAsync(cancellationToken))["on"] == "true";
        return await people.FindAsync(id, cancellationToken) is { } person
            ? await AnswerAsync(person, await turn.ExecuteAsync(id, isOn, cancellationToken), isOn ? "on" : "off", cancellationToken)
            : Results.NotFound();
    }

    public async Task<IResult> InviteAsync(string id, CancellationToken cancellationToken) =>
        await people.FindAsync(id, cancellationToken) is { } person
            ? await AnswerAsync(person, await invite.AgainAsync(id, cancellationToken), "invited", cancellationToken)
            : Results.NotFound();

    public async Task<IResult> GiveAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var input = MandateInput.Read(await http.Request.ReadFormAsync(cancellationToken));
        if (await people.FindAsync(id, cancellationToken) is not { } person)
            return Results.NotFound();
        var given = await mandates.GiveAsync(id, input, cancellationToken);
        return given.Succeeded
            ? Done(id, "given")
            : await pages.DrawAsync(person, cancellationToken, mandate: input, mandateProblems: FormProblems.Of(given.Refusals, refusals));
    }

    public async Task<IResult> EndAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var role = MandateInput.RoleOf(await http.Request.ReadFormAsync(cancellationToken));
        if (await people.FindAsync(id, cancellationToken) is not { } person)
            return Results.NotFound();
        var ended = await end.ExecuteAsync(id, role, cancellationToken);
        if (!ended.Succeeded)
            return await AnswerAsync(person, ended, "", cancellationToken);
        return await people.FindAsync(id, cancellationToken) is null ? Results.Redirect(frames.Url("people?done=gone")) : Done(id, "ended");
    }

    private async Task<IResult> AnswerAsync(PersonRow person, Result<bool> result, string done, CancellationToken cancellationToken) => result.Succeeded
        ? Done(person.Id, done)
        : await pages.DrawAsync(person, cancellationToken, accountProblems: FormProblems.Of(result.Refusals, refusals));

    private IResult Done(string id, string done) => Results.Redirect(frames.Url($"people/{id}?done={done}"));

    private string? Words(string? done) => done switch
    {
        "changed" => T["The account has been changed."].Value,
        "moved" => T["The account has been changed. A mail is on its way to the new address: until it is confirmed there, nobody signs in."],
        "on" => T["The account is switched on again."],
        "off" => T["The account is switched off, and its sessions have ended."],
        "given" => T["The role has been given. It holds at once."],
        "ended" => T["The role has been taken. It no longer holds."],
        "invited" => T["A mail with a link to choose a password is on its way."],
        "added" => T["The person has been added. A mail with a link to choose a password is on its way."],
        "joined" => T["This person had an account in the network already. It now has the role here too."],
        _ => null,
    };
}
