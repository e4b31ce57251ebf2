using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Reading;

/// <summary>Reads a recipe file whole. Nothing of it is evaluated or carried out.</summary>
internal static class RecipeReader
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = JsonWalk.MaximumDepth,
    };

    /// <summary>Reads the recipe of a file.</summary>
    /// <exception cref="RecipeException">The file cannot be read or is not a recipe.</exception>
    public static async Task<RecipeDescriptor> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(path);
        return Read(await RecipeBytes.ReadAsync(file, cancellationToken), file);
    }

    /// <summary>Reads a recipe that is already in memory.</summary>
    /// <exception cref="RecipeException">The text is not a recipe.</exception>
    public static RecipeDescriptor Read(ReadOnlyMemory<byte> content, string file)
    {
        var utf8 = RecipeBytes.WithoutMark(content).Span;
        JsonInspection.Check(utf8, file);
        try
        {
            return Describe(JsonNode.Parse(utf8, documentOptions: Options), file);
        }
        catch (RecipeException error) when (error is { Line: null, JsonPath: not null })
        {
            throw error.In(file, JsonPlace.Of(utf8, error.JsonPath));
        }
    }

    private static RecipeDescriptor Describe(JsonNode? root, string file)
    {
        if (root is not JsonObject document)
            throw new RecipeException("The file holds no JSON object.", "A recipe starts with { and ends with }.") { File = file, JsonPath = "$" };
        var fields = new RecipeHeaderFields(file);
        foreach (var (key, value) in document)
            fields.Add(key, value);
        var header = fields.Header();
        return new RecipeDescriptor
        {
            Name = header.Name,
            DisplayName = header.DisplayName,
            Description = header.Description,
            Author = header.Author,
            Website = header.Website,
            Version = header.Version,
            IsSetupRecipe = header.IsSetupRecipe,
            Categories = header.Categories,
            Required = header.Required,
            Tags = header.Tags,
            FilePath = file,
            Variables = fields.Object("variables"),
            Steps = [.. fields.Array("steps").Select((step, index) => Step(step, index, file))],
        };
    }

    private static RecipeStepSource Step(JsonNode? node, int index, string file)
    {
        if (node is not JsonObject step)
            throw Fault("The step is not an object.", "Write it as { \"name\": \"…\", … }.");
        // A step may have a “Name” of its own beside its “name”: the exact one wins.
        if (!step.TryGetPropertyValue("name", out var name))
            name = step.FirstOrDefault(property => string.Equals(property.Key, "name", StringComparison.OrdinalIgnoreCase)).Value;
        if (name is null)
            throw Fault("The step has no name.", "Add \"name\": \"…\" to say what the step does.");
        if (name.GetValueKind() != JsonValueKind.String)
            throw Fault("The name of the step is not text.", "Write it in quotation marks.");
        return name.GetValue<string>().Trim() is { Length: > 0 } text
            ? new(index, text, step)
            : throw Fault("The name of the step is empty.", "Write what the step does, such as \"content\".");

        RecipeException Fault(string message, string mend)
            => new(message, mend) { File = file, StepIndex = index, JsonPath = JsonPath.Root.Property("steps").Item(index).ToString() };
    }
}
