using System.Text.Json.Nodes;

using AlumniCms.Members.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Members.Recipes;

/// <summary>
/// Orchard Core's step <c>Users</c>: accounts without a password, with their roles on the recipe's site. An account
/// that is there already keeps what it has.
/// </summary>
internal sealed class UsersStep(AddAccount addAccount, GiveMandate giveMandate) : IRecipeStepHandler
{
    public string Name => "Users";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var users = step.List("Users");
        var (added, changed) = (new List<string>(), 0);
        for (var i = 0; i < users.Count; i++)
        {
            var place = $"Users[{i}]";
            if (users[i] is not JsonObject user)
                throw step.Error("An account is not an object.", "Write {\"UserName\": …, \"Email\": …}.", place);
            var draft = Draft(step, user, place);
            var result = await addAccount.ExecuteAsync(draft, cancellationToken);
            if (!result.Succeeded)
                throw step.Error(result.Refusals, place);
            if (result.Value.IsNew)
                added.Add(draft.UserName);
            changed += await GiveAsync(step, result.Value.UserId, user.Texts("RoleNames"), place, cancellationToken);
        }

        if (added.Count > 0)
            step.Report(RecipeOutcome.Warning, $"Passwords of another program are not taken over; these accounts have none yet: {string.Join(", ", added)}.");
        step.Report(
            added.Count + changed > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            FormattableString.Invariant($"{added.Count} accounts added, {users.Count - added.Count} were there, {changed} mandates given."));
    }

    private static AccountDraft Draft(RecipeStepContext step, JsonObject user, string place)
    {
        var email = user.Text("Email") ?? throw step.Error("An account has no mail address.", "Write \"Email\": \"name@example.org\".", $"{place}.Email");
        return new AccountDraft(user.Text("UserName") ?? email, email)
        {
            UserId = user.Text("UserId"),
            EmailConfirmed = user.Flag("EmailConfirmed", otherwise: false),
            IsEnabled = user.Flag("IsEnabled", otherwise: true),
        };
    }

    private async Task<int> GiveAsync(
        RecipeStepContext step, string userId, IReadOnlyList<string> roles, string place, CancellationToken cancellationToken)
    {
        var changed = 0;
        for (var i = 0; i < roles.Count; i++)
        {
            var result = await giveMandate.ExecuteAsync(userId, roles[i], untilUtc: null, cancellationToken);
            if (result.Succeeded)
                changed += result.Value.HasChanged ? 1 : 0;
            else if (step.Run.Options.Strict || result.Refusals[0].Code is not ("role.missing" or "role.no-mandate"))
                throw step.Error(result.Refusals, FormattableString.Invariant($"{place}.RoleNames[{i}]"));
            else
                step.Report(RecipeOutcome.Warning, $"{place}: {result.Refusals[0].Message}");
        }

        return changed;
    }
}
