using AlumniCms.Translation.Matrix;
using AlumniCms.Translation.Po;
using AlumniCms.Translation.Words;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Translation.Basis;

internal sealed class TranslationModel :
    IEntityTypeConfiguration<TranslationBasis>,
    IEntityTypeConfiguration<TranslationSet>,
    IEntityTypeConfiguration<TranslationCell>,
    IEntityTypeConfiguration<TranslationTask>,
    IEntityTypeConfiguration<PoUpload>
{
    public void Configure(EntityTypeBuilder<TranslationBasis> builder)
    {
        builder.ToTable("TranslationBases");
        builder.Property(b => b.ContentItemId).HasMaxLength(26);
        builder.Property(b => b.SourceContentItemId).HasMaxLength(26);
        builder.Property(b => b.SourceContentItemVersionId).HasMaxLength(26);
        builder.Property(b => b.SourceMark).HasMaxLength(TextMark.Length);
        builder.Property(b => b.UpdatedBy).HasMaxLength(256);
        builder.HasIndex(b => new { b.SiteId, b.ContentItemId }).IsUnique();
        builder.HasIndex(b => new { b.SiteId, b.SourceContentItemId });
    }

    public void Configure(EntityTypeBuilder<TranslationSet> builder)
    {
        builder.ToTable("TranslationSets");
        builder.Property(s => s.LocalizationSet).HasMaxLength(26);
        builder.Property(s => s.ContentType).HasMaxLength(128);
        builder.Property(s => s.ContentItemId).HasMaxLength(26);
        builder.Property(s => s.Culture).HasMaxLength(16);
        builder.Property(s => s.DisplayText).HasMaxLength(500);
        builder.Property(s => s.FoldedText).HasMaxLength(500);
        builder.HasIndex(s => new { s.SiteId, s.LocalizationSet }).IsUnique();
        builder.HasIndex(s => new { s.SiteId, s.ModifiedUtc, s.Id });
        builder.HasIndex(s => new { s.SiteId, s.DisplayText, s.Id });

        // All that the matrix narrows by: it is counted without reading a row.
        builder.HasIndex(s => new { s.SiteId, s.ContentType, s.LocalizationSet, s.FoldedText }, "IX_TranslationSets_Counted");
    }

    public void Configure(EntityTypeBuilder<TranslationCell> builder)
    {
        builder.ToTable("TranslationCells");
        builder.Property(c => c.LocalizationSet).HasMaxLength(26);
        builder.Property(c => c.Culture).HasMaxLength(16);
        builder.Property(c => c.ContentItemId).HasMaxLength(26);
        builder.Property(c => c.Mark).HasMaxLength(TextMark.Length);
        builder.HasIndex(c => new { c.SiteId, c.ContentItemId }).IsUnique();
        builder.HasIndex(c => new { c.SiteId, c.LocalizationSet, c.Culture, c.State });
        builder.HasIndex(c => new { c.SiteId, c.Culture, c.State, c.LocalizationSet });
    }

    public void Configure(EntityTypeBuilder<TranslationTask> builder)
    {
        builder.ToTable("TranslationTasks");
        builder.Property(t => t.LocalizationSet).HasMaxLength(26);
        builder.Property(t => t.Culture).HasMaxLength(16);
        builder.Property(t => t.AssigneeId).HasMaxLength(64);
        builder.Property(t => t.AssigneeName).HasMaxLength(256);
        builder.HasIndex(t => new { t.SiteId, t.LocalizationSet, t.Culture }).IsUnique();
        builder.HasIndex(t => new { t.SiteId, t.AssigneeId, t.DueUtc });
    }

    public void Configure(EntityTypeBuilder<PoUpload> builder)
    {
        builder.ToTable("PoUploads");
        builder.Property(u => u.Key).HasMaxLength(26);
        builder.Property(u => u.OwnerId).HasMaxLength(64);
        builder.Property(u => u.FileName).HasMaxLength(200);
        builder.Property(u => u.Culture).HasMaxLength(16);
        builder.HasIndex(u => new { u.SiteId, u.Key }).IsUnique();
        builder.HasIndex(u => u.UploadedUtc);
    }
}
