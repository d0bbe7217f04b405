using System.Diagnostics;
using System.Text;
using Buurtpreventie.Domain.Benchmarks.Baselines;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>
/// Holds the budgets: bytes exactly, speed only as the ratio to a baseline that runs in turns with it in this same process. The
/// fastest of many rounds counts on both sides, so a busy machine disturbs both alike; a ratio that is too large is measured anew,
/// because the compiler may not have come round yet to its best code, while code that is really slower stays slower.
/// </summary>
public static class Gate
{
    private const int Rounds = 60;
    private const int Tries = 5;

    public static int Run()
    {
        byte[][] bareUtf8 = [.. Inputs.Bare.Select(Encoding.UTF8.GetBytes)];
        var lines = Inputs.Lines(100_000);
        var message = MessageBenchmarks.Of(200);
        Budget[] budgets =
        [
            new("register number, bare", 1.6, 100, () => RegisterNumberBenchmarks.Library(Inputs.Bare), () => RegisterNumberBenchmarks.ByHand(Inputs.Bare)),
            new("register number, printed", 1.6, 100, () => RegisterNumberBenchmarks.Library(Inputs.Printed), () => RegisterNumberBenchmarks.ByHand(Inputs.Printed)),
            new("register number, wrong check digits", 1.6, 100, () => RegisterNumberBenchmarks.Library(Inputs.Damaged), () => RegisterNumberBenchmarks.ByHand(Inputs.Damaged)),
            new("register number, bare UTF-8", 1.6, 100, () => RegisterNumberBenchmarks.Library(bareUtf8), () => RegisterNumberBenchmarks.ByHand(bareUtf8)),
            new("a hundred thousand numbers, UTF-8", 1.5, 1, () => MillionNumbersBenchmarks.Library(lines), () => MillionNumbersBenchmarks.ByHand(lines)),
            new("message rules, 200 characters", 0.5, 50, () => MessageBenchmarks.Library(message) ? 1 : 0, () => MessageRegexes.IsClean(message.Text) ? 1 : 0),
            new("lifecycle, evaluate", 3.0, 5000, LifecycleBenchmarks.Library, LifecycleBenchmarks.ByHand),
            new("lifecycle, offers", double.PositiveInfinity, 5000, LifecycleBenchmarks.Offered, LifecycleBenchmarks.Offered),
        ];

        var failed = 0;
        foreach (var budget in budgets)
        {
            failed += budget.Holds() ? 0 : 1;
        }

        Console.WriteLine($"{budgets.Length - failed} of {budgets.Length} budgets hold");
        return failed + VerbBytes.Hold() == 0 ? 0 : 1;
    }

    private sealed record Budget(string Name, double MostTimes, int Repeats, Func<int> Ours, Func<int> Baseline)
    {
        public bool Holds()
        {
            if (Ours() != Baseline())
            {
                Console.WriteLine($"FAIL {Name}: the two do not agree");
                return false;
            }

            for (var i = 0; i < 200; i++)
            {
                Measure(Ours, 1);
                Measure(Baseline, 1);
            }

            var (ratio, bytes) = (double.PositiveInfinity, long.MaxValue);
            for (var attempt = 0; attempt < Tries && (ratio > MostTimes || bytes > 0); attempt++)
            {
                Thread.Sleep(200);
                (ratio, bytes) = InTurns();
            }

            var holds = ratio <= MostTimes && bytes == 0;
            Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {Name}: {ratio:0.00} × (at most {MostTimes:0.0}), {bytes} B (at most 0)");
            return holds;
        }

        private (double Ratio, long Bytes) InTurns()
        {
            var (ours, baseline, bytes) = (long.MaxValue, long.MaxValue, long.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                var (time, allocated) = Measure(Ours, Repeats);
                ours = Math.Min(ours, time);
                bytes = Math.Min(bytes, allocated);
                baseline = Math.Min(baseline, Measure(Baseline, Repeats).Time);
            }

            return ((double)ours / baseline, bytes);
        }

        private static (long Time, long Bytes) Measure(Func<int> run, int repeats)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeats; i++)
            {
                run();
            }

            return (Stopwatch.GetTimestamp() - start, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }
    }
}
