using System.Runtime.CompilerServices;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Looks for secrets in everything that values show (<see cref="WhatShows"/>), and remembers where it found one.</summary>
internal sealed class LeakScanner(params Secret[] secrets)
{
    private readonly List<string> _leaks = [];

    /// <summary>Where a secret showed: the way to it, and the part that told.</summary>
    public IReadOnlyList<string> Leaks => _leaks;

    /// <summary>How many texts were looked at.</summary>
    public int Looked { get; private set; }

    public void Scan(object? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        foreach (var (way, text) in WhatShows.Of(value, name))
        {
            Looked++;
            _leaks.AddRange(secrets.Select(secret => secret.FoundIn(text)).Where(found => found is not null).Select(found => $"{way} shows {found}"));
        }
    }

    /// <summary>Does something, and scans what comes of it: the value, or the exception.</summary>
    public void ScanOutcomeOf(Func<object?> action, [CallerArgumentExpression(nameof(action))] string name = "")
    {
        try
        {
            Scan(action(), name);
        }
        catch (Exception exception)
        {
            Scan(exception, name);
        }
    }
}
