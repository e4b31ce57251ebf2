using System.Text;

using AlumniCms.Kernel.Results;
using AlumniCms.Notifications.Mail;

namespace AlumniCms.Members.Providers;

/// <summary>
/// What somebody is told whom a provider has sent. None of it tells more of an account than the provider has proved to be the person’s.
/// </summary>
internal static class ProviderRefusals
{
    public static readonly Refusal NotConnected = new(
        "provider.not-connected",
        "This sign-in is not connected to an account here yet. Sign in with your password, then connect it on the page of your account, under “Connected accounts”.");

    public static readonly Refusal Unverified = new(
        "provider.unverified",
        "The provider does not confirm a mail address of yours, so that no account can be found by it. Sign in with your password, then connect it on the page of your account, under “Connected accounts”.");

    public static readonly Refusal Domain = new(
        "provider.domain",
        "Your mail address there is not one that opens an account here by itself. Sign in with your password, then connect it on the page of your account, under “Connected accounts”.");

    public static readonly Refusal SwitchedOff = new("provider.switched-off", "Your account is switched off. Ask whoever runs your site.");

    public static readonly Refusal Resting = new(
        "provider.resting", "After five wrong attempts your account rests for a quarter of an hour. Please try again later.");

    public static readonly Refusal Foreign = new(
        "provider.foreign", "This connection was begun in another session. Begin it once more here.");

    public static readonly Refusal Taken = new(
        "provider.taken", "This sign-in is connected to another account here. Disconnect it there first.");

    public static readonly Refusal HasOne = new(
        "provider.has-one", "Another sign-in of this provider is connected to your account. Disconnect it first.");

    public static readonly Refusal OnlyWay = new(
        "provider.only-way", "This is the only way into your account. First choose a password, under “Forgotten password?” on the sign-in page, or add a passkey.");

    public static readonly Refusal Missing = new("provider.missing", "This connection is no longer there.");

    /// <summary>Why no account is found, or made, by the mail address; null when one may be.</summary>
    public static Refusal? WhyNotByMail(ProvidedIdentity identity, SignInProvider provider)
    {
        // Letters of other scripts fold into those of another address.
        if (!identity.IsEmailVerified || !MailText.IsAddress(identity.Email) || !Ascii.IsValid(identity.Email))
            return Unverified;
        return provider.SpeaksFor(identity.Email) ? null : Domain;
    }
}
