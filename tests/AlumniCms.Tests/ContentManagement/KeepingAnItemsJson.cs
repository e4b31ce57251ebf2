using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Items;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.ContentManagement;

public sealed class KeepingAnItemsJson
{
    [Fact]
    public void Loses_nothing_of_parts_that_nobody_knows() => Prop.ForAll(
        Parts().ToArbitrary(),
        part =>
        {
            var item = ContentItemJson.Read(new JsonObject { ["ContentType"] = "Article", ["MysteryPart"] = part.DeepClone() });
            var again = ContentItemJson.Read(ContentItemJson.Write(item));
            return JsonNode.DeepEquals(part, again.Content["MysteryPart"]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keeps_what_a_typed_part_does_not_know_when_it_is_written() => Prop.ForAll(
        Parts().ToArbitrary(),
        more =>
        {
            var content = new JsonObject { ["TitlePart"] = more.DeepClone() };
            ContentItemParts.Write(content, new AlumniCms.ContentManagement.Parts.TitlePart("Neuf"));
            var expected = (JsonObject)more.DeepClone();
            expected["Title"] = "Neuf";
            return JsonNode.DeepEquals(expected, content["TitlePart"]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{ "ContentType": 7 }""", "ContentType")]
    [InlineData("""{ "ContentType": "Article", "Published": "yes" }""", "Published")]
    [InlineData("""{ "ContentType": "Article", "CreatedUtc": "yesterday" }""", "CreatedUtc")]
    public void Names_the_property_that_is_wrong(string json, string property)
    {
        var exception = Assert.Throws<ContentItemFormatException>(() => ContentItemJson.Read(JsonNode.Parse(json)!.AsObject()));

        Assert.Equal(property, exception.Path);
    }

    private static Gen<JsonObject> Parts() => Gen.Sized(size => Object(Math.Min(size / 10, 3)));

    private static Gen<JsonObject> Object(int depth) =>
        from names in Gen.Elements("alpha", "bêta", "Gamma", "δ", "with space", "$type", "عربي", "9").ListOf(3)
        from values in Value(depth).ListOf(3)
        select new JsonObject(names.Distinct().Zip(values, (n, v) => new KeyValuePair<string, JsonNode?>(n, v?.DeepClone())));

    private static Gen<JsonNode?> Value(int depth) => depth == 0 ? Leaf() : Gen.OneOf(
        Leaf(),
        Object(depth - 1).Select(o => (JsonNode?)o),
        Value(depth - 1).ListOf(2).Select(l => (JsonNode?)new JsonArray([.. l.Select(v => v?.DeepClone())])));

    private static Gen<JsonNode?> Leaf() => Gen.OneOf(
        Gen.Constant<JsonNode?>(null),
        Gen.Elements(true, false).Select(b => (JsonNode?)JsonValue.Create(b)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => (JsonNode?)JsonValue.Create(n)),
        Gen.Elements("0.10", "1e-7", "12345678901234567890.5").Select(s => JsonNode.Parse(s)),
        Gen.Elements("", "é\u2028", "<script>", "[js: uuid()]", "\ud83d\ude00").Select(s => (JsonNode?)JsonValue.Create(s)));
}
