namespace AlumniCms.Members.Sessions;

/// <summary>The session of the running request, once it has been found good. Scoped.</summary>
public sealed class CurrentSession
{
    /// <summary>Its id; null for a visitor, and outside a request.</summary>
    public string? Id { get; private set; }

    /// <summary>True when the person asked to stay signed in.</summary>
    public bool IsPersistent { get; private set; }

    internal AccountState? Account { get; private set; }

    internal void Enter(Session session, AccountState account) => (Id, IsPersistent, Account) = (session.Id, session.IsPersistent, account);
}
