using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Checks;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Checks;

/// <summary>What publication would be refused for, said while somebody writes: the same checks look at what is written so far.</summary>
internal sealed class RequiredRemarks(PublicationChecks checks, RefusalTexts words, CurrentSite site, TimeProvider time)
{
    /// <summary>A remark for each thing that the law asks for and the text lacks.</summary>
    public async Task<IReadOnlyList<ContentRemark>> OfAsync(EditorSession session, EditorValues values, CancellationToken cancellationToken)
    {
        var item = session.With(session.Form(site.Site, time).Read(session.Type, session.Item.Content, values, []));
        var unmet = await checks.FindAsync(new ContentItemContext(item, session.Type, session.Model, site.Site, ForPublication: true), cancellationToken);
        return [.. unmet.Select(r => new ContentRemark(IsRequired: true, RefusedControl.Of(r, item.Content), words.Of(r)))];
    }
}
