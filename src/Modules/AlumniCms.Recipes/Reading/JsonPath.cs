using System.Globalization;
using System.Text;

namespace AlumniCms.Recipes.Reading;

/// <summary>A path into a JSON document. It is a chain, so that a walk over a big document builds text only for an error.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? parent;
    private readonly string? property;
    private readonly int index;

    private JsonPath(JsonPath? parent, string? property, int index)
        => (this.parent, this.property, this.index) = (parent, property, index);

    public static JsonPath Root { get; } = new(null, null, -1);

    public JsonPath Property(string name) => new(this, name, -1);

    public JsonPath Item(int place) => new(this, null, place);

    public override string ToString()
    {
        var chain = new Stack<JsonPath>();
        for (var part = this; part.parent is not null; part = part.parent)
            chain.Push(part);
        var text = new StringBuilder("$");
        foreach (var part in chain)
            Append(text, part);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonPath part)
    {
        if (part.property is null)
            text.Append(CultureInfo.InvariantCulture, $"[{part.index}]");
        else if (part.property.Length > 0 && part.property.All(c => char.IsLetterOrDigit(c) || c is '_' or '-'))
            text.Append('.').Append(part.property);
        else
            text.Append("['").Append(part.property.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
    }
}
