using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>
/// Jobs and internships, with every field that search engines require and recommend. An offer that lacks a required one
/// or whose time is over is a mere page.
/// </summary>
internal sealed class JobPostingSchema(
    Organizations organizations, StudyRequirement study, CurrentSite site, AbsoluteUrl urls, TimeProvider time) : ISchemaType
{
    private static readonly TimeSpan OpenWithoutDeadline = TimeSpan.FromDays(180);

    public string Name => "JobPosting";

    public async ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken)
    {
        var (item, fields) = (page.Public.Item, page.Fields);
        var posted = new DateTimeOffset(DateTime.SpecifyKind(item.PublishedUtc ?? item.CreatedUtc, DateTimeKind.Utc));
        var until = ValidThrough(page, posted);
        if (until < time.GetUtcNow()
            || await organizations.FindAsync(fields.Picked("Partner"), cancellationToken) is not { } organization)
            return null;
        var job = SchemaJson.Thing(Name)
            .With("@id", page.Url + "#jobposting")
            .With("title", item.DisplayText)
            .With("description", Description(page))
            .With("url", page.Url)
            .With("datePosted", SchemaTime.Day(posted))
            .With("validThrough", SchemaTime.Of(until))
            .With("employmentType", Employment(fields))
            .With("identifier", SchemaJson.Thing("PropertyValue")
                .With("name", organization["name"]!.DeepClone()).With("value", item.ContentItemId))
            .With("hiringOrganization", organization)
            .With("directApply", fields.Text("ApplyMode") == "here")
            .With("educationRequirements", await study.OfAsync(fields, cancellationToken))
            .With("baseSalary", JobPay.Of(fields))
            .With("jobStartDate", SchemaTime.Day(fields.Instant("Start")))
            .With("totalJobOpenings", fields.Number("Openings") is { } openings ? SchemaJson.Amount(openings) : null);
        return AddPlace(job, fields) ? job : null;
    }

    // Search engines show an offer without an end for ever; ours ends with its page, or after half a year.
    private static DateTimeOffset ValidThrough(SchemaPage page, DateTimeOffset posted) =>
        page.Fields.Instant("Deadline")
        ?? (page.Public.Item.As<ArchiveLaterPart>()?.ScheduledArchiveUtc is { } archived
            ? new DateTimeOffset(DateTime.SpecifyKind(archived, DateTimeKind.Utc))
            : posted + OpenWithoutDeadline);

    private string Description(SchemaPage page)
    {
        var body = page.Page.BodyHtml;
        var eligibility = page.Fields.Markdown("Eligibility") is { } markdown
            ? MarkdownRenderer.ToHtml(markdown, url => urls.Resolve(url, page.Page.Lang))
            : "";
        var html = urls.InHtml(body + eligibility).Trim();
        return html.Length > 0 ? html : $"<p>{System.Net.WebUtility.HtmlEncode(page.Public.Summary ?? page.Public.Item.DisplayText)}</p>";
    }

    private bool AddPlace(JsonObject job, PublicFields fields)
    {
        var country = fields.Text("Country") ?? site.Site.Country;
        if (country is null)
            return false;
        if (fields.Text("WorkMode") == "remote")
        {
            job.With("jobLocationType", "TELECOMMUTE")
                .With("applicantLocationRequirements", SchemaJson.Thing("Country").With("name", country));
            return true;
        }

        job.With("jobLocation", SchemaJson.Thing("Place").With("address", SchemaJson.Thing("PostalAddress")
            .With("addressLocality", fields.Text("Place")).With("addressCountry", country)));
        return true;
    }

    private static JsonNode Employment(PublicFields fields) => fields.Text("Kind") == "internship" ? "INTERN" : fields.Text("Contract") switch
    {
        "permanent" or null => "FULL_TIME",
        "freelance" => "CONTRACTOR",
        "temporary" => "TEMPORARY",
        "fixed-term" or "apprenticeship" or "doctoral" or "postdoctoral" or "vie" or "via" => new JsonArray("FULL_TIME", "TEMPORARY"),
        _ => "OTHER",
    };
}
