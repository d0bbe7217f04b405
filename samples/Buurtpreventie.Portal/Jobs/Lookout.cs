namespace Buurtpreventie.Portal.Jobs;

/// <summary>Looks every minute at the reports and questions that are open: their terms are minutes.</summary>
internal sealed partial class Lookout(IServiceScopeFactory scopes, TimeProvider time, ILogger<Lookout> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Run(Pause, time, Round, LogFailed, stoppingToken);

    private async Task Round(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Night>().LookAtOpenReports(cancellation);
    }

    [LoggerMessage(LogLevel.Error, "Open reports could not be looked at: {Fault}")]
    private partial void LogFailed(string fault);
}
