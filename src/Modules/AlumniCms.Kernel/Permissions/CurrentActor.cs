namespace AlumniCms.Kernel.Permissions;

/// <summary>Who acts in this scope: a visitor by default, the operator for commands, recipes and timed work.</summary>
public sealed class CurrentActor
{
    private Func<string, bool> _grants = static _ => false;

    /// <summary>The account's id, or an empty text for a visitor.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The account's name as items record it, or an empty text.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The audiences that the actor belongs to, for example <c>public</c> and <c>members</c>.</summary>
    public IReadOnlyList<string> Audiences { get; private set; } = [Audience.Public];

    /// <summary>Acts as a person.</summary>
    public void SignIn(string id, string name, IReadOnlyList<string> audiences, Func<string, bool> grants) =>
        (Id, Name, Audiences, _grants) = (id, name, audiences, grants);

    /// <summary>Acts as the operator, who may do everything.</summary>
    public void BecomeOperator(string id = "", string name = "system") =>
        SignIn(id, name, [Audience.Public, Audience.Members, Audience.Dues, Audience.Secret], static _ => true);

    /// <summary>Whether the actor has a permission on the current site.</summary>
    public bool Has(Permission permission) =>
        _grants(permission.Name) || permission.ImpliedBy.Any(Has);
}
