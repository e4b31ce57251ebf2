using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>Gives a request the network address that a test names for its visitor: the test server has none.</summary>
public sealed class VisitorAddress : IStartupFilter
{
    public const string Header = "X-Visitor-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (IPAddress.TryParse(context.Request.Headers[Header], out var address))
                context.Connection.RemoteIpAddress = address;
            return following(context);
        });
        next(app);
    };
}
