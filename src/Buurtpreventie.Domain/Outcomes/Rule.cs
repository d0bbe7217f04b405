using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>The family a <see cref="Rule"/> belongs to.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RuleKind>))]
public enum RuleKind
{
    /// <summary>One of the nineteen numbered conditions and rules of conduct.</summary>
    Conduct = 1,

    /// <summary>One of the eight lines of "what the group is not for".</summary>
    NotFor = 2,

    /// <summary>An option of the protocol (O-01 … O-36).</summary>
    Option = 3,

    /// <summary>A row of the rule catalogue drawn from the source texts (R-001 … R-232).</summary>
    Source = 4,
}

/// <summary>
/// The rule an error, a duty or a finding rests on. The written form is stable: <c>conduct-5</c>, <c>not-for-3</c>,
/// <c>O-14</c>, <c>R-174</c>. The default value stands for "no rule" and is written as empty text.
/// </summary>
[JsonConverter(typeof(RuleJsonConverter))]
public readonly partial record struct Rule
{
    private Rule(RuleKind kind, int number)
    {
        Kind = kind;
        Number = number;
    }

    /// <summary>The family; zero for the default value.</summary>
    public RuleKind Kind { get; }

    /// <summary>The number within the family, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, "no rule".</summary>
    public bool IsDefault => Kind == default;

    /// <summary>A rule of conduct, 1 to 19.</summary>
    public static Rule Conduct(int number) => Of(RuleKind.Conduct, number);

    /// <summary>A line of "what the group is not for", 1 to 8.</summary>
    public static Rule NotFor(int number) => Of(RuleKind.NotFor, number);

    /// <summary>A protocol option, 1 to 36.</summary>
    public static Rule Option(int number) => Of(RuleKind.Option, number);

    /// <summary>A row of the rule catalogue, 1 to 232.</summary>
    public static Rule Source(int number) => Of(RuleKind.Source, number);

    private static Rule Of(RuleKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Last(kind));
        return new Rule(kind, number);
    }

    private static int Last(RuleKind kind) => kind switch
    {
        RuleKind.Conduct => 19,
        RuleKind.NotFor => 8,
        RuleKind.Option => 36,
        RuleKind.Source => 232,
        _ => 0,
    };
}
