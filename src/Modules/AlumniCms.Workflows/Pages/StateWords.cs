using AlumniCms.Admin.Listings;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Pages;

/// <summary>Where automations and their runs stand, in words and colours.</summary>
internal sealed class StateWords(IStringLocalizer<Texts> T)
{
    public ListingTag Of(WorkflowTypeRow row, WorkflowType type) =>
        row.IsRunning ? new(T["In force"], ListingTone.Good)
        : type.IsEnabled ? new(T["To be mended"], ListingTone.Bad)
        : new(T["Not in force"]);

    public ListingTag Of(WorkflowState state) => state switch
    {
        WorkflowState.Running => new(T["Going on"], ListingTone.Waiting),
        WorkflowState.Waiting => new(T["Waiting"], ListingTone.Waiting),
        WorkflowState.Finished => new(T["Through"], ListingTone.Good),
        _ => new(T["Stopped"], ListingTone.Bad),
    };
}
