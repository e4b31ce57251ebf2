using System.CommandLine;

using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>Reads <c>--var name=value</c>.</summary>
internal static class RecipeVariables
{
    public static Option<string[]> Option() => new("--var")
    {
        Description = "A value for a variable of the recipe: name=value. May be given several times.",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    public static Dictionary<string, string> Read(CommandSession session, IReadOnlyList<string> given, RecipeDescriptor recipe)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw CommandException.Usage($"--var {text} says no value. Write --var name=value.");
            variables[text[..equals]] = text[(equals + 1)..];
        }

        // A recipe may hand a variable on to one that it includes without declaring it: a slip is only likely.
        foreach (var name in variables.Keys.Where(n => !recipe.Variables.ContainsKey(n) && !recipe.Required.Contains(n)))
            session.Output.Note($"The recipe '{recipe.Name}' declares no variable '{name}'. It declares: {string.Join(", ", recipe.Variables.Select(v => v.Key).DefaultIfEmpty("none"))}.");
        return variables;
    }
}
