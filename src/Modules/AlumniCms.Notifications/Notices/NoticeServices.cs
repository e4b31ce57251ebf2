using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
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
        services.AddScoped(p => new SettleNotices(p.GetRequiredService<AlumniDbContext>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped<NoticeWords>();
        services.AddScoped<NoticeMail>();
        services.AddScoped(p => new OwnNotices(
            p.GetRequiredService<AlumniDbContext>(), p.GetRequiredService<CurrentActor>(), p.GetRequiredService<NoticeWords>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new MailWishes(p.GetRequiredService<AlumniDbContext>(), p.GetRequiredService<CurrentActor>(), p.GetRequiredService<NoticeKinds>()));
        services.AddScoped<DailyMailText>();
        services.AddScoped<SendDailyMail>();
        services.AddSingleton<ITimedWork, DailyMail>();
        services.AddSingleton<ITimedWork, DropOldNotices>();
        services.AddOutboxHandler<NoticeSent, DeliverNotice>();
    }
}
