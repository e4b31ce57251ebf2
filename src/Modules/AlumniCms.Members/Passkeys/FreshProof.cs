using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Members.Passkeys;

/// <summary>
/// Whether the person at the browser has just shown who they are: by signing in, or by giving their password once more.
/// What opens an account for good asks for it, since a browser may be left open.
/// </summary>
public sealed class FreshProof
{
    private const string Cookie = "fresh";

    /// <summary>How long a proof is fresh.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly SealedCookie _cookie;
    private readonly OwnAccount _own;
    private readonly AccountReader _reader;
    private readonly CurrentSession _session;
    private readonly CurrentActor _actor;
    private readonly TimeProvider _time;

    internal FreshProof(
        SealedCookie cookie, OwnAccount own, AccountReader reader, CurrentSession session, CurrentActor actor, TimeProvider time) =>
        (_cookie, _own, _reader, _session, _actor, _time) = (cookie, own, reader, session, actor, time);

    private string Proof => $"{_actor.Id} {_session.Id}";

    /// <summary>Whether there is one.</summary>
    public async Task<bool> IsThereAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (_actor.Id.Length == 0 || _session.Id is not { } id)
            return false;
        return _cookie.Read(http, Cookie) == Proof
            || (await _reader.FindSessionAsync(id, cancellationToken) is { } session && session.CreatedUtc > _time.GetUtcNow().UtcDateTime - Lifetime);
    }

    /// <summary>Takes the password as proof. Refused with <c>account.missing</c> or <c>password.wrong</c>.</summary>
    public async Task<Result<bool>> GiveAsync(HttpContext http, string password, CancellationToken cancellationToken)
    {
        var own = await _own.UnlockAsync(password, cancellationToken);
        if (!own.Succeeded)
            return Result<bool>.Refused(own.Refusals);
        _cookie.Write(http, Cookie, Proof, Lifetime);
        return true;
    }
}
