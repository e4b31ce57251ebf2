using AlumniCms.Kernel.Data;
using AlumniCms.Notifications.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AlumniCms.Tests.Notifications;

public sealed class SettingMailUp
{
    public static TheoryData<string, string> Contradictions => new()
    {
        { "Host=smtp.example.org;PickupFolder=mail", "Mail__Host and Mail__PickupFolder" },
        { "Host=smtp.example.org;Port=0", "Mail__Port is 0" },
        { "Host=smtp.example.org;Port=70000", "Mail__Port is 70000" },
        { "Host=smtp.example.org;Port=465", "Mail__Port is 465" },
        { "Host=smtp://example.org:587", "Mail__Host is" },
        { "From=nobody", "Mail__From is 'nobody'" },
        { "From=a@example.org, b@example.org", "Mail__From" },
        { "Host=smtp.example.org;UserName=a", "Mail__UserName and Mail__Password" },
        { "Host=smtp.example.org;UserName=a;Password=b;UseTls=false", "Mail__UseTls is false" },
        { "PickupFolder=", "Mail__PickupFolder is empty" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Names_the_settings_that_contradict_each_other(string settings, string named)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(settings, Environments.Production));

        Assert.Contains(named, Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("Password=b", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=smtp.example.org;UserName=a;Password=b;From=Alumni <no-reply@example.org>")]
    [InlineData("Host=localhost;Port=25;UseTls=false;UserName=a;Password=b")]
    [InlineData("PickupFolder=/srv/mail")]
    public void Takes_what_makes_sense(string settings) => Assert.NotNull(Read(settings, Environments.Production));

    [Fact]
    public void Puts_mail_in_the_data_folder_in_Development_only()
    {
        Assert.Equal(Path.Combine("data", "mail"), Read("", Environments.Development).PickupFolder);
        Assert.Null(Read("Host=smtp.example.org", Environments.Development).PickupFolder);
        Assert.Null(Read("", Environments.Production).PickupFolder);
    }

    private static MailSettings Read(string settings, string environment)
    {
        var values = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2))
            .ToDictionary(p => $"Mail:{p[0]}", string? (p) => p[1], StringComparer.Ordinal);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var services = new ServiceCollection().AddSingleton(new DataFolder("data"))
            .AddSingleton<IHostEnvironment>(new AnEnvironment(environment));
        new AlumniCms.Notifications.Startup().ConfigureServices(services, configuration);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<MailSettings>>().Value;
    }

    private sealed class AnEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = ".";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
