using System.Runtime.CompilerServices;
using System.Text;

namespace AlumniCms.Sites.Import;

/// <summary>
/// Reads lines without ever holding more than the longest allowed one: a file of one endless line costs no memory.
/// </summary>
internal static class BoundedLines
{
    /// <summary>The lines; a null text stands for one that is longer than allowed.</summary>
    public static async IAsyncEnumerable<string?> ReadAsync(
        TextReader reader, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new char[4096];
        var line = new StringBuilder();
        var (tooLong, afterReturn, any) = (false, false, false);
        int count;
        while ((count = await reader.ReadAsync(buffer, cancellationToken)) > 0)
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (c == '\n' && afterReturn)
                {
                    afterReturn = false;
                    continue;
                }

                afterReturn = c == '\r';
                if (c is '\n' or '\r')
                {
                    yield return Take();
                    continue;
                }

                any = true;
                if (line.Length < longest)
                    line.Append(c);
                else
                    tooLong = true;
            }

        if (any)
            yield return Take();

        string? Take()
        {
            var text = tooLong ? null : line.ToString();
            line.Clear();
            (tooLong, any) = (false, false);
            return text;
        }
    }
}
