namespace AlumniCms.Web.Commands.Setup;

/// <summary>Makes the account that runs the network.</summary>
internal static class FirstAdministrator
{
    /// <summary>True once the program has accounts.</summary>
    public static bool IsOffered => false;

    /// <summary>Makes the account, inside the transaction of the set-up.</summary>
    public static Task MakeAsync(IServiceProvider services, AdministratorSignIn signIn, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"No account can be made for {signIn.Email}: this program has no accounts yet.");
}
