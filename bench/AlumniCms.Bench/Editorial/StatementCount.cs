using System.Collections.Concurrent;
using System.Diagnostics;

using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AlumniCms.Bench.Editorial;

/// <summary>The statements that EF Core sends in this process while it lives.</summary>
internal sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentBag<(string Text, TimeSpan Time)> _statements = [];
    private readonly List<IDisposable> _subscriptions = [];

    public StatementCount() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count => _statements.Count;

    /// <summary>Those that took longest.</summary>
    public IEnumerable<(string Text, TimeSpan Time)> Slowest(int most) => _statements.OrderByDescending(s => s.Time).Take(most);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
            _statements.Add((executed.Command.CommandText, executed.Duration));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
    }
}
