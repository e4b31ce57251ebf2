using System.CommandLine;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Bench.Floor;

/// <summary>Kestrel with nothing in front of one stored answer: the least that a page can cost.</summary>
internal sealed class FloorCommand : Command
{
    private static readonly Argument<string> File = new("file") { Description = "The stored answer." };
    private static readonly Option<int> Port = new("--port") { Description = "Port of the loopback address.", Required = true };

    public FloorCommand()
        : base("floor", "Serves one stored answer to every request; the other benchmarks start it.")
    {
        Arguments.Add(File);
        Options.Add(Port);
        SetAction((arguments, ct) => ServeAsync(arguments.GetValue(File)!, arguments.GetValue(Port), ct));
    }

    private static async Task ServeAsync(string file, int port, CancellationToken cancellationToken)
    {
        var answer = await StoredResponse.ReadAsync(file, cancellationToken);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.ListenLocalhost(port);
        });
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context.Response, answer));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static Task AnswerAsync(HttpResponse response, StoredResponse answer)
    {
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        response.ContentLength = answer.Body.Length;
        return response.Body.WriteAsync(answer.Body, response.HttpContext.RequestAborted).AsTask();
    }
}
