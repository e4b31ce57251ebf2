namespace AlumniCms.Recipes.Scripting;

/// <summary>Which configuration keys a recipe may read. A recipe can come from anywhere and its values end in public content.</summary>
internal static class ScriptConfiguration
{
    private static readonly string[] Prefixes = ["OrchardCore_", "AlumniCms:", "AlumniCms_"];

    // The Orchard Core modules keep connection strings and mail passwords under allowed prefixes too.
    private static readonly string[] Secrets = ["ConnectionString", "Password", "Pwd", "Secret", "Token", "Credential", "Certificate", "Database"];

    public static bool MayRead(string key)
        => Array.Exists(Prefixes, prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(Secrets, secret => key.Contains(secret, StringComparison.OrdinalIgnoreCase))
            && !key.Split(':', '_').Any(segment => segment.EndsWith("Key", StringComparison.OrdinalIgnoreCase));
}
