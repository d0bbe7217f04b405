namespace Buurtpreventie.Docs;

/// <summary>How a block of C# on a page is treated, as its info string says.</summary>
public enum Treatment
{
    /// <summary><c>csharp</c>: compiled and run by itself.</summary>
    Run,

    /// <summary><c>csharp continued</c>: compiled and run together with the block before it.</summary>
    Continued,

    /// <summary><c>csharp not-run: reason</c>: compiled only.</summary>
    NotRun,

    /// <summary><c>csharp not-compiled: reason</c>: text only.</summary>
    NotCompiled,
}

/// <summary>A fenced block of C# on a page.</summary>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Treatment">What is done with it.</param>
/// <param name="Reason">Why it is not run or not compiled.</param>
/// <param name="Code">The lines between the fences.</param>
public sealed record Block(int Line, Treatment Treatment, string Reason, IReadOnlyList<string> Code)
{
    /// <summary>The blocks of a page, in order.</summary>
    /// <exception cref="FormatException">A block has an unknown info string, gives no reason or is not closed; the message starts with the line.</exception>
    public static IEnumerable<Block> Of(string[] page)
    {
        for (var i = 0; i < page.Length; i++)
        {
            if (!page[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var close = Array.FindIndex(page, i + 1, line => line.TrimEnd() == "```");
            if (close < 0)
            {
                throw new FormatException($"{i + 1}: the block is not closed.");
            }

            if (page[i].AsSpan(3).StartsWith("csharp", StringComparison.Ordinal))
            {
                var (treatment, reason) = Treat(page[i][9..].Trim(), i + 1);
                yield return new(i + 2, treatment, reason, page[(i + 1)..close]);
            }

            i = close;
        }
    }

    private static (Treatment Treatment, string Reason) Treat(string info, int line)
    {
        var (word, reason) = info.Split(':', 2, StringSplitOptions.TrimEntries) is [var first, var second] ? (first, second) : (info, "");
        return (word, reason) switch
        {
            ("", "") => (Treatment.Run, ""),
            ("continued", "") => (Treatment.Continued, ""),
            ("not-run", not "") => (Treatment.NotRun, reason),
            ("not-compiled", not "") => (Treatment.NotCompiled, reason),
            ("not-run" or "not-compiled", "") => throw new FormatException($"{line}: '{word}' needs a reason: ```csharp {word}: reason"),
            _ => throw new FormatException($"{line}: a block is csharp, csharp continued, csharp not-run: reason or csharp not-compiled: reason."),
        };
    }
}
