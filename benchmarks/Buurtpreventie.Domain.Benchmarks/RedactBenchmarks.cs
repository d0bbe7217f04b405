using System.Text;
using BenchmarkDotNet.Attributes;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>Masking register numbers in chat-like text of about 64 000 characters: telephone numbers, amounts, plates, and a number in each tenth line.</summary>
[MemoryDiagnoser]
public class RedactBenchmarks
{
    private const string Line = "19:42 donkere bestelwagen 1-ABC-234, bel 0470 12 34 56 of +32 2 234 56 78, schade 1.234,56 euro\n";

    private readonly string _text = Text();
    private readonly string _clean = string.Concat(Enumerable.Repeat(Line, 3))[..200];
    private char[] _buffer = [];

    [GlobalSetup]
    public void MakeRoom() => _buffer = new char[_text.Length * 2];

    /// <summary>Into a buffer.</summary>
    [Benchmark(Baseline = true)]
    public int IntoBuffer() => RegisterNumberRedactor.TryRedact(_text, _buffer, out var written) ? written : 0;

    /// <summary>Finding only.</summary>
    [Benchmark]
    public int Find()
    {
        var found = 0;
        foreach (var range in RegisterNumberRedactor.Find(_text))
        {
            found += range.Start.Value;
        }

        return found;
    }

    /// <summary>A message of 200 characters without a number comes back as it is.</summary>
    [Benchmark]
    public string NothingToMask() => RegisterNumberRedactor.Redact(_clean);

    private static string Text()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 64_000; i++)
        {
            text.Append(Line);
            if (i % 10 == 0)
            {
                text.Append("register ").Append(Inputs.Printed[i % Inputs.Count]).Append(" stond in de chat\n");
            }
        }

        return text.ToString();
    }
}
