using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Data;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Shared;

/// <summary>Gives a translation the shared values of its source on every way into storage, whatever it was sent with.</summary>
internal sealed class SharedFieldsHandler(AlumniDbContext db) : ContentHandler
{
    // After the set is known, before columns are derived from the values.
    public override int Order => -80;

    public override async ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var (item, type, model) = (context.Item, context.Type, context.Model);
        if (item.LocalizationSet is not { } set || item.Culture.Length == 0 || !SharedValues.Any(type, model))
            return;
        var source = await db.Set<TranslationSet>().Where(s => s.LocalizationSet == set && s.ContentType == item.ContentType).Select(s => s.ContentItemId).FirstOrDefaultAsync(cancellationToken);
        if (source is null || source == item.ContentItemId)
            return;
        if (await SourceVersions.FindAsync(db, source, cancellationToken) is { } version)
            SharedValues.Copy(type, model, version.Content, item.Content);
    }
}
