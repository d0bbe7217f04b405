namespace Buurtpreventie.Portal.Jobs;

/// <summary>Empties the outbox every few seconds.</summary>
internal sealed partial class Postman(IServiceScopeFactory scopes, TimeProvider time, ILogger<Postman> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Run(Pause, time, Round, LogFailed, stoppingToken);

    private async Task Round(CancellationToken cancellation)
    {
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<Postbox>().Empty(cancellation) == 0)
            {
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be emptied: {Fault}")]
    private partial void LogFailed(string fault);
}
