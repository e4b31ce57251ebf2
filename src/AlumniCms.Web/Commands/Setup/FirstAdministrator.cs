using AlumniCms.Members.Actions;

namespace AlumniCms.Web.Commands.Setup;

/// <summary>Makes the account that runs the network.</summary>
internal static class FirstAdministrator
{
    /// <summary>Makes the account, inside the transaction of the set-up.</summary>
    /// <exception cref="CommandException">The address or the password is refused.</exception>
    public static async Task MakeAsync(IServiceProvider services, AdministratorSignIn signIn, CancellationToken cancellationToken)
    {
        var made = await services.GetRequiredService<CreateAdministrator>().ExecuteAsync(signIn.Email, signIn.Password, cancellationToken);
        if (!made.Succeeded)
            throw CommandException.Refused(made.Refusals);
    }
}
