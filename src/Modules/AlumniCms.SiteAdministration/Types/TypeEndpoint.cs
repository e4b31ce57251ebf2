using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary><c>/{site}/admin/types/{type}</c></summary>
internal sealed class TypeEndpoint(
    TypeDesk desk, TypeWords words, DefineContent define, RefusalTexts refusals, AdminFrames frames, ISiteStore sites, SiteAddress addresses, IStringLocalizer<Texts> T)
{
    private const string PartSettings = "ContentTypePartSettings";
    private const string FieldSettings = "ContentPartFieldSettings";

    public async Task<IResult> ShowAsync(string type, string? done, CancellationToken cancellationToken) =>
        await DrawAsync(type, null, null, [], Said(done), cancellationToken);

    public async Task<IResult> SendAsync(HttpContext http, string type, CancellationToken cancellationToken)
    {
        var seen = await desk.Use.BasisAsync(type, cancellationToken);
        var model = await desk.ModelAsync(cancellationToken);
        if (model.FindType(type) is not { } found)
            return Results.NotFound();
        if ((await desk.Use.OriginsAsync(model, cancellationToken))(type) != DefinitionOrigin.Own)
            return await DrawAsync(type, null, null, [T["This type cannot be changed here."]], null, cancellationToken);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (verb, name) = form["do"].ToString().Split(':', 2) is [var v, var n] ? (v, n) : (form["do"].ToString(), "");
        var input = verb == "save" ? TypeInput.Read(form, desk.Cultures) : null;
        var added = verb == "add-field" ? new NewFieldInput(form["fieldName"].ToString().Trim(), form["fieldDisplayName"].ToString().Trim(), form["fieldKind"].ToString()) : null;
        var problems = Problems(verb, form["part"].ToString(), found, model, input, added).ToList();
        if (problems.Count > 0)
            return await DrawAsync(type, input, added, problems, null, cancellationToken);

        // A button does one thing to the type as it is; a form says all of it as somebody has seen it.
        if (input is not null && !FormStamp.Fits(form, TypeInput.Of(found)))
            return await DrawAsync(type, input, null, [refusals.Of(FormStamp.Changed)], null, cancellationToken);
        var changed = await define.ReplaceAsync(Step(verb, name.Length > 0 ? name : form["part"].ToString(), found, model, input, added), seen, cancellationToken);
        if (!changed.Succeeded)
            return await DrawAsync(type, input, added, refusals.Of(changed.Refusals), null, cancellationToken);
        return Results.Redirect(frames.Url(added is null ? $"types/{found.Name}?done={verb}{Anchor(verb)}" : $"types/{found.Name}/fields/{added.Name}?done=added"));
    }

    public async Task<IResult> AskAsync(string type, CancellationToken cancellationToken)
    {
        var model = await desk.ModelAsync(cancellationToken);
        if (model.FindType(type) is not { } found || (await desk.Use.OriginsAsync(model, cancellationToken))(type) != DefinitionOrigin.Own)
            return Results.NotFound();
        var items = await desk.Use.CountAsync(found.Name, cancellationToken);
        return new AdminResult(
            new ConfirmPage
            {
                Frame = desk.Frame(new PageLink(words.Defined(found.DisplayName), frames.Url($"types/{found.Name}"))),
                Title = T["Remove the type “{0}”?", words.Defined(found.DisplayName)],
                Action = frames.Url($"types/{found.Name}/remove"),
                Back = frames.Url($"types/{found.Name}"),
                Button = T["Remove the type"],
                Consequences =
                [
                    T.Plural(items, "{0} entry is written with it.", "{0} entries are written with it."),
                    T["They are kept, but they no longer have an editor or pages until a type of this name exists again."],
                    await desk.ConcernsAsync(cancellationToken),
                ],
            },
            "Confirm");
    }

    public async Task<IResult> RemoveAsync(string type, CancellationToken cancellationToken)
    {
        var model = await desk.ModelAsync(cancellationToken);
        if (model.FindType(type) is not { } found || (await desk.Use.OriginsAsync(model, cancellationToken))(type) != DefinitionOrigin.Own)
            return Results.NotFound();
        var removed = await define.DeleteAsync([found.Name], [found.Name], cancellationToken);
        return removed.Succeeded
            ? Results.Redirect(frames.Url("types?done=removed"))
            : await DrawAsync(type, null, null, refusals.Of(removed.Refusals), null, cancellationToken);
    }

    /// <summary>What is to be mended in the form of a type.</summary>
    public static IEnumerable<string> Check(TypeInput input, ContentModel model, IStringLocalizer<Texts> T)
    {
        if (input.DisplayName.Length == 0)
            yield return T["A content type needs a name for people."];
        if (input.DisplayName.Length > 200 || input.Description.Length > 1000)
            yield return T["The name is 200 characters long at most, the description 1000."];
        foreach (var (culture, segment) in input.Sections)
            if (!TypeNaming.IsSegment(segment) || segment.Length > 64)
                yield return T["“{0}” cannot stand in an address. Use lower-case letters a–z, digits and hyphens.", segment];
            else if (model.Sections.FirstOrDefault(t => !t.Name.Equals(input.Name, StringComparison.OrdinalIgnoreCase)
                && string.Equals(t.Aspects.Section.GetValueOrDefault(culture), segment, StringComparison.OrdinalIgnoreCase)) is { } other)
                yield return T["The address “{0}” is that of the list of “{1}” already.", segment, other.DisplayName];
    }

    private IEnumerable<string> Problems(string verb, string part, ContentTypeDefinition type, ContentModel model, TypeInput? input, NewFieldInput? added)
    {
        if (input is not null)
            foreach (var problem in Check(input with { Name = type.Name }, model, T))
                yield return problem;
        if (verb == "add-part" && words.Parts(type, model).All(p => p.Value != part))
            yield return T["Choose a part that can be added."];
        if (added is null)
            yield break;
        foreach (var problem in TypeNaming.CheckField(added.Name, model.OwnFields(type.Name), T))
            yield return problem;
        if (added.DisplayName.Length is 0 or > 200)
            yield return T["A field needs a name for people."];
        if (ContentFieldTypes.All.All(k => k.Name != added.Kind))
            yield return T["Choose the kind of field."];
    }

    private JsonObject Step(string verb, string name, ContentTypeDefinition type, ContentModel model, TypeInput? input, NewFieldInput? added)
    {
        if (verb is "up-field" or "down-field" && model.FindPart(type.Name) is { } fields)
            return DefinitionSteps.Part(fields, json =>
            {
                DefinitionSteps.Move(DefinitionSteps.FieldsOf(json), name, verb == "up-field" ? -1 : 1);
                DefinitionSteps.Number(DefinitionSteps.FieldsOf(json), FieldSettings);
            });
        if (added is not null)
            return WithField(type, model, added);
        return DefinitionSteps.Type(type, json =>
        {
            var parts = DefinitionSteps.PartsOf(json);
            switch (verb)
            {
                case "save":
                    input!.Write(json, desk.Cultures);
                    return;
                case "add-part":
                    parts.Add(DefinitionSteps.NewPart(name));
                    break;
                case "remove-part" when !name.Equals(type.Name, StringComparison.OrdinalIgnoreCase):
                    parts.Remove(DefinitionSteps.Find(parts, name));
                    break;
                case "up-part" or "down-part":
                    DefinitionSteps.Move(parts, name, verb == "up-part" ? -1 : 1);
                    break;
                default:
                    return;
            }

            DefinitionSteps.Number(parts, PartSettings);
        });
    }

    private static JsonObject WithField(ContentTypeDefinition type, ContentModel model, NewFieldInput added)
    {
        var part = model.FindPart(type.Name) is { } known ? ContentDefinitionJson.Write(known) : DefinitionSteps.EmptyPart(type.Name);
        DefinitionSteps.FieldsOf(part).Add(new JsonObject
        {
            ["FieldName"] = added.Kind,
            ["Name"] = added.Name,
            ["Settings"] = new JsonObject { [FieldSettings] = new JsonObject { ["DisplayName"] = added.DisplayName } },
        });
        DefinitionSteps.Number(DefinitionSteps.FieldsOf(part), FieldSettings);
        if (type.HasPart(type.Name))
            return DefinitionSteps.Of(part: part);
        var json = ContentDefinitionJson.Write(type);
        DefinitionSteps.PartsOf(json).Add(DefinitionSteps.NewPart(type.Name));
        DefinitionSteps.Number(DefinitionSteps.PartsOf(json), PartSettings);
        return DefinitionSteps.Of(json, part);
    }

    private async Task<IResult> DrawAsync(string name, TypeInput? input, NewFieldInput? added, IReadOnlyList<string> problems, string? notice, CancellationToken cancellationToken)
    {
        var model = await desk.ModelAsync(cancellationToken);
        if (model.FindType(name) is not { } type)
            return Results.NotFound();
        var origin = (await desk.Use.OriginsAsync(model, cancellationToken))(type.Name);
        var worldwide = (await sites.GetAsync(cancellationToken)).Worldwide;
        return new AdminResult(
            new TypePage
            {
                Frame = desk.Frame(),
                Title = words.Defined(type.DisplayName),
                Notice = notice,
                Problems = problems,
                Type = type,
                Input = input ?? TypeInput.Of(type),
                Stamp = FormStamp.Of(TypeInput.Of(type)),
                IsOwn = origin == DefinitionOrigin.Own,
                Concerns = desk.ReadOnly(origin) ?? await desk.ConcernsAsync(cancellationToken),
                Elsewhere = origin == DefinitionOrigin.Network && worldwide is not null ? addresses.For(worldwide, null, $"/admin/types/{type.Name}") : null,
                Parts = [.. type.Parts.Select(p => (p.Name, words.OfPart(p, type.Name)))],
                Attachable = words.Parts(type, model),
                Fields = [.. model.OwnFields(type.Name).Select(f => new TypeFieldRow(f.Name, words.Defined(f.DisplayName), words.OfField(f.FieldName), f.Common.Required))],
                Kinds = [.. ContentFieldTypes.All.Select(k => (k.Name, words.OfField(k.Name))).OrderBy(k => k.Item2, StringComparer.CurrentCulture)],
                NewField = added ?? new NewFieldInput("", "", "TextField"),
                Items = await desk.Use.CountAsync(type.Name, cancellationToken),
            },
            "Types.Type");
    }

    private static string Anchor(string verb) => verb.EndsWith("-part", StringComparison.Ordinal) ? "#parts" : verb.EndsWith("-field", StringComparison.Ordinal) ? "#fields" : "";

    private string? Said(string? done) => done switch
    {
        "created" => T["The type is there. Now give it fields of its own."].Value,
        "save" => T["Saved."],
        "add-part" => T["The part has been added."],
        "remove-part" => T["The part has been removed. What was written in it is kept."],
        "removed-field" => T["The field has been removed. What was written in it is kept."],
        "up-part" or "down-part" or "up-field" or "down-field" => T["The order has been changed."],
        _ => null,
    };
}
