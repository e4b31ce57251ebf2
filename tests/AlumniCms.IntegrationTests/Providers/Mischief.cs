using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>How a provider misbehaves towards one visitor, by fault or with intent.</summary>
internal sealed record Mischief
{
    /// <summary>Changes the ID token before it is signed.</summary>
    public Action<JsonObject>? IdToken { get; init; }

    /// <summary>Changes what is said about the person beside the token.</summary>
    public Action<JsonObject>? UserInfo { get; init; }

    /// <summary>What the token is signed with: <c>RS256</c>, <c>HS256</c> with the client’s secret, <c>none</c>, <c>left out</c>, or <c>stranger</c> for a key of nobody’s.</summary>
    public string Signature { get; init; } = "RS256";

    /// <summary>The visitor is sent back with this error.</summary>
    public string? Error { get; init; }

    /// <summary>What the exchange of the code answers instead of tokens.</summary>
    public int? TokenStatus { get; init; }

    /// <summary>What the page about the person answers instead.</summary>
    public int? UserInfoStatus { get; init; }
}
