using System.CommandLine;

namespace AlumniCms.Web.Commands.Running;

/// <summary>Options of every command.</summary>
internal static class GlobalOptions
{
    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Answer with one JSON document on the standard output, for machines.",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "Say nothing but errors; lists are names alone.",
        Recursive = true,
    };

    public static readonly Option<bool> Verbose = new("--verbose", "-v")
    {
        Description = "Say more: every step of a recipe, every column of a list.",
        Recursive = true,
    };
}
