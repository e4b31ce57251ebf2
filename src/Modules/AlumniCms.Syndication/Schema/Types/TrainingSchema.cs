using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>Training that partners offer.</summary>
internal sealed class TrainingSchema(Organizations organizations, StudyRequirement study) : ISchemaType
{
    public string Name => "EducationalOccupationalProgram";

    public async ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken) => page.Start(Name)
        .With("provider", await organizations.FindAsync(page.Fields.Picked("Partner"), cancellationToken) ?? organizations.Own())
        .With("programPrerequisites", await study.OfAsync(page.Fields, cancellationToken))
        .With("startDate", SchemaTime.Day(page.Fields.Instant("Start")))
        .With("applicationDeadline", SchemaTime.Day(page.Fields.Instant("Deadline")))
        .With("maximumEnrollment", page.Fields.Number("Openings") is { } openings ? SchemaJson.Amount(openings) : null);
}
