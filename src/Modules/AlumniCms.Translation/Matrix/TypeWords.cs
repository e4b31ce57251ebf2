using AlumniCms.ContentManagement.Definitions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

/// <summary>What definitions call things, in the person’s language.</summary>
internal sealed class TypeWords(IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    /// <summary>What a type is called.</summary>
    public string Of(ContentModel model, string type) => model.FindType(type) is { } known ? _definitions[known.DisplayName] : type;
}
