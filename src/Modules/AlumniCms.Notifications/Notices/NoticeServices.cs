using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Notifications.Notices;

/// <summary>Registers what notices need.</summary>
internal static class NoticeServices
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeKinds>();
        services.AddScoped<LinkAddress>();
        services.AddScoped(p => new NoticeQueue(
            p.GetRequiredService<OutboxQueue>(),
            p.GetRequiredService<CurrentSite>(),
            p.GetRequiredService<CurrentActor>(),
            p.GetRequiredService<LinkAddress>(),
            p.GetRequiredService<NoticeKinds>()));
        services.AddScoped<NoticeWords>();
        services.AddScoped<NoticeMail>();
        services.AddOutboxHandler<NoticeSent, DeliverNotice>();
    }
}
