namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>Recipe steps that several tests run.</summary>
public static class Steps
{
    /// <summary>Adds a text field to a type, with the settings given as JSON properties.</summary>
    public static string AddField(string type, string field, string settings = "") =>
        $$"""
        {
          "name": "ContentDefinition",
          "ContentTypes": [],
          "ContentParts": [
            {
              "Name": "{{type}}",
              "Settings": {},
              "ContentPartFieldDefinitionRecords": [
                {
                  "FieldName": "TextField",
                  "Name": "{{field}}",
                  "Settings": {
                    "ContentPartFieldSettings": { "DisplayName": "{{field}}" }{{(settings.Length > 0 ? "," : "")}} {{settings}}
                  }
                }
              ]
            }
          ]
        }
        """;

    /// <summary>Defines a type of title, address and body with more parts, given as JSON part records.</summary>
    public static string DefineType(string type, string parts, string settings = "") =>
        $$"""
        {
          "name": "ContentDefinition",
          "ContentTypes": [
            {
              "Name": "{{type}}",
              "DisplayName": "{{type}}",
              "Settings": { "ContentTypeSettings": { "Creatable": true }{{(settings.Length > 0 ? "," : "")}} {{settings}} },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": {} },
                { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart", "Settings": {} },
                {{parts}}
              ]
            }
          ],
          "ContentParts": []
        }
        """;
}
