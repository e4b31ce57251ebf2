using System.CommandLine;

using AlumniCms.Web.Commands.Databases;

namespace AlumniCms.Web.Commands.Running;

/// <summary>A command: what it is called, what it needs, what it does.</summary>
internal abstract class AlumniCommand : Command
{
    protected AlumniCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction((parse, cancellationToken) => CommandRun.RunAsync(this, parse, cancellationToken));
    }

    /// <summary>What help shows below the options: arguments that work.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>What the database must be before the command begins.</summary>
    public virtual DatabaseNeed Need => DatabaseNeed.Network | DatabaseNeed.Writable;

    /// <summary>Does the work.</summary>
    /// <exception cref="CommandException">It could not be done.</exception>
    public abstract Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken);
}
