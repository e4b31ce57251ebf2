using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Notifications.Mail;
using AlumniCms.Notifications.Notices;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AlumniCms.Notifications;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailSettings>().Bind(configuration.GetSection(MailSettings.Section))
            .PostConfigure<IHostEnvironment, DataFolder>(static (mail, environment, folder) =>
            {
                if (environment.IsDevelopment() && mail is { Host: null, PickupFolder: null })
                    mail.PickupFolder = Path.Combine(folder.Path, "mail");
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailSettings>, MailSettingsRules>();
        services.AddOutboxHandler<SendMail, SendMailHandler>();
        services.AddScoped<IOutboxHandler<SendMail>>(p => p.GetRequiredService<SendMailHandler>());
        services.AddNotices();
    }
}
