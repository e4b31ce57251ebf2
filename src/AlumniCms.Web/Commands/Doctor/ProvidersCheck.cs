using System.Runtime.CompilerServices;

using AlumniCms.Members.Providers;
using AlumniCms.Sites.Resolution;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>The providers with which people sign in: each answers, and is told where to send them back.</summary>
internal sealed class ProvidersCheck : DoctorCheck
{
    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var origin = session.Get<SiteAddressSettings>().PublicUrl?.ToString().TrimEnd('/') ?? "https://…";
        foreach (var provider in session.Get<SignInProviders>().All)
        {
            var subject = $"sign-in {provider.Name}";
            yield return await session.Get<ProviderProbe>().FindProblemAsync(provider, cancellationToken) is { } problem
                ? DoctorLine.Failed(subject, problem)
                : DoctorLine.Ok(subject, $"It answers. The address to register there is {origin}{provider.CallbackPath}.");
        }
    }
}
