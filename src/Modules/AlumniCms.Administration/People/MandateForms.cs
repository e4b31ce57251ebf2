using AlumniCms.Admin.People;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;

namespace AlumniCms.Administration.People;

/// <summary>Draws and carries out what gives a role.</summary>
internal sealed class MandateForms(GiveMandate give, MandateDay days, RoleNames names, CurrentSite site)
{
    /// <summary>The fields, with the roles that the actor may give; null when there is none.</summary>
    public MandateForm? Make(IReadOnlyList<RoleView> roles, MandateInput input, FormProblems? problems = null)
    {
        var offered = roles.Where(r => r.MayGive || r.MayGiveIn.Count > 0).ToList();
        return offered.Count == 0
            ? null
            : new MandateForm
            {
                Roles = [.. offered.Select(r => (r.Name, names.Of(r.Name), names.DescriptionOf(r)))],
                Languages = [.. site.Site.Cultures.Where(c => offered.Exists(r => r.MayGiveIn.Contains(c)))],
                Input = input,
                Today = days.Today,
                Problems = problems ?? FormProblems.None,
            };
    }

    public async Task<Result<MandateGiven>> GiveAsync(string userId, MandateInput input, CancellationToken cancellationToken)
    {
        var until = days.Read(input.Until);
        return until.Succeeded
            ? await give.ExecuteAsync(userId, input.Role, until.Value, [.. input.Languages], cancellationToken)
            : Result<MandateGiven>.Refused(until.Refusals);
    }
}
