using System.Buffers;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>Gives an item its address: the one that was written, or one made from the pattern, unique in its culture.</summary>
internal sealed class AutoroutePartHandler(AlumniDbContext db) : ContentHandler
{
    private const int MaximumLength = 400;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("?#:\\<>\"% ");

    public override int Order => -50;

    public override async ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var (item, type) = (context.Item, context.Type);
        if (type.FindPart(nameof(AutoroutePart)) is not { } definition)
            return;
        var part = item.As<AutoroutePart>() ?? new AutoroutePart(null);
        if (!string.IsNullOrWhiteSpace(part.Path))
        {
            item.Apply(part with { Path = part.Path.Trim().Trim('/') });
            return;
        }

        var pattern = definition.Settings.Get<AutoroutePartSettings>().Pattern;
        var path = await MakeAsync(context, pattern, cancellationToken);
        item.Apply(part with { Path = await MakeUniqueAsync(item, path, cancellationToken) });
    }

    public override IEnumerable<Refusal> Validate(ContentItemContext context)
    {
        if (context.Item.As<AutoroutePart>()?.Path is not { Length: > 0 } path)
            yield break;
        if (path.Length > MaximumLength)
            yield return new("autoroute.too-long", $"An address has {MaximumLength} characters at most.", "AutoroutePart.Path");
        if (path.AsSpan().IndexOfAny(Forbidden) >= 0 || path.Any(char.IsControl) || path.Split('/').Any(s => s is "" or "." or ".."))
            yield return new(
                "autoroute.characters",
                "An address is made of words, hyphens and slashes, for example news/back-to-school.",
                "AutoroutePart.Path");
    }

    public override void Cloning(ContentItem copy)
    {
        if (copy.As<AutoroutePart>() is { } part)
            copy.Apply(part with { Path = "", SetHomepage = false });
    }

    private async Task<string> MakeAsync(ContentItemContext context, string? pattern, CancellationToken cancellationToken)
    {
        var item = context.Item;
        var slug = Slug.From(item.DisplayText.Length > 0 ? item.DisplayText : item.ContentItemId);
        var kind = AutoroutePattern.Read(pattern);
        if (kind == AutoroutePattern.Kind.Unknown)
            context.Warnings.Add(
                $"The address pattern '{pattern}' of {item.ContentType} is not understood; the title was used instead.");
        if (kind == AutoroutePattern.Kind.ContainerThenTitle
            && item.As<ContainedPart>()?.ListContentItemId is { Length: > 0 } container)
        {
            var name = await db.Set<ContentItem>()
                .Where(i => i.ContentItemId == container && i.Latest).Select(i => i.DisplayText)
                .FirstOrDefaultAsync(cancellationToken);
            return name is null ? slug : $"{Slug.From(name)}/{slug}";
        }

        var section = context.Type.Aspects.Section;
        var culture = context.Site.FallbackChain(item.Culture.Length > 0 ? item.Culture : context.Site.DefaultCulture)
            .FirstOrDefault(section.ContainsKey);
        return culture is null ? slug : $"{section[culture]}/{slug}";
    }

    private async Task<string> MakeUniqueAsync(ContentItem item, string path, CancellationToken cancellationToken)
    {
        var taken = (await db.Set<AutorouteIndex>()
            .Where(r => r.Culture == item.Culture && r.ContentItemId != item.ContentItemId
                && (r.Path == path || r.Path.StartsWith(path + "-")))
            .Select(r => r.Path).ToListAsync(cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!taken.Contains(path))
            return path;
        var number = 2;
        while (taken.Contains($"{path}-{number}"))
            number++;
        return $"{path}-{number}";
    }
}
