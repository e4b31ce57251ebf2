using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Sites.Localization;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary><c>/{site}/admin/types/{type}/fields/{field}</c></summary>
internal sealed class FieldEndpoint(TypeDesk desk, TypeWords words, DefineContent define, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ShowAsync(string type, string field, string? done, CancellationToken cancellationToken) =>
        await FindAsync(type, field, cancellationToken) is var (found, model, definition)
            ? await DrawAsync(found, definition, model, null, [], done == "added" ? T["The field is there. Say more about it here."].Value : null, cancellationToken)
            : Results.NotFound();

    public async Task<IResult> SendAsync(HttpContext http, string type, string field, CancellationToken cancellationToken)
    {
        var seen = await desk.Use.BasisAsync(type, cancellationToken);
        if (await FindAsync(type, field, cancellationToken) is not var (found, model, definition))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var input = FieldInput.Read(form);
        var problems = input.Problems(definition.FieldName, model, await desk.TaxonomiesAsync(cancellationToken), T).ToList();
        if (problems.Count == 0 && !FormStamp.Fits(form, FieldInput.Of(definition)))
            problems.Add(refusals.Of(FormStamp.Changed));
        if (problems.Count == 0)
        {
            var changed = await define.ReplaceAsync(
                DefinitionSteps.Part(model.FindPart(found.Name)!, json => input.Write((JsonObject)DefinitionSteps.Find(DefinitionSteps.FieldsOf(json), field)!["Settings"]!, definition.FieldName)),
                seen,
                cancellationToken);
            if (changed.Succeeded)
                return Results.Redirect(frames.Url($"types/{found.Name}?done=save#fields"));
            problems.AddRange(refusals.Of(changed.Refusals));
        }

        return await DrawAsync(found, definition, model, input, problems, null, cancellationToken);
    }

    public async Task<IResult> AskAsync(string type, string field, CancellationToken cancellationToken)
    {
        if (await FindAsync(type, field, cancellationToken) is not var (found, _, definition))
            return Results.NotFound();
        var items = await desk.Use.CountAsync(found.Name, definition.Name, cancellationToken);
        return new AdminResult(
            new ConfirmPage
            {
                Frame = desk.Frame(Crumb(found)),
                Title = T["Remove the field “{0}”?", words.Defined(definition.DisplayName)],
                Action = frames.Url($"types/{found.Name}/fields/{definition.Name}/remove"),
                Back = frames.Url($"types/{found.Name}/fields/{definition.Name}"),
                Button = T["Remove the field"],
                Consequences =
                [
                    T.Plural(items, "{0} entry has something in it.", "{0} entries have something in it."),
                    T["What was written is kept, and is there again when a field of this name is added."],
                    await desk.ConcernsAsync(cancellationToken),
                ],
            },
            "Confirm");
    }

    public async Task<IResult> RemoveAsync(string type, string field, CancellationToken cancellationToken)
    {
        if (await FindAsync(type, field, cancellationToken) is not var (found, model, definition))
            return Results.NotFound();
        var removed = await define.ReplaceAsync(
            DefinitionSteps.Part(model.FindPart(found.Name)!, json => DefinitionSteps.FieldsOf(json).Remove(DefinitionSteps.Find(DefinitionSteps.FieldsOf(json), field))), cancellationToken);
        return removed.Succeeded
            ? Results.Redirect(frames.Url($"types/{found.Name}?done=removed-field#fields"))
            : await DrawAsync(found, definition, model, null, refusals.Of(removed.Refusals), null, cancellationToken);
    }

    // Only a type of this site has fields that can be changed here.
    private async Task<(ContentTypeDefinition Type, ContentModel Model, ContentPartFieldDefinition Field)?> FindAsync(string type, string field, CancellationToken cancellationToken)
    {
        var model = await desk.ModelAsync(cancellationToken);
        return model.FindType(type) is { } found && (await desk.Use.OriginsAsync(model, cancellationToken))(type) == DefinitionOrigin.Own
            && model.OwnFields(found.Name).FirstOrDefault(f => f.Name.Equals(field, StringComparison.OrdinalIgnoreCase)) is { } definition
            ? (found, model, definition)
            : null;
    }

    private PageLink Crumb(ContentTypeDefinition type) => new(words.Defined(type.DisplayName), frames.Url($"types/{type.Name}"));

    private async Task<IResult> DrawAsync(
        ContentTypeDefinition type, ContentPartFieldDefinition field, ContentModel model, FieldInput? input, IReadOnlyList<string> problems, string? notice, CancellationToken cancellationToken) =>
        new AdminResult(
            new FieldPage
            {
                Frame = desk.Frame(Crumb(type)),
                Title = words.Defined(field.DisplayName),
                Notice = notice,
                Problems = problems,
                Type = type,
                Field = field,
                Input = input ?? FieldInput.Of(field),
                Stamp = FormStamp.Of(FieldInput.Of(field)),
                Kind = words.OfField(field.FieldName),
                Concerns = await desk.ConcernsAsync(cancellationToken),
                Editors = words.Editors(field.FieldName, field.FieldSettings.Editor ?? ""),
                Audiences = [.. Audience.All.Select(a => (a, words.OfAudience(a)))],
                Taxonomies = field.FieldName == "TaxonomyField" ? await desk.TaxonomiesAsync(cancellationToken) : [],
                Types = [.. model.Types.Where(t => t.TypeSettings.Listable).Select(t => (t.Name, words.Defined(t.DisplayName))).OrderBy(t => t.Item2, StringComparer.CurrentCulture)],
            },
            "Types.Field");
}
