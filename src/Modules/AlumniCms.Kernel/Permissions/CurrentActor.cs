namespace AlumniCms.Kernel.Permissions;

/// <summary>Who acts in this scope: a visitor by default, the operator for commands, recipes and timed work.</summary>
public sealed class CurrentActor
{
    private Func<string, string?, bool> _grants = static (_, _) => false;

    /// <summary>The account's id, or an empty text for a visitor.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The account's name as the audit trail records it, or an empty text.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The account's name as items record it and readers see it.</summary>
    public string ByLine => WithoutMailDomain(Name);

    /// <summary>
    /// A name that may be shown to anybody: who signs in with a mail address and has no other name goes by what stands before the
    /// sign, which is no address to write to.
    /// </summary>
    public static string WithoutMailDomain(string name) => name.IndexOf('@', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    /// <summary>The audiences that the actor belongs to, for example <c>public</c> and <c>members</c>.</summary>
    public IReadOnlyList<string> Audiences { get; private set; } = [Audience.Public];

    /// <summary>Acts as a person.</summary>
    /// <param name="id">The account's id.</param>
    /// <param name="name">The account's name.</param>
    /// <param name="audiences">The audiences that the person belongs to.</param>
    /// <param name="grants">Whether a permission, by name, is held for a culture; for any at all where that is null.</param>
    public void SignIn(string id, string name, IReadOnlyList<string> audiences, Func<string, string?, bool> grants) =>
        (Id, Name, Audiences, _grants) = (id, name, audiences, grants);

    /// <summary>Acts as a person whose rights are the same for every language.</summary>
    public void SignIn(string id, string name, IReadOnlyList<string> audiences, Func<string, bool> grants) =>
        SignIn(id, name, audiences, (permission, _) => grants(permission));

    /// <summary>Acts as the operator, who may do everything.</summary>
    public void BecomeOperator(string id = "", string name = "system") =>
        SignIn(id, name, [Audience.Public, Audience.Members, Audience.Dues, Audience.Secret], static (_, _) => true);

    /// <summary>Whether the actor has a permission on the current site, be it for one language only: the question of doors.</summary>
    public bool Has(Permission permission) => Holds(permission, null);

    /// <summary>Whether the actor has a permission on the current site for what is written in a language.</summary>
    /// <param name="permission">The permission.</param>
    /// <param name="culture">The culture of the text. Empty for what has none: a right that is limited to languages does not reach it.</param>
    public bool Has(Permission permission, string culture) => Holds(permission, culture);

    private bool Holds(Permission permission, string? culture) =>
        _grants(permission.Name, culture) || permission.ImpliedBy.Any(p => Holds(p, culture));
}
