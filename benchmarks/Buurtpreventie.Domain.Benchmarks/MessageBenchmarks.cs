using BenchmarkDotNet.Attributes;
using Buurtpreventie.Domain.Benchmarks.Baselines;
using Buurtpreventie.Domain.Messages;
using NodaTime;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>
/// Reading a message that keeps the rules, 200 characters and more, against one regular expression per rule and element. The whole verdict
/// is ours; the expressions only look for the words.
/// </summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    private const string Report =
        "101 gebeld om 22u15. Man, ongeveer 30 jaar, 1m80, donkere jas met kap en witte sneakers, voelt aan autoportieren in de Lindenlaan ter hoogte van nr. 14, "
        + "gaat te voet richting Kerkplein. Blauwe Skoda, 2-XYZ-987.";

    private GroupMessage _message = Of(200);

    [Params(200, 1_000, 8_000, 64_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Write() => _message = Of(Characters);

    [Benchmark(Baseline = true)]
    public bool Regexes() => MessageRegexes.IsClean(_message.Text);

    [Benchmark]
    public bool Rules() => Library(_message);

    /// <summary>A report of this many characters in which there is nothing wrong but perhaps its length.</summary>
    internal static GroupMessage Of(int characters) => new()
    {
        Sender = "An",
        SentAt = Instant.FromUtc(2026, 3, 2, 21, 15),
        Text = string.Concat(Enumerable.Repeat(Report + " ", (characters / Report.Length) + 1))[..Math.Max(Report.Length, characters)],
    };

    internal static bool Library(GroupMessage message) => MessageRules.Standard.Read(message).TryGetValue(out var reading) && reading.IsCompliant;
}
