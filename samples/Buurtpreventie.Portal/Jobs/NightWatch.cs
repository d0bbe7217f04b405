namespace Buurtpreventie.Portal.Jobs;

/// <summary>Sees to it that the night is done once a day, after two o'clock in Brussels; whoever starts later in the day catches up.</summary>
internal sealed partial class NightWatch(IServiceScopeFactory scopes, IClock clock, TimeProvider time, ILogger<NightWatch> logger) : BackgroundService
{
    /// <summary>The name of the job in the database.</summary>
    public const string Job = "night";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly LocalTime Start = new(2, 0);

    /// <summary>Does the night, where it is time and nobody did it.</summary>
    public async Task Look(CancellationToken cancellation = default)
    {
        var local = Brussels.TimeOf(clock.GetCurrentInstant());
        if (local.TimeOfDay < Start)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Turns>().Once(
            Job,
            local.Date,
            async () =>
            {
                var report = await scope.ServiceProvider.GetRequiredService<Night>().Run(cancellation);
                LogDone(report.Steps, report.Erased, report.Failed);
            },
            cancellation);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Run(Pause, time, Look, LogBrokenOff, stoppingToken);

    [LoggerMessage(LogLevel.Information, "The night is done: {Steps} steps, {Erased} erased, {Failed} failed")]
    private partial void LogDone(int steps, int erased, int failed);

    [LoggerMessage(LogLevel.Error, "The night was broken off and begins again: {Fault}")]
    private partial void LogBrokenOff(string fault);
}
