using System.Text.Json;

namespace AlumniCms.Recipes.Reading;

/// <summary>Reads JSON token by token and knows the path of each, which the JSON reader of the framework does not.</summary>
internal ref struct JsonWalk
{
    /// <summary>How deep a recipe may nest; Orchard Core’s own recipes stay below 30.</summary>
    public const int MaximumDepth = 128;

    private readonly List<Frame> frames;
    private Utf8JsonReader reader;

    public JsonWalk(ReadOnlySpan<byte> utf8)
    {
        frames = [];
        // One level more than allowed, so that the walk itself can say what is too deep.
        reader = new(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaximumDepth + 1,
        });
    }

    public readonly bool TooDeep => frames.Count > MaximumDepth;

    public bool IsDuplicate { get; private set; }

    public readonly string PropertyName => frames[^1].Name ?? "";

    public readonly long Offset => reader.TokenStartIndex;

    public readonly bool IsValue =>
        reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject);

    /// <summary>Whether the current text holds half a character (a lone surrogate), which .NET refuses to read later.</summary>
    public readonly bool IsBrokenText
    {
        get
        {
            if (!reader.ValueIsEscaped)
                return false;
            try
            {
                _ = reader.GetString();
                return false;
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }
    }

    public readonly JsonPath Path
    {
        get
        {
            var path = JsonPath.Root;
            foreach (var frame in frames)
            {
                if (frame.IsArray ? frame.Index >= 0 : frame.Name is not null)
                    path = frame.IsArray ? path.Item(frame.Index) : path.Property(frame.Name!);
            }
            return path;
        }
    }

    public bool Read()
    {
        if (!reader.Read())
            return false;
        IsDuplicate = false;
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.RemoveAt(frames.Count - 1);
                break;
            case JsonTokenType.PropertyName:
                EnterProperty();
                break;
            default:
                EnterValue();
                break;
        }
        return true;
    }

    private void EnterProperty()
    {
        var frame = frames[^1];
        frame.Name = IsBrokenText ? "�" : reader.GetString()!;
        IsDuplicate = !frame.Names.Add(frame.Name);
    }

    private readonly void EnterValue()
    {
        if (frames.Count > 0 && frames[^1].IsArray)
            frames[^1].Index++;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            frames.Add(new(reader.TokenType == JsonTokenType.StartArray));
    }

    private sealed class Frame(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public HashSet<string> Names { get; } = isArray ? [] : new(StringComparer.Ordinal);
    }
}
