using System.Globalization;

namespace AlumniCms.Recipes.Reading;

/// <summary>A recipe that cannot be read or run: what is wrong, where, and what to do.</summary>
public sealed class RecipeException : Exception
{
    /// <summary>Says what is wrong and what to do; where it is comes from the properties.</summary>
    /// <param name="message">What is wrong, in one sentence or two.</param>
    /// <param name="mend">What the reader can do about it.</param>
    /// <param name="inner">The cause, where there is one.</param>
    public RecipeException(string message, string mend, Exception? inner = null)
        : base(message, inner)
        => Mend = mend;

    /// <summary>What to do.</summary>
    public string Mend { get; }

    /// <summary>The recipe’s file.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The column in UTF-16 characters, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The step’s place in the recipe, from 0.</summary>
    public int? StepIndex { get; init; }

    public string? StepName { get; init; }

    /// <summary>The place in the document, such as <c>$.steps[2].Data[0].DisplayText</c>.</summary>
    public string? JsonPath { get; init; }

    /// <summary>One paragraph for a terminal: where, what is wrong, what to do.</summary>
    public override string ToString()
    {
        var where = string.Join(", ", Where());
        return where.Length == 0 ? $"{Message} {Mend}" : $"{where}: {Message} {Mend}";
    }

    internal RecipeException In(string file, JsonPlace? place) => new(Message, Mend, InnerException)
    {
        File = File ?? file,
        Line = Line ?? place?.Line,
        Column = Column ?? place?.Column,
        StepIndex = StepIndex,
        StepName = StepName,
        JsonPath = JsonPath,
    };

    private IEnumerable<string> Where()
    {
        if (File is not null)
            yield return File;
        if (Line is { } line)
            yield return string.Create(CultureInfo.InvariantCulture, $"line {line}");
        if (Column is { } column)
            yield return string.Create(CultureInfo.InvariantCulture, $"column {column}");
        if (StepIndex is { } index)
            yield return string.Create(CultureInfo.InvariantCulture, $"step {index + 1}") + (StepName is null ? "" : $" “{StepName}”");
        if (JsonPath is not null)
            yield return JsonPath;
    }
}
