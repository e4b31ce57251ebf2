using System.Security.Cryptography;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Actions;

namespace AlumniCms.Web.Demo;

/// <summary>
/// Makes the demo's administrator. The password is made anew for each database, so that no sign-in is known beforehand;
/// it is printed and kept in a file that only the operator can read.
/// </summary>
internal sealed class DemoAdministrator(IServiceProvider services, TextWriter output)
{
    private const string Email = "admin@example.org";
    private const string FileName = "demo-administrator.txt";

    // Without the letters and digits that are taken for each other.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(services.GetRequiredService<DataFolder>().Path, FileName);
        if (!File.Exists(file))
            await CreateAsync(file, cancellationToken);
        await output.WriteLineAsync($"  Administrator: {(await File.ReadAllTextAsync(file, cancellationToken)).Trim()} (kept in {file})");
        await output.WriteLineAsync("  Sign in at /fr/account/sign-in.");
    }

    private async Task CreateAsync(string file, CancellationToken cancellationToken)
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5))) + "-7";
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        var created = await scope.ServiceProvider.GetRequiredService<CreateAdministrator>().ExecuteAsync(Email, password, cancellationToken);
        _ = created.Value;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(file, options))
        await using (var writer = new StreamWriter(stream))
            await writer.WriteLineAsync($"{Email} / {password}".AsMemory(), cancellationToken);
    }
}
