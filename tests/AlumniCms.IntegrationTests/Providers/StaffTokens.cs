using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>Writes and signs the ID tokens of the provider, with keys that are made when it starts.</summary>
internal sealed class StaffTokens : IDisposable
{
    private const string KeyId = "staff-1";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _stranger = RSA.Create(2048);

    public JsonObject Keys()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["alg"] = "RS256",
                ["n"] = Base64Url.EncodeToString(key.Modulus),
                ["e"] = Base64Url.EncodeToString(key.Exponent),
            }),
        };
    }

    public string Write(string issuer, StaffProvider.Grant grant)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = issuer,
            ["sub"] = grant.Member.Subject,
            ["aud"] = grant.Client,
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = grant.Nonce,
            ["amr"] = new JsonArray([.. grant.Member.Methods.Select(m => JsonValue.Create(m))]),
        };
        grant.Mischief.IdToken?.Invoke(claims);
        var signature = grant.Mischief.Signature;
        var head = new JsonObject { ["typ"] = "JWT", ["kid"] = KeyId, ["alg"] = signature is "stranger" or "left out" ? "RS256" : signature };
        var signed = $"{Encode(head)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed), signature))}";
    }

    public void Dispose()
    {
        _key.Dispose();
        _stranger.Dispose();
    }

    private byte[] Sign(byte[] text, string signature) => signature switch
    {
        "none" or "left out" => [],
        "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(StaffProvider.Secret), text),
        "stranger" => _stranger.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        _ => _key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
