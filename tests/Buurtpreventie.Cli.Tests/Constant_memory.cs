namespace Buurtpreventie.Cli.Tests;

/// <summary>What is measured for the whole process runs alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Twenty times the input takes no more memory.</summary>
[Collection(nameof(Alone))]
public sealed class Constant_memory
{
    private const long Slack = 256 * 1024;

    [Theory]
    [InlineData("numbers", "74.03.18-994.41\n", 10_000)]
    [InlineData("redact", "An 74.03.18-994.41, 0470 12 34 01\n", 2_000)]
    [InlineData("redact", "8 5 0 7 3 0 0 3 3 2 8 ", 1_000)]
    public void Allocation_does_not_grow_with_the_input(string commandLine, string line, int times)
    {
        var few = Allocated(commandLine, line, times, enough: 0, attempts: 3);
        var many = Allocated(commandLine, line, 20 * times, enough: few + Slack, attempts: 20);

        Assert.InRange(many, 0, few + Slack);
    }

    /// <summary>What is said about refused lines passes; nothing of it stays.</summary>
    [Theory]
    [InlineData("numbers", "74.03.18-994.42\n", 60_000)]
    [InlineData("declare", "{\"group\":\"Rekem-Centrum\",\"nationalRegisterNumber\":\"74.03.18-994.42\"}\n", 6_000)]
    public void What_stays_does_not_grow_with_the_refusals(string command, string line, int times)
    {
        var peak = 0L;
        var reads = 0;
        using var output = new LineCounter();
        var input = new Watched(new Repetition(line, times), () =>
        {
            if (++reads % 4 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            }
        });
        CommandLineRun.Of(command, new Repetition(line, 100), Stream.Null);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        CommandLineRun.Of(command, input, output);

        Assert.Equal(times, output.Lines);
        Assert.InRange(peak - before, long.MinValue, 8 << 20);
    }

    /// <summary>The least of some attempts: the runtime allocates itself until it has optimised what it runs.</summary>
    private static long Allocated(string commandLine, string line, int times, long enough, int attempts)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < attempts && least > enough; attempt++)
        {
            using var output = new LineCounter();
            var before = GC.GetAllocatedBytesForCurrentThread();
            CommandLineRun.Of(commandLine, new Repetition(line, times), output);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(line.EndsWith('\n') ? times : 0, output.Lines);
        }

        return least;
    }

    private sealed class Watched(Stream source, Action read) : ForwardStream
    {
        public override int Read(Span<byte> buffer)
        {
            read();
            return source.Read(buffer);
        }
    }
}
