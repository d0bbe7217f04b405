using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// One choice of a protocol as a row of <see cref="ProtocolOptionTable"/>: where it stands, how people call it, what is chosen and what may be
/// chosen. An option with several parts (O-16, O-34 …) has a row per part.
/// </summary>
public sealed class ProtocolOption
{
    private readonly Func<ProtocolOptions, object?> _read;

    private ProtocolOption(int number, string path, Func<ProtocolOptions, object?> read)
    {
        Rule = Rule.Option(number);
        Name = JsonPath(path);
        _read = read;
    }

    /// <summary>The option, O-01 to O-36.</summary>
    public Rule Rule { get; }

    /// <summary>Where it stands in <see cref="ProtocolOptions"/>, as in JSON and as the target of an error below <c>options</c>: <c>callTiming.urgent</c>.</summary>
    public string Name { get; }

    /// <summary>What is counted, where it is a number.</summary>
    internal OptionUnit Unit { get; private init; }

    /// <summary>The smallest and the largest number.</summary>
    internal (int From, int To)? Range { get; private init; }

    /// <summary>The shortest and the longest term, in days.</summary>
    internal (int From, int To)? Days { get; private init; }

    /// <summary>When it means something; null for always. Otherwise it is absent.</summary>
    internal Func<ProtocolOptions, bool>? Applies { get; private init; }

    /// <summary>Whether a term without days counts as a missing part of the privacy clause.</summary>
    internal bool IsRetention { get; private init; }

    /// <summary>How people call it.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public string In(Language language, Texts? texts = null) => (texts ?? Texts.Standard)[Key, language];

    /// <summary>What <paramref name="options"/> choose, in words.</summary>
    /// <param name="options">The options.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public string ValueIn(ProtocolOptions options, Language language, Texts? texts = null) =>
        OptionWords.Of(Read(options), this, language, texts ?? Texts.Standard);

    /// <summary>Whether the choice differs.</summary>
    public bool Differs(ProtocolOptions left, ProtocolOptions right) => !Equals(Read(left), Read(right));

    /// <summary>Number and place: <c>O-03 callTiming.urgent</c>.</summary>
    public override string ToString() => $"{Rule} {Name}";

    internal string Key => $"option.{TextKeys.Kebab(Name).Replace('.', '-')}";

    internal object? Read(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _read(options);
    }

    /// <summary>A word: a member of an enum, or yes and no.</summary>
    internal static ProtocolOption Word<T>(
        int number, Func<ProtocolOptions, T> read, Func<ProtocolOptions, bool>? when = null, [CallerArgumentExpression(nameof(read))] string path = "") =>
        new(number, path, options => read(options)) { Applies = when };

    /// <summary>A number within a range; null where it may be left out.</summary>
    internal static ProtocolOption Number(
        int number,
        Func<ProtocolOptions, int?> read,
        OptionUnit unit,
        int from,
        int to,
        Func<ProtocolOptions, bool>? when = null,
        [CallerArgumentExpression(nameof(read))] string path = "") =>
        new(number, path, options => read(options)) { Unit = unit, Range = (from, to), Applies = when };

    /// <summary>A term within a range of days; null where it may be left out.</summary>
    internal static ProtocolOption Period(
        int number,
        Func<ProtocolOptions, Term?> read,
        int from,
        int to,
        Func<ProtocolOptions, bool>? when = null,
        [CallerArgumentExpression(nameof(read))] string path = "") =>
        new(number, path, options => read(options)) { Days = (from, to), Applies = when };

    /// <summary>A term of the retention plan.</summary>
    internal static ProtocolOption Retention(
        Func<ProtocolOptions, Term?> read, int to, Func<ProtocolOptions, bool>? when = null, [CallerArgumentExpression(nameof(read))] string path = "") =>
        new(34, path, options => read(options)) { Days = (1, to), Applies = when, IsRetention = true };

    /// <summary>A list.</summary>
    internal static ProtocolOption List<T>(
        int number, Func<ProtocolOptions, ImmutableArray<T>> read, [CallerArgumentExpression(nameof(read))] string path = "") =>
        new(number, path, options => (Sequence<T>)read(options));

    /// <summary><c>o => o.CallTiming.Urgent</c> is <c>callTiming.urgent</c>.</summary>
    private static string JsonPath(string lambda) =>
        string.Join('.', lambda[(lambda.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('.').Select(part => char.ToLowerInvariant(part[0]) + part[1..]));
}

/// <summary>What a number in an option counts.</summary>
internal enum OptionUnit
{
    Minutes = 1,
    Hours = 2,
    Years = 3,
    Features = 4,
    Characters = 5,
    Warnings = 6,
    People = 7,
}
