using Microsoft.AspNetCore.Http;

namespace AlumniCms.Administration.People;

/// <summary>A role as a form asks for it.</summary>
internal sealed record MandateInput(string Role, IReadOnlyList<string> Languages, string Until)
{
    public static readonly MandateInput Empty = new("", [], "");

    public static MandateInput Read(IFormCollection form) =>
        new(RoleOf(form), [.. form["languages"].OfType<string>().Take(100)], form["until"].ToString().Trim());

    /// <summary>The role that a form names; an empty text for what can be no name.</summary>
    public static string RoleOf(IFormCollection form) => form["role"].ToString().Trim() is var role && role.Any(char.IsControl) ? "" : role;
}
