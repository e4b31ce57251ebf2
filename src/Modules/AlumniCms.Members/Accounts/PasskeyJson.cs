using System.Text.Json;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AlumniCms.Members.Accounts;

/// <summary>A passkey's data as one column of JSON text, alike on both engines.</summary>
internal sealed class PasskeyJson() : ValueConverter<IdentityPasskeyData, string>(data => Write(data), json => Read(json))
{
    // Identity changes the object in place, so that only its text can tell whether it has changed.
    public static readonly ValueComparer<IdentityPasskeyData> Comparer =
        new((one, other) => Write(one!) == Write(other!), data => Write(data).GetHashCode(StringComparison.Ordinal), data => Read(Write(data)));

    private static string Write(IdentityPasskeyData data) => JsonSerializer.Serialize(data);

    private static IdentityPasskeyData Read(string json) => JsonSerializer.Deserialize<IdentityPasskeyData>(json)!;
}
