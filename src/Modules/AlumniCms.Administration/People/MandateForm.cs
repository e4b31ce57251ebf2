namespace AlumniCms.Administration.People;

/// <summary>The fields with which a role is given.</summary>
internal sealed record MandateForm
{
    /// <summary>Roles that the actor may give: name, words and what it is for.</summary>
    public required IReadOnlyList<(string Name, string Text, string Description)> Roles { get; init; }

    /// <summary>Cultures of the site for which the actor may give one of them.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required MandateInput Input { get; init; }

    public required string Today { get; init; }

    public FormProblems Problems { get; init; } = FormProblems.None;
}
