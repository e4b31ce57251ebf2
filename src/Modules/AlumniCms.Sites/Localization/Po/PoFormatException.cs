using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>A PO file that cannot be read. The message says where, what and what to do about it, in English; its pieces are the keys of translations.</summary>
public sealed class PoFormatException : FormatException
{
    /// <summary>Reports one problem of one file.</summary>
    /// <param name="file">The file as the reader should look for it, usually its path.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="problem">What is wrong, without a final full stop.</param>
    /// <param name="remedy">What to do, a whole sentence.</param>
    /// <param name="innerException">The cause, if another error led to this one.</param>
    public PoFormatException(string file, int line, FormattableString problem, string remedy, Exception? innerException = null)
        : base($"{file}, line {line}: {FormattableString.Invariant(problem ?? throw new ArgumentNullException(nameof(problem)))}. {remedy}", innerException)
    {
        File = file;
        Line = line;
        Problem = problem.Format;
        Arguments = [.. problem.GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")];
        Remedy = remedy;
    }

    /// <summary>The file that was read.</summary>
    public string File { get; }

    /// <summary>The line of the problem, counted from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong, with <c>{0}</c>, <c>{1}</c>, … where the arguments go.</summary>
    public string Problem { get; }

    /// <summary>What fills those places: pieces of the file, and numbers.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }
}
