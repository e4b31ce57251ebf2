namespace AlumniCms.Sites.Localization;

/// <summary>A PO file that cannot be read. The message says where, what and what to do about it.</summary>
public sealed class PoFormatException : FormatException
{
    /// <summary>Reports one problem of one file.</summary>
    /// <param name="file">The file as the reader should look for it, usually its path.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="problem">What is wrong, without a final full stop.</param>
    /// <param name="remedy">What to do, a whole sentence.</param>
    /// <param name="innerException">The cause, if another error led to this one.</param>
    public PoFormatException(string file, int line, string problem, string remedy, Exception? innerException = null)
        : base($"{file}, line {line}: {problem}. {remedy}", innerException)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file that was read.</summary>
    public string File { get; }

    /// <summary>The line of the problem, counted from 1.</summary>
    public int Line { get; }
}
