using AlumniCms.Members.Actions;

namespace AlumniCms.Web.Commands.Setup;

/// <summary>Makes the account that runs the network.</summary>
internal static class FirstAdministrator
{
    /// <summary>Makes the account, inside the transaction of the set-up.</summary>
    /// <exception cref="CommandException">The address or the password is refused; the set-up is undone.</exception>
    public static async Task MakeAsync(IServiceProvider services, AdministratorSignIn signIn, CancellationToken cancellationToken)
    {
        var created = await services.GetRequiredService<CreateAdministrator>()
            .ExecuteAsync(signIn.Email, signIn.Password, cancellationToken);
        if (!created.Succeeded)
            throw CommandException.Refused(created.Refusals);
    }
}
