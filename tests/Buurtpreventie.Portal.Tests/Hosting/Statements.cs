using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>A statement as it went to the database.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Parameters">What was filled in.</param>
internal sealed record Statement(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

/// <summary>Listens to what a portal asks of its database, from outside: the portal does not know.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly ConcurrentQueue<Statement> _heard = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private long _ticks;

    /// <summary>Listens from now on.</summary>
    /// <param name="connection">How the database is reached; what others ask of theirs is not heard.</param>
    public Statements(string connection)
    {
        _database = connection;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>What was heard since the last time, in order.</summary>
    public IReadOnlyList<Statement> Take()
    {
        var taken = new List<Statement>();
        while (_heard.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return taken;
    }

    /// <summary>How long the database was at work since the last time: from sending each statement until its rows were read.</summary>
    public TimeSpan TakeTime() => TimeSpan.FromTicks(Interlocked.Exchange(ref _ticks, 0));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandExecutedEventData executed when IsHere(executed.Connection):
                Interlocked.Add(ref _ticks, executed.Duration.Ticks);
                _heard.Enqueue(new(executed.Command.CommandText, [.. executed.Command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value))]));
                break;
            case DataReaderDisposingEventData read when IsHere(read.Command.Connection):
                Interlocked.Add(ref _ticks, read.Duration.Ticks);
                break;
        }
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
        {
            subscription.Dispose();
        }
    }

    private bool IsHere(DbConnection? connection) => connection is not null && connection.ConnectionString.Contains(_database, StringComparison.Ordinal);
}
