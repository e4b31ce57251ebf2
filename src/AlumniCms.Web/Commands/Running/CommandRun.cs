using System.CommandLine;

using AlumniCms.Kernel.Configuration;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Hosting;

using Microsoft.Extensions.Options;

namespace AlumniCms.Web.Commands.Running;

/// <summary>Runs one command from the configuration to the exit code.</summary>
internal static class CommandRun
{
    public static async Task<int> RunAsync(AlumniCommand command, ParseResult parse, CancellationToken cancellationToken)
    {
        var output = new CommandOutput(
            parse.GetValue(GlobalOptions.Json), parse.GetValue(GlobalOptions.Quiet), parse.GetValue(GlobalOptions.Verbose));
        DatabaseSettings? database = null;
        try
        {
            await using var app = CommandHost.Build();
            database = app.Services.GetRequiredService<DatabaseSettings>();
            await DatabaseDoor.OpenAsync(app.Services, command.Need, cancellationToken);
            var answer = await command.ExecuteAsync(new CommandSession(parse, app.Services, output), cancellationToken);
            output.Answer(answer);
            return answer.ExitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return output.Fail(ExitCode.Interrupted, "interrupted", "Interrupted. What was not finished has left nothing behind.");
        }
        catch (Exception exception)
        {
            return Tell(output, exception, database);
        }
    }

    private static int Tell(CommandOutput output, Exception exception, DatabaseSettings? database) => exception switch
    {
        CommandException own => output.Fail(own.ExitCode, own.Code, own.Message, own.Details),
        RecipeException recipe => output.Fail(ExitCode.Failed, "recipe", recipe.ToString(), RecipeErrorJson.Of(recipe)),
        RefusedException refused => Tell(output, CommandException.Refused(refused.Refusals), database),
        _ when DatabaseProblem.Explain(exception, database) is { } problem => output.Fail(ExitCode.ConfigurationOrDatabase, "database", problem),
        SettingsException or StartException or OptionsValidationException =>
            output.Fail(ExitCode.ConfigurationOrDatabase, "configuration", exception.Message),
        IOException or UnauthorizedAccessException => output.Fail(ExitCode.Failed, "file", exception.Message),

        // Not foreseen: whoever mends it needs the whole of it.
        _ => output.Fail(ExitCode.Failed, "unexpected", $"Unexpected, please report it: {exception}"),
    };
}
