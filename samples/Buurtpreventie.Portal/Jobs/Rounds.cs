namespace Buurtpreventie.Portal.Jobs;

/// <summary>Does something again and again until the host stops; a round that fails is told and the next one tries again.</summary>
internal static class Rounds
{
#pragma warning disable CA1031 // A database that is away for a while must not end the job for good.
    public static async Task Run(TimeSpan pause, TimeProvider time, Func<CancellationToken, Task> round, Action<string> failed, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(pause, time);
        do
        {
            try
            {
                await round(stopping);
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                failed(exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }
#pragma warning restore CA1031
}
