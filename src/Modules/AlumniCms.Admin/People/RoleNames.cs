using AlumniCms.Members.People;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.People;

/// <summary>What roles are called. Those of the network’s recipe have words of their own; others are called by their name.</summary>
public sealed class RoleNames(IStringLocalizer<Texts> T)
{
    /// <summary>The name of a role.</summary>
    public string Of(string role) => role switch
    {
        "Administrator" => T["Administrator"],
        "SiteAdministrator" => T["Site administrator"],
        "Editor" => T["Editor"],
        "Author" => T["Author"],
        "Translator" => T["Translator"],
        "CommunityManager" => T["Community manager"],
        "Moderator" => T["Moderator"],
        "Partner" => T["Partner"],
        "Authenticated" => T["Anyone signed in"],
        "Anonymous" => T["Everyone"],
        _ => role,
    };

    /// <summary>What a role is for, or an empty text.</summary>
    public string DescriptionOf(RoleView role) => role.Description.Length > 0 ? T[role.Description] : "";
}
