using AlumniCms.Sites.Resolution;

namespace AlumniCms.Web.Hosting;

/// <summary>Says at the start when nothing tells the network's own address from one that a visitor made up.</summary>
internal static partial class PublicAddress
{
    public static void WarnWithout(WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && app.Services.GetRequiredService<SiteAddressSettings>().PublicUrl is null)
            LogNoAddress(app.Logger);
    }

    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Warning,
        Message = "Sites__PublicUrl is not set: pages, feeds and calendars name themselves by the host of whoever asks first. Set it to the network's address, for example https://alumni.example.org")]
    private static partial void LogNoAddress(ILogger logger);
}
