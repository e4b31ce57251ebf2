using System.Security.Cryptography;
using System.Text.Json;

using AlumniCms.Kernel.Results;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration;

/// <summary>Tells what a form was made from, so that who sends it later than somebody else is told.</summary>
internal static class FormStamp
{
    /// <summary>Name of the hidden input.</summary>
    public const string Name = "stamp";

    private const int Length = 24;

    /// <summary>The refusal of a form that was made from something else than what stands there now.</summary>
    public static readonly Refusal Changed = new("conflict", "Somebody else has changed it meanwhile. Look at it as it is now, and do it again.");

    /// <summary>The stamp of what a form shows.</summary>
    public static string Of<T>(T input) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input)))[..Length];

    /// <summary>Whether a form was made from what stands there now.</summary>
    public static bool Fits<T>(IFormCollection form, T now) => form[Name] == Of(now);
}
