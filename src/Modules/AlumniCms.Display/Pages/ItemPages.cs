using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Makes the page of an item from its definition.</summary>
public sealed class ItemPages(
    PublishedContent contents,
    ContentModelStore models,
    FieldPresenter presenter,
    ItemTeasers teasers,
    PageFrames frames,
    SectionPaths sections,
    CurrentSite site,
    IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The page, or null when the item's type or its feature is not there.</summary>
    public async Task<ItemPage?> MakeAsync(ContentItem item, bool isHome, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(item.ContentType) is not { } type || !sections.IsOn(type))
            return null;

        // A type that is not for everyone, such as a person's profile, shows nobody else even that the item is there;
        // a text of a public type that is for members shows its summary.
        if (!contents.MayRead(item) && (item.Audience == Audience.Secret || type.Aspects.DefaultAudience != Audience.Public))
            return null;
        var teaser = teasers.Make(item, type);
        var mayRead = contents.MayRead(item);
        var translations = await contents.TranslationsAsync(item, cancellationToken);
        var breadcrumb = isHome ? [] : Breadcrumb(type, item);
        var path = isHome ? "/" : "/" + item.As<AutoroutePart>()?.Path;
        var lang = item.Culture.Length > 0 ? item.Culture : site.Culture;
        return new ItemPage
        {
            Frame = await frames.MakeAsync(
                translations.ToDictionary(t => t.Culture, t => t.IsHomepage ? "" : t.Path, StringComparer.OrdinalIgnoreCase),
                breadcrumb,
                (lang, path),
                isHome,
                cancellationToken),
            Title = item.As<SeoMetaPart>()?.PageTitle is { Length: > 0 } title ? title : item.DisplayText,
            Description = item.As<SeoMetaPart>()?.MetaDescription ?? teaser.Summary,
            Lang = lang,
            Item = item,
            Type = type,
            Summary = teaser.Summary,
            PictureUrl = teaser.PictureUrl,
            PictureText = teaser.PictureText,
            BodyHtml = mayRead ? Body(item.Content) : "",
            Fields = mayRead ? await FieldsAsync(type, model, item.Content, cancellationToken) : [],
            Contained = mayRead ? await ContainedAsync(type, model, item.Content, cancellationToken) : [],
            Children = mayRead ? await ChildrenAsync(type, model, item, cancellationToken) : [],
            IsForMembers = !mayRead,
            IsFallback = item.Culture.Length > 0 && item.Culture != site.Culture,
            LanguageName = CultureText.NativeName(lang),
        };
    }

    private Task<IReadOnlyList<FieldView>> FieldsAsync(
        ContentTypeDefinition type, ContentModel model, JsonObject content, CancellationToken cancellationToken) =>
        presenter.PresentAsync(type, model, content, [type.Aspects.Summary, type.Aspects.Picture, type.Aspects.Audience], cancellationToken);

    private string Body(JsonObject content) =>
        ContentItemParts.Read<MarkdownBodyPart>(content)?.Markdown is { Length: > 0 } markdown
            ? MarkdownRenderer.ToHtml(markdown, frames.Resolve)
            : ContentItemParts.Read<HtmlBodyPart>(content)?.Html ?? "";

    private async Task<IReadOnlyList<ContainedView>> ContainedAsync(
        ContentTypeDefinition type, ContentModel model, JsonObject content, CancellationToken cancellationToken)
    {
        var views = new List<ContainedView>();
        foreach (var contained in ContainedItem.In(content))
        {
            if (model.FindType(contained.ContentType) is not { } inner || inner.Name == "Taxonomy")
                continue;
            var part = contained.Path.Split('.', '[')[0];
            var group = type.Parts.FirstOrDefault(p => p.Name == part)?.PartSettings.DisplayName ?? "";
            views.Add(new ContainedView(
                group.Length > 0 ? _model[group] : "",
                contained.Json["DisplayText"]?.ToString() ?? "",
                Body(contained.Json),
                await FieldsAsync(inner, model, contained.Json, cancellationToken),
                contained.Depth));
        }

        return views;
    }

    private async Task<IReadOnlyList<ItemTeaser>> ChildrenAsync(
        ContentTypeDefinition type, ContentModel model, ContentItem item, CancellationToken cancellationToken)
    {
        if (type.FindPart("ListPart") is not { } list)
            return [];
        var settings = list.Settings.Get<ListPartSettings>();
        var items = await contents.ContainedIn(item, settings.ContainedContentTypes)
            .Take(Math.Clamp(settings.PageSize, 1, PublishedContent.PageLimit)).ToListAsync(cancellationToken);
        return [.. items.Where(i => model.FindType(i.ContentType) is not null).Select(i => teasers.Make(i, model.FindType(i.ContentType)!))];
    }

    private List<PageLink> Breadcrumb(ContentTypeDefinition type, ContentItem item)
    {
        var links = new List<PageLink>();
        if (sections.PathOf(type, site.Culture) is { } section)
            links.Add(new PageLink(_model[SectionNames.Plural(type)], frames.Resolve("~/" + section)));
        links.Add(new PageLink(item.DisplayText, null, item.Culture.Length > 0 ? item.Culture : null));
        return links;
    }
}
