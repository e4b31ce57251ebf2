using System.Net;

namespace AlumniCms.Recipes.Scripting;

/// <summary>The functions of <c>[js: …]</c>: those of Orchard Core’s that a recipe needs, and no way to anything else.</summary>
internal static class ScriptFunctions
{
    private const string Known = "Known are: variables, parameters, configuration, uuid, base64, html, new Date().toISOString().";

    public static object? Call(string function, IReadOnlyList<object?> arguments, string script, ScriptScope scope, ScriptLocation location)
    {
        return function switch
        {
            "variables" => scope.Variables.Value(Text(1), script, scope, location),
            "parameters" => Parameter(Text(1)),
            "configuration" => Configuration(Text(2)),
            "uuid" => Id(),
            "base64" => Base64(Text(1)),
            "html" => WebUtility.HtmlDecode(Text(1)),
            _ => throw location.Error(script, $"The function “{function}” is not known.", Known),
        };

        string Text(int most)
        {
            Count(1, most);
            return arguments[0] as string
                ?? throw location.Error(script, $"The function “{function}” asks for a text, not “{ScriptText.InSum(arguments[0])}”.", "Put it in quotation marks.");
        }

        void Count(int least, int most)
        {
            if (arguments.Count < least || arguments.Count > most)
                throw location.Error(script, $"The function “{function}” was given {arguments.Count} values.", $"Write it as {Usage(function)}.");
        }

        string Id()
        {
            Count(0, 0);
            return scope.NewId();
        }

        string? Parameter(string name)
        {
            foreach (var (key, value) in scope.Parameters)
            {
                if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return value;
            }
            throw location.Error(script, $"The parameter “{name}” is not given in this run.", scope.Parameters.Count == 0
                ? "This run has no parameters."
                : $"Given are: {string.Join(", ", scope.Parameters.Keys.Order(StringComparer.OrdinalIgnoreCase))}.");
        }

        object? Configuration(string key)
        {
            if (!ScriptConfiguration.MayRead(key))
                throw location.Error(script, $"A recipe may not read the configuration key “{key}”.", "Only keys that start with OrchardCore_ or AlumniCms and hold no secret can be read; give other values with --var.");
            return scope.Configuration(key) ?? (arguments.Count > 1 ? arguments[1] : null);
        }

        string Base64(string text)
        {
            try
            {
                return StrictUtf8.Decode(Convert.FromBase64String(text));
            }
            catch (Exception error) when (error is FormatException or ArgumentException)
            {
                throw location.Error(script, "The text given to “base64” is not Base64 of UTF-8 text.", "Encode the text again, or put it into a file and write [file:text('…')].", error);
            }
        }
    }

    private static string Usage(string function) => function switch
    {
        "uuid" => "uuid()",
        "configuration" => "configuration('Key', 'default')",
        _ => $"{function}('…')",
    };
}
