using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Workflows.Models;

internal sealed class WorkflowModel :
    IEntityTypeConfiguration<WorkflowTypeRow>,
    IEntityTypeConfiguration<Workflow>,
    IEntityTypeConfiguration<WorkflowToken>,
    IEntityTypeConfiguration<WorkflowStep>,
    IEntityTypeConfiguration<WorkflowTimer>
{
    public const int IdLength = 64;
    public const int NameLength = 200;
    public const int TriggersLength = 400;

    public void Configure(EntityTypeBuilder<WorkflowTypeRow> builder)
    {
        builder.ToTable("WorkflowTypes");
        builder.Property(t => t.WorkflowTypeId).HasMaxLength(IdLength);
        builder.Property(t => t.Name).HasMaxLength(NameLength);
        builder.Property(t => t.Triggers).HasMaxLength(TriggersLength);
        builder.Property(t => t.Revision).IsConcurrencyToken();
        builder.HasIndex(t => new { t.SiteId, t.WorkflowTypeId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Workflow> builder)
    {
        builder.ToTable("Workflows");
        builder.Property(w => w.Id).HasMaxLength(26);
        builder.Property(w => w.WorkflowTypeId).HasMaxLength(IdLength);
        builder.Property(w => w.StartKey).HasMaxLength(NameLength);
        builder.Property(w => w.SingletonKey).HasMaxLength(IdLength);
        builder.Property(w => w.Trigger).HasMaxLength(IdLength);
        builder.Property(w => w.ContentItemId).HasMaxLength(26);
        builder.Property(w => w.Title).HasMaxLength(Workflow.TitleLength);
        builder.HasIndex(w => new { w.SiteId, w.StartKey }).IsUnique();
        builder.HasIndex(w => new { w.SiteId, w.SingletonKey }).IsUnique();
        builder.HasIndex(w => new { w.SiteId, w.WorkflowTypeId, w.StartedUtc });
        builder.HasIndex(w => w.FinishedUtc);
    }

    public void Configure(EntityTypeBuilder<WorkflowToken> builder)
    {
        builder.ToTable("WorkflowTokens");
        builder.Property(t => t.Id).HasMaxLength(26);
        builder.Property(t => t.WorkflowId).HasMaxLength(26);
        builder.Property(t => t.ActivityId).HasMaxLength(IdLength);
        builder.Property(t => t.Way).HasMaxLength(NameLength);
        builder.HasOne<Workflow>().WithMany().HasForeignKey(t => t.WorkflowId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => t.WorkflowId);
        builder.HasIndex(t => t.DueUtc);
    }

    public void Configure(EntityTypeBuilder<WorkflowStep> builder)
    {
        builder.ToTable("WorkflowSteps");
        builder.Property(s => s.WorkflowId).HasMaxLength(26);
        builder.Property(s => s.ActivityId).HasMaxLength(IdLength);
        builder.Property(s => s.Name).HasMaxLength(NameLength);
        builder.Property(s => s.Outcome).HasMaxLength(NameLength);
        builder.HasOne<Workflow>().WithMany().HasForeignKey(s => s.WorkflowId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.WorkflowId, s.Id });
    }

    public void Configure(EntityTypeBuilder<WorkflowTimer> builder)
    {
        builder.ToTable("WorkflowTimers");
        builder.Property(t => t.WorkflowTypeId).HasMaxLength(IdLength);
        builder.Property(t => t.ActivityId).HasMaxLength(IdLength);
        builder.Property(t => t.TimeZone).HasMaxLength(IdLength);
        builder.HasIndex(t => new { t.SiteId, t.WorkflowTypeId, t.ActivityId }).IsUnique();
        builder.HasIndex(t => t.DueUtc);
    }
}
