using Microsoft.AspNetCore.Http;

namespace AlumniCms.Administration.People;

/// <summary>A role as a form asks for it.</summary>
internal sealed record MandateInput(string Role, IReadOnlyList<string> Languages, string Until)
{
    public static readonly MandateInput Empty = new("", [], "");

    public static MandateInput Read(IFormCollection form) =>
        new(form["role"].ToString().Trim(), [.. form["languages"].OfType<string>().Take(100)], form["until"].ToString().Trim());
}
