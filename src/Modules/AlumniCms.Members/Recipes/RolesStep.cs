using System.Text.Json.Nodes;

using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Members.Recipes;

/// <summary>Orchard Core's step <c>Roles</c>.</summary>
internal sealed class RolesStep(AddRole addRole) : IRecipeStepHandler
{
    public string Name => "Roles";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var roles = step.List("Roles");
        var saved = new List<RoleSaved>();
        for (var i = 0; i < roles.Count; i++)
        {
            var result = await addRole.ExecuteAsync(Draft(step, roles[i], $"Roles[{i}]"), cancellationToken);
            if (!result.Succeeded)
                throw step.Error(result.Refusals, $"Roles[{i}]");
            saved.Add(result.Value);
        }

        var unknown = saved.SelectMany(s => s.UnknownPermissions)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
            step.Report(
                IsOurs(step) ? RecipeOutcome.Note : RecipeOutcome.Warning,
                $"Permissions kept, but unknown here: {string.Join(", ", unknown)}.");
        step.Report(
            saved.Exists(s => s.HasChanged) ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            saved.Exists(s => s.HasChanged)
                ? $"Roles written: {string.Join(", ", saved.Where(s => s.HasChanged).Select(s => s.Name))}."
                : "The roles are so already.");
    }

    // The recipes that come with the program name permissions of modules that later versions bring.
    private static bool IsOurs(RecipeStepContext step) => step.Run.Catalog.Roots.Any(root =>
        step.Recipe.FilePath.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static RoleDraft Draft(RecipeStepContext step, JsonNode? node, string place)
    {
        if (node is not JsonObject role)
            throw step.Error("A role is not an object.", "Write {\"Name\": …, \"Permissions\": […]}.", place);
        return new RoleDraft
        {
            Name = role.Text("Name") ?? throw step.Error("A role has no name.", "Write \"Name\": \"Editor\".", $"{place}.Name"),
            Description = role.Text("Description"),
            Permissions = role.Texts("Permissions"),
            Behavior = Behavior(step, role.Text("PermissionBehavior"), $"{place}.PermissionBehavior"),
        };
    }

    private static PermissionBehavior Behavior(RecipeStepContext step, string? text, string place) =>
        text is null
            ? PermissionBehavior.Replace
            : Enum.TryParse<PermissionBehavior>(text, ignoreCase: true, out var behavior) && Enum.IsDefined(behavior)
                ? behavior
                : throw step.Error($"'{text}' is no way to lay permissions on a role.", "Write Replace, Add or Remove.", place);
}
