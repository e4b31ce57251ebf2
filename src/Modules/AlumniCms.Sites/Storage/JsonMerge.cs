using System.Text.Json.Nodes;

namespace AlumniCms.Sites.Storage;

/// <summary>JSON Merge Patch (RFC 7396).</summary>
internal static class JsonMerge
{
    /// <summary>Changes <paramref name="target"/> as the patch says, and returns it.</summary>
    public static JsonObject Into(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
            if (value is null)
                target.Remove(name);
            else if (value is JsonObject inner)
                target[name] = Into(target[name] as JsonObject is { } old ? (JsonObject)old.DeepClone() : [], inner);
            else
                target[name] = value.DeepClone();
        return target;
    }
}
