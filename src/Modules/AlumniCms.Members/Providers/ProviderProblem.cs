namespace AlumniCms.Members.Providers;

/// <summary>What kept somebody from coming back from a provider with a proof, as it stands in addresses.</summary>
public static class ProviderProblem
{
    /// <summary>The person, or the provider, said no.</summary>
    public const string Denied = "denied";

    /// <summary>The answer belongs to no sign-in that this browser has begun within ten minutes, or was used already.</summary>
    public const string Lost = "lost";

    /// <summary>The provider does not answer.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The provider’s answer does not hold.</summary>
    public const string Failed = "failed";

    internal static string Of(Exception? failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is HttpRequestException or IOException or TimeoutException or OperationCanceledException)
                return Unreachable;
        return Failed;
    }
}
