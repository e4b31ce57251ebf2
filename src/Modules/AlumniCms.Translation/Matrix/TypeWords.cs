using AlumniCms.ContentManagement.Definitions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

/// <summary>What definitions call things, in the person’s language.</summary>
internal sealed class TypeWords(IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    /// <summary>What a type is called.</summary>
    public string Of(ContentModel model, string type) => model.FindType(type) is { } known ? _definitions[known.DisplayName] : type;

    /// <summary>What a definition’s name is in the person’s language; null where it is known in English alone.</summary>
    public string? Of(string displayName) => displayName.Length > 0 && _definitions[displayName] is { ResourceNotFound: false } known ? known.Value : null;
}
