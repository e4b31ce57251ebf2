using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Releases;
using AlumniCms.Editorial.Statuses;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Editorial;

internal sealed class EditorialModel :
    IEntityTypeConfiguration<EditorialWorkflowRow>, IEntityTypeConfiguration<EditorialStatus>,
    IEntityTypeConfiguration<EditorialMove>, IEntityTypeConfiguration<EditorialComment>,
    IEntityTypeConfiguration<Release>, IEntityTypeConfiguration<ReleaseItem>
{
    public const int LongestNote = 2000;
    public const int LongestComment = 4000;
    public const int LongestPassage = 1000;
    public const int LongestField = 500;

    public void Configure(EntityTypeBuilder<EditorialWorkflowRow> builder)
    {
        builder.ToTable("EditorialWorkflows");
        builder.Property(w => w.Name).HasMaxLength(64);
        builder.Property(w => w.Revision).IsConcurrencyToken();
        builder.HasIndex(w => new { w.SiteId, w.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EditorialStatus> builder)
    {
        builder.ToTable("EditorialStatuses");
        builder.Ignore(s => s.WriterIds);
        builder.Property(s => s.ContentItemId).HasMaxLength(26);
        builder.Property(s => s.ContentType).HasMaxLength(128);
        builder.Property(s => s.Culture).HasMaxLength(16);
        builder.Property(s => s.State).HasMaxLength(64);
        builder.Property(s => s.By).HasMaxLength(64);
        builder.Property(s => s.ByName).HasMaxLength(256);
        builder.Property(s => s.Note).HasMaxLength(LongestNote);
        builder.Property(s => s.ApprovedBy).HasMaxLength(64);
        builder.Property(s => s.AssigneeId).HasMaxLength(64);
        builder.Property(s => s.AssigneeName).HasMaxLength(256);
        builder.Property(s => s.ClaimedBy).HasMaxLength(64);
        builder.Property(s => s.ClaimedByName).HasMaxLength(256);
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.HasIndex(s => new { s.SiteId, s.ContentItemId }).IsUnique();
        builder.HasIndex(s => new { s.SiteId, s.SinceUtc, s.ContentType, s.Culture }, "IX_EditorialStatuses_Queue").HasFilter("\"Waits\"");
        builder.HasIndex(s => new { s.SiteId, s.AssigneeId, s.DueUtc }, "IX_EditorialStatuses_Assigned").HasFilter("\"AssigneeId\" <> ''");
        builder.HasIndex(s => new { s.SiteId, s.DueUtc }, "IX_EditorialStatuses_Due").HasFilter("\"DueUtc\" IS NOT NULL");
        builder.HasIndex(s => s.ThankedUtc, "IX_EditorialStatuses_Thanked").HasFilter("\"FiguresUtc\" IS NULL AND \"ThankedUtc\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<EditorialMove> builder)
    {
        builder.ToTable("EditorialMoves");
        builder.Property(m => m.ContentItemId).HasMaxLength(26);
        builder.Property(m => m.ContentItemVersionId).HasMaxLength(26).HasDefaultValue("");
        builder.Property(m => m.Transition).HasMaxLength(64);
        builder.Property(m => m.FromState).HasMaxLength(64);
        builder.Property(m => m.ToState).HasMaxLength(64);
        builder.Property(m => m.By).HasMaxLength(64);
        builder.Property(m => m.ByName).HasMaxLength(256);
        builder.Property(m => m.Note).HasMaxLength(LongestNote);
        builder.HasIndex(m => new { m.SiteId, m.ContentItemId, m.Id });
    }

    public void Configure(EntityTypeBuilder<EditorialComment> builder)
    {
        builder.ToTable("EditorialComments");
        builder.Property(c => c.ContentItemId).HasMaxLength(26);
        builder.Property(c => c.Field).HasMaxLength(LongestField);
        builder.Property(c => c.Passage).HasMaxLength(LongestPassage);
        builder.Property(c => c.Text).HasMaxLength(LongestComment);
        builder.Property(c => c.By).HasMaxLength(64);
        builder.Property(c => c.ByName).HasMaxLength(256);
        builder.Property(c => c.ResolvedByName).HasMaxLength(256);
        builder.HasIndex(c => new { c.SiteId, c.ContentItemId, c.Id });
    }

    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases");
        builder.Property(r => r.Id).HasMaxLength(26);
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.FoldedName).HasMaxLength(400);
        builder.Property(r => r.DueBy).HasMaxLength(64);
        builder.Property(r => r.ByName).HasMaxLength(256);
        builder.Property(r => r.Problem).HasMaxLength(LongestNote);
        builder.Property(r => r.Revision).IsConcurrencyToken();
        builder.HasIndex(r => new { r.SiteId, r.State, r.CreatedUtc });
        builder.HasIndex(r => r.DueUtc).HasFilter("\"DueUtc\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ReleaseItem> builder)
    {
        builder.ToTable("ReleaseItems");
        builder.HasKey(i => new { i.ReleaseId, i.ContentItemId });
        builder.Property(i => i.ReleaseId).HasMaxLength(26);
        builder.Property(i => i.ContentItemId).HasMaxLength(26);
        builder.Property(i => i.ContentItemVersionId).HasMaxLength(26).HasDefaultValue("");
        builder.Property(i => i.ItemRevision).HasDefaultValue(0);
    }
}
