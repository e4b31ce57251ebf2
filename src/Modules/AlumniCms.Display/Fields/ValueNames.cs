using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Maps;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>What stored codes, countries and terms are called in the reader's language.</summary>
public sealed class ValueNames(
    CurrentSite site, TaxonomyStore taxonomies, PublishedContent contents, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>What a value by which lists are narrowed is called; empty for a term that is gone.</summary>
    public async Task<string> OfChoiceAsync(ContentPartFieldDefinition field, string value, CancellationToken cancellationToken) =>
        field.FieldName == "TaxonomyField"
            ? await taxonomies.FindAsync(site.Site, value, cancellationToken) is { } term ? OfTerm(term) : ""
            : Of(field, value);

    /// <summary>What a value of a text field is called; a value that no list names is its own name.</summary>
    public string Of(ContentPartFieldDefinition field, string value) => (field.FieldName, field.FieldSettings.Editor) switch
    {
        ("MultiTextField", _) => OfOption(field, "MultiTextFieldSettings", value),
        (_, "PredefinedList") => OfOption(field, "TextFieldPredefinedListEditorSettings", value),
        (_, "Country") => CountryNames.Find(value, CultureInfo.CurrentUICulture),
        _ => value,
    };

    /// <summary>What a term is called.</summary>
    public string OfTerm(Term term) => term.TitleIn(contents.ReaderCultures());

    private string OfOption(ContentPartFieldDefinition field, string settings, string value)
    {
        var option = (field.Settings[settings]?["Options"] as JsonArray)?.FirstOrDefault(o => o?["value"]?.ToString() == value);
        return option?["name"]?.ToString() is { } name ? _model[name] : value;
    }
}
