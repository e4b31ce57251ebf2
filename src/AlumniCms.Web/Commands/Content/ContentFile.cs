using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Content;

/// <summary>A file of items: one item, a list of items, or a recipe.</summary>
/// <param name="Items">The items; null when the file is a recipe.</param>
internal sealed record ContentFile(IReadOnlyList<JsonNode?>? Items)
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static async Task<ContentFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = FileDoor.OpenRead(path);
        try
        {
            return await JsonNode.ParseAsync(file, documentOptions: Options, cancellationToken: cancellationToken) switch
            {
                JsonArray list => new ContentFile([.. list]),
                JsonObject recipe when recipe.ContainsKey("steps") => new ContentFile(Items: null),
                JsonObject item => new ContentFile([item]),
                _ => throw Wrong(path, line: null, "it holds no item. Write one item {…}, a list […], or a recipe."),
            };
        }
        catch (JsonException exception)
        {
            throw Wrong(path, exception.LineNumber + 1, $"it is no JSON: {exception.Message.Split(" LineNumber", 2)[0]}");
        }
    }

    private static CommandException Wrong(string path, long? line, string problem) => new(
        ExitCode.Failed, "content.file", $"{path}{(line is null ? "" : $", line {line}")}: {problem}")
    {
        Details = new JsonObject { ["file"] = path, ["line"] = line },
    };
}
