namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>How many bytes an action allocates on this thread, once the runtime has optimised what it runs.</summary>
internal static class Allocation
{
    public static long Of(Action action, long enough = 0)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 200 && least > enough; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(attempt > 2 ? 10 : 0);
        }

        return least;
    }
}
