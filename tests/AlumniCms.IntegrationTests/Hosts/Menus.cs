using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>The main menu of Cameroon in French.</summary>
public static class Menus
{
    private const string MainId = "4cmenv000000000000000100fr";

    /// <summary>Adds a link to an item to the menu.</summary>
    public static async Task LinkAsync(AlumniHost host, string contentItemId)
    {
        await host.EditAsync(World.Cameroun, MainId, menu => menu.Content["MenuItemsListPart"]!["MenuItems"]!.AsArray().Add(new JsonObject
        {
            ["ContentItemId"] = Unique.Id(),
            ["ContentType"] = "ContentMenuItem",
            ["DisplayText"] = "À la une",
            ["ContentMenuItemPart"] = new JsonObject { ["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(contentItemId) } },
        }));
        await host.PublishAsync(World.Cameroun, MainId);
    }

    /// <summary>Where the menu of the home page leads.</summary>
    public static async Task<IReadOnlyList<string>> LinksAsync(AlumniHost host) =>
        (await host.GetPageAsync("/cameroun/fr")).IsOk().Links("header .menu");
}
