using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Texts;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary><c>/{site}/admin/types</c> and the form of a new one.</summary>
internal sealed class TypesEndpoint(TypeDesk desk, TypeWords words, DefineContent define, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        ListingColumn[] columns = [new("name", T["Type"]), new("technical", T["Technical name"]), new("fields", T["Own fields"]), new("origin", T["Belongs to"])];
        ListingFilter[] filters = [new("origin", T["Belongs to"], [.. Enum.GetValues<DefinitionOrigin>().Select(o => (o.ToString(), words.OfOrigin(o)))])];
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var model = await desk.ModelAsync(cancellationToken);
        var origin = await desk.Use.OriginsAsync(model, cancellationToken);
        var text = FoldedText.Of(query.Text);
        var found = model.Types.Where(t => text.Length == 0 || FoldedText.Of(t.Name).Contains(text, StringComparison.Ordinal) || FoldedText.Of(words.Defined(t.DisplayName)).Contains(text, StringComparison.Ordinal))
            .Where(t => query.Filter("origin") is not { } asked || origin(t.Name).ToString() == asked)
            .OrderBy(t => origin(t.Name) == DefinitionOrigin.BuiltIn).ThenBy(t => words.Defined(t.DisplayName), StringComparer.CurrentCulture).ToList();
        return new AdminResult(
            new TypesPage
            {
                Frame = frames.Make(),
                Title = T["Content types"],
                Notice = query.Done == "removed" ? T["The type is gone. What was written with it is kept."].Value : null,
                Concerns = await desk.ConcernsAsync(cancellationToken),
                Listing = new Listing
                {
                    Key = "types",
                    Url = frames.Url("types"),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(t => new ListingRow(t.Name, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["name"] = new(words.Defined(t.DisplayName)) { Url = frames.Url($"types/{t.Name}"), Note = t.TypeSettings.Description is { Length: > 0 } about ? words.Defined(about) : null },
                        ["technical"] = new(t.Name),
                        ["fields"] = new(model.OwnFields(t.Name).Count.ToString(System.Globalization.CultureInfo.CurrentCulture)),
                        ["origin"] = new(words.OfOrigin(origin(t.Name))),
                    }))],
                    Total = found.Count,
                    Empty = T["There is no content type yet."],
                },
            },
            "Types.List");
    }

    public async Task<IResult> BeginAsync(CancellationToken cancellationToken) => await DrawAsync(new TypeInput(), [], cancellationToken);

    public async Task<IResult> CreateAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var input = TypeInput.Read(await http.Request.ReadFormAsync(cancellationToken), desk.Cultures);
        var model = await desk.ModelAsync(cancellationToken);
        var problems = TypeNaming.CheckType(input.Name, model, T).Concat(TypeEndpoint.Check(input, model, T)).ToList();
        if (problems.Count > 0)
            return await DrawAsync(input, problems, cancellationToken);
        var made = await define.ReplaceAsync(NewType.Step(input, desk.Cultures), cancellationToken);
        return made.Succeeded
            ? Results.Redirect(frames.Url($"types/{input.Name}?done=created"))
            : await DrawAsync(input, refusals.Of(made.Refusals), cancellationToken);
    }

    private async Task<IResult> DrawAsync(TypeInput input, IReadOnlyList<string> problems, CancellationToken cancellationToken) => new AdminResult(
        new NewTypePage { Frame = desk.Frame(), Title = T["A new content type"], Input = input, Problems = problems, Concerns = await desk.ConcernsAsync(cancellationToken) },
        "Types.New");
}
