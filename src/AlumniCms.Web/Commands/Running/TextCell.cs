using Spectre.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>A cell of a <see cref="TextTable"/>.</summary>
internal readonly record struct TextCell(string Text, Style? Style = null)
{
    public static implicit operator TextCell(string text) => new(text);
}
