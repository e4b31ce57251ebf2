using AlumniCms.ContentManagement.Items;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Translation.Basis;

namespace AlumniCms.Editors.Translation;

/// <summary>Takes the translator’s word that a text is up to date with the version of the source that stood beside it.</summary>
internal sealed class ConfirmTranslation(TranslationSources sources, RenewBasis renew)
{
    /// <summary>Name of the check box; its value is the version that was shown.</summary>
    public const string Control = "translation:current";

    /// <summary>Name of what says which version was shown, whether the box is checked or not.</summary>
    public const string Shown = "translation:shown";

    /// <summary>Whether an item was made from another one.</summary>
    public async Task<bool> IsTranslationAsync(ContentItem item, CancellationToken cancellationToken) => await sources.OfAsync(item, cancellationToken) is not null;

    /// <summary>Notes what a translation is made from when it is begun, and when its translator says that it is up to date.</summary>
    public async Task TakeAsync(EditorSession session, ContentItem saved, EditorValues values, string verb, CancellationToken cancellationToken)
    {
        var version = session.IsNew && session.From.Length > 0 ? values.Text(Shown)
            : session.IsBeside && verb != "autosave" ? values.Text(Control)
            : "";

        // What cannot be confirmed, because the source is gone meanwhile, is told by the page that follows: the text itself is saved.
        if (version.Length > 0)
            _ = await renew.ExecuteAsync(saved.ContentItemId, version, cancellationToken);
    }
}
