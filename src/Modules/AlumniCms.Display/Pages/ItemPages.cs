using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;
using AlumniCms.Statistics.Views;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Makes the page of an item from its definition.</summary>
public sealed class ItemPages(
    PublishedContent contents,
    ContentModelStore models,
    FieldPresenter presenter,
    ClosedFields closed,
    ItemTeasers teasers,
    ItemNeighbours neighbours,
    PageFrames frames,
    SectionPaths sections,
    SiteClock clock,
    ViewCounts views,
    CurrentSite site,
    CurrentActor actor,
    PageTags tags,
    IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The page, or null when the item's type or its feature is not there.</summary>
    public async Task<ItemPage?> MakeAsync(ContentItem item, bool isHome, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(item.ContentType) is not { } type || !type.IsOn(site.Site))
            return null;

        // A type that is not for everyone, such as a person's profile, shows nobody else even that the item is there;
        // a text of a public type that is for members shows its summary.
        if (!contents.MayRead(item) && (item.Audience == Audience.Secret || type.Aspects.DefaultAudience != Audience.Public))
            return null;
        if (clock.Ends(item, type, model) is { } end)
            tags.ValidUntil(end);
        var mayRead = contents.MayRead(item);
        var inside = mayRead ? Inside(type, model, item) : [];
        var fields = await presenter.PresentAsync(
            model,
            [
                new PresentedContent(type, item.Content, name => name != type.Aspects.Audience && (mayRead || IsOpening(type, name)), item.Culture),
                .. inside.Select(c => new PresentedContent(model.FindType(c.ContentType)!, c.Json, static _ => true, item.Culture)),
            ],
            cancellationToken);
        var translations = await contents.TranslationsAsync(item, cancellationToken);
        var lang = item.Culture.Length > 0 ? item.Culture : site.Culture;
        var body = mayRead ? Body(item.Content, lang) : "";
        var summary = Summary(type, fields[0]);
        var section = Section(type);
        var path = isHome ? "/" : "/" + item.As<AutoroutePart>()?.Path;
        var original = !isHome && item.As<CopiedPart>() is not null ? frames.Original(lang, path) : null;
        var frame = await frames.MakeAsync(
            translations.ToDictionary(t => t.Culture, t => t.IsHomepage ? "" : t.Path, StringComparer.OrdinalIgnoreCase),
            isHome ? [] : Breadcrumb(section, item),
            (lang, path),
            isHome,
            cancellationToken);
        return new ItemPage
        {
            Frame = original is null ? frame : frame with { Canonical = original },
            OriginalUrl = original,
            Title = item.As<SeoMetaPart>()?.PageTitle is { Length: > 0 } title ? title : item.DisplayText,
            Heading = item.DisplayText,
            Description = item.As<SeoMetaPart>()?.MetaDescription is { Length: > 0 } description ? description : summary ?? (mayRead ? Opening(item.Content) : null),
            Lang = lang,
            Item = item,
            Type = type,
            Summary = summary,
            Picture = type.Aspects.Picture is { } picture ? fields[0].Find(picture)?.Values.FirstOrDefault(v => v.Picture is not null)?.Picture : null,
            BodyHtml = body,
            Reserved = mayRead ? closed.Of(type, model, item.Content) : [],
            Fields = mayRead ? [.. fields[0].Where(f => !IsOpening(type, f.Name))] : [],
            Contained = [.. inside.Select((c, i) => View(type, c, fields[i + 1], lang))],
            Children = mayRead ? await ChildrenAsync(type, model, item, cancellationToken) : [],
            Pointing = mayRead && !isHome ? await neighbours.PointingToAsync(item, type, model, cancellationToken) : [],
            Others = isHome ? [] : await neighbours.OthersAsync(item, type, model, cancellationToken),
            Published = clock.Local(item.PublishedUtc ?? item.CreatedUtc),
            Modified = clock.Local(item.ModifiedUtc),
            ReadingMinutes = ReadingTime.Minutes(Text(item.Content), lang),
            Views = mayRead && !isHome ? await views.OfAsync(item.ContentItemId, cancellationToken) : 0,
            IsOver = clock.IsOver(item, type, model),
            IsForMembers = !mayRead,
            IsFallback = item.Culture.Length > 0 && item.Culture != site.Culture,
            LanguageName = CultureText.NativeName(lang),
            Section = section,
        };
    }

    private static bool IsOpening(ContentTypeDefinition type, string field) => field == type.Aspects.Summary || field == type.Aspects.Picture;

    private static string? Summary(ContentTypeDefinition type, IReadOnlyList<FieldView> fields) =>
        type.Aspects.Summary is { } name && fields.Find(name)?.Code is { Length: > 0 } text ? text : null;

    private string Body(JsonObject content, string lang) =>
        ContentItemParts.Read<MarkdownBodyPart>(content)?.Markdown is { Length: > 0 } markdown
            ? MarkdownRenderer.ToHtml(markdown, url => frames.Resolve(url, lang))
            : ContentItemParts.Read<HtmlBodyPart>(content)?.Html ?? "";

    private static string? Opening(JsonObject content) =>
        MarkdownRenderer.FirstParagraph(ContentItemParts.Read<MarkdownBodyPart>(content)?.Markdown ?? "") is { Length: > 0 } text ? text : null;

    private static string Text(JsonObject content) =>
        MarkdownRenderer.ToText(ContentItemParts.Read<MarkdownBodyPart>(content)?.Markdown ?? "");

    private List<ContainedItem> Inside(ContentTypeDefinition type, ContentModel model, ContentItem item) =>
        type.Name == "Taxonomy" ? [] : [.. ContainedItem.In(item.Content, c => IsOpen(c, model)).Where(c => model.FindType(c.ContentType) is not null)];

    private bool IsOpen(ContainedItem contained, ContentModel model) =>
        model.FindType(contained.ContentType) is not { } type
        || (type.IsOn(site.Site) && actor.Audiences.Contains(ItemAudience.Of(type, contained.Json)));

    private ContainedView View(ContentTypeDefinition type, ContainedItem contained, IReadOnlyList<FieldView> fields, string lang)
    {
        var part = contained.Path.Split('.', '[')[0];
        var group = type.Parts.FirstOrDefault(p => p.Name == part)?.PartSettings.DisplayName ?? "";
        return new ContainedView(
            part,
            group.Length > 0 ? _model[group] : "",
            contained.Json["DisplayText"]?.ToString() ?? "",
            Body(contained.Json, lang),
            fields,
            lang,
            contained.Depth);
    }

    private async Task<IReadOnlyList<ItemTeaser>> ChildrenAsync(
        ContentTypeDefinition type, ContentModel model, ContentItem item, CancellationToken cancellationToken)
    {
        if (type.FindPart("ListPart") is not { } list)
            return [];
        var settings = list.Settings.Get<ListPartSettings>();
        var items = await contents.ContainedIn(item, settings.ContainedContentTypes)
            .Take(Math.Clamp(settings.PageSize, 1, PublishedContent.PageLimit)).ToListAsync(cancellationToken);
        return await teasers.MakeAsync(items, model, cancellationToken);
    }

    private PageLink? Section(ContentTypeDefinition type) =>
        sections.PathOf(type, site.Culture) is { } path ? new PageLink(_model[SectionNames.Plural(type)], frames.Resolve("~/" + path)) : null;

    private static List<PageLink> Breadcrumb(PageLink? section, ContentItem item)
    {
        var links = new List<PageLink>();
        if (section is not null)
            links.Add(section);
        links.Add(new PageLink(item.DisplayText, null, item.Culture.Length > 0 ? item.Culture : null));
        return links;
    }
}
