namespace AlumniCms.IntegrationTests.Search;

/// <summary>Content types with all that search tells apart.</summary>
internal static class SearchTypes
{
    public const string Json =
        """
        {
          "ContentTypes": [
            {
              "Name": "Note",
              "Settings": {
                "ContentTypeAspectSettings": { "Summary": "Summary", "Audience": "Audience", "Facets": ["Kind", "Sectors", "Tags", "Private"], "Ends": ["At", "Until"], "Searchable": true }
              },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart" }, { "PartName": "AutoroutePart" }, { "PartName": "LocalizationPart" },
                { "PartName": "MarkdownBodyPart" }, { "PartName": "HtmlBodyPart" }, { "PartName": "Note" },
                { "PartName": "BagPart", "Name": "Studies" }
              ]
            },
            {
              "Name": "Study",
              "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } },
              "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart" }, { "PartName": "Study" }]
            },
            {
              "Name": "Foreign",
              "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart" }, { "PartName": "AutoroutePart" }, { "PartName": "MarkdownBodyPart" }]
            },
            {
              "Name": "Unsearched",
              "Settings": { "ContentTypeAspectSettings": { "Searchable": false } },
              "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart" }, { "PartName": "AutoroutePart" }, { "PartName": "MarkdownBodyPart" }]
            },
            {
              "Name": "Listed",
              "Settings": { "ContentTypeAspectSettings": { "Section": { "fr": "listes" }, "OrderBy": { "Field": "DisplayText" }, "Searchable": false } },
              "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart" }, { "PartName": "AutoroutePart" }, { "PartName": "MarkdownBodyPart" }]
            },
            {
              "Name": "Gated",
              "Settings": { "ContentTypeAspectSettings": { "Searchable": true, "Feature": "Test.Off" } },
              "ContentTypePartDefinitionRecords": [{ "PartName": "TitlePart" }, { "PartName": "AutoroutePart" }, { "PartName": "MarkdownBodyPart" }]
            }
          ],
          "ContentParts": [
            {
              "Name": "Note",
              "ContentPartFieldDefinitionRecords": [
                { "FieldName": "TextField", "Name": "Summary" },
                { "FieldName": "TextField", "Name": "Audience", "Settings": { "ContentPartFieldSettings": { "Editor": "PredefinedList" } } },
                { "FieldName": "TextField", "Name": "Kind", "Settings": { "ContentPartFieldSettings": { "Editor": "PredefinedList" } } },
                { "FieldName": "TaxonomyField", "Name": "Sectors", "Settings": { "TaxonomyFieldSettings": { "TaxonomyContentItemId": "4t0000000000000000000000ax" } } },
                { "FieldName": "MultiTextField", "Name": "Tags", "Settings": { "MultiTextFieldSettings": { "Options": [{ "name": "Open", "value": "opencode" }] } } },
                { "FieldName": "MultiTextField", "Name": "Keywords" },
                { "FieldName": "HtmlField", "Name": "Quote" },
                { "FieldName": "DateTimeField", "Name": "At" },
                { "FieldName": "DateField", "Name": "Until", "Settings": { "ConditionalFieldSettings": { "ShownWhen": { "Field": "Kind", "Values": ["deal"] } } } },
                { "FieldName": "TextField", "Name": "Door", "Settings": { "ConditionalFieldSettings": { "ShownWhen": { "Field": "Kind", "Values": ["onsite"] } } } },
                { "FieldName": "TextField", "Name": "Private", "Settings": { "FieldAudienceSettings": { "Audience": "members" } } },
                { "FieldName": "TextField", "Name": "Open", "Settings": { "FieldAudienceSettings": { "Audience": "public" } } }
              ]
            },
            { "Name": "Study", "ContentPartFieldDefinitionRecords": [{ "FieldName": "TextField", "Name": "Degree" }] }
          ]
        }
        """;
}
