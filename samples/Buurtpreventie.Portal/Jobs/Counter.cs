using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>Counts every few minutes what the dashboard shows: counting takes longer the more there is, and no page should.</summary>
internal sealed partial class Counter(IServiceScopeFactory scopes, IClock clock, TimeProvider time, ILogger<Counter> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Run(Pause, time, Count, LogFailed, stoppingToken);

    private async Task Count(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Tallies>().CountAll(clock.GetCurrentInstant(), cancellation);
    }

    [LoggerMessage(LogLevel.Error, "What the dashboard shows could not be counted: {Fault}")]
    private partial void LogFailed(string fault);
}
