using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Admin.Listings.Views;

/// <summary>Saves a view of a list for the person, anew or in the place of a former one.</summary>
internal sealed class KeepView(AlumniDbContext db, CurrentActor actor, ListingViews views)
{
    /// <summary>Most views that somebody has of one list.</summary>
    public const int Most = 20;

    /// <summary>Saves a new view. Refused with <c>view.name</c>, <c>view.taken</c>, <c>view.many</c> or <c>view.long</c>.</summary>
    public Task<Result<SavedView>> AddAsync(string list, string name, string query, bool isDefault, CancellationToken cancellationToken) =>
        SaveAsync(new SavedView { OwnerId = actor.Id, List = list, Name = name.Trim(), Query = query, IsDefault = isDefault }, cancellationToken);

    /// <summary>Saves a view of the person's that was changed. Refused as <see cref="AddAsync"/>.</summary>
    public Task<Result<SavedView>> ChangeAsync(SavedView view, CancellationToken cancellationToken) => SaveAsync(view, cancellationToken);

    private async Task<Result<SavedView>> SaveAsync(SavedView view, CancellationToken cancellationToken)
    {
        if (view.Name.Length is 0 or > SavedView.NameLength || view.Name.Any(char.IsControl))
            return new Refusal("view.name", $"Give the view a name of at most {SavedView.NameLength} characters.");
        if (view.Query.Length > SavedView.QueryLength)
            return new Refusal("view.long", "This asks for more than a view can keep.");
        var others = await views.Own.AsNoTracking().Where(v => v.List == view.List && v.Id != view.Id).ToListAsync(cancellationToken);
        if (others.Exists(v => v.Name.Equals(view.Name, StringComparison.OrdinalIgnoreCase)))
            return Taken();
        if (view.Id == 0 && others.Count >= Most)
            return new Refusal("view.many", $"A list has room for {Most} views.");
        try
        {
            return await db.InTransactionAsync(ct => StoreAsync(view, ct), cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return Taken();
        }
    }

    private async Task<Result<SavedView>> StoreAsync(SavedView view, CancellationToken cancellationToken)
    {
        if (view.IsDefault)
            await views.Own.Where(v => v.List == view.List && v.Id != view.Id && v.IsDefault)
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.IsDefault, false), cancellationToken);
        db.Update(view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private static Refusal Taken() => new("view.taken", "You have a view of this name already.");
}
