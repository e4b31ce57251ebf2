using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Editor;

/// <summary>Somebody who writes: opens an article, changes its text, saves, lets it be saved, publishes.</summary>
internal sealed class Writer(AlumniServer server, Administrator administrator, SaveFigures figures)
{
    private const string Form = "form[data-editor]";
    private const string Text = "MarkdownBodyPart.Markdown";

    public static string Address(string id) => $"/cameroun/admin/content/{id}";

    /// <summary>Saves an article as a draft, then by script, then publishes it; only the answers are measured, not the pages between.</summary>
    public async Task WriteAsync(string id, CancellationToken cancellationToken)
    {
        var path = Address(id);
        var form = await administrator.OpenAsync(path, Form, cancellationToken);
        await SendAsync(SaveKind.Save, path, form, cancellationToken);
        form = await administrator.OpenAsync(path, Form, cancellationToken);
        var answer = await SendAsync(SaveKind.Autosave, path, form, cancellationToken);
        using (var saved = JsonDocument.Parse(answer))
        {
            var basis = saved.RootElement.GetProperty("basis");
            form.Set("basis.version", basis.GetProperty("version").GetString()!);
            form.Set("basis.revision", basis.GetProperty("revision").GetInt32().ToString(CultureInfo.InvariantCulture));
        }

        await SendAsync(SaveKind.Publish, path, form, cancellationToken);
    }

    private async Task<string> SendAsync(SaveKind kind, string path, PageForm form, CancellationToken cancellationToken)
    {
        form.Set(Text, $"{form[Text]}\n\nUne phrase de plus, écrite à {Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture)}.");
        var isByScript = kind == SaveKind.Autosave;
        form.Set("do", isByScript ? "autosave" : kind == SaveKind.Publish ? "publish" : "save");
        var content = form.ToContent();
        var before = server.ProcessorTime;
        var begun = Stopwatch.GetTimestamp();
        using var answer = await administrator.SendAsync(path, content, isByScript ? "application/json" : "text/html", cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        figures.Add(kind, Stopwatch.GetElapsedTime(begun), server.ProcessorTime - before);
        if (answer.StatusCode != (isByScript ? HttpStatusCode.OK : HttpStatusCode.Redirect))
            throw new InvalidOperationException($"POST {path} ({kind}): {(int)answer.StatusCode}\n{body}");
        return body;
    }
}
