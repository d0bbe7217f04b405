using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Switched;

/// <summary>
/// The switches of the library under test; compiled into a copy of it by .ci/rules-off and into nothing else. At most one rule is off at a time.
/// </summary>
internal static class Rules
{
    private const Role Nobody = (Role)(1 << 30);
    private static readonly Role Everybody = Enum.GetValues<Role>().Aggregate((all, one) => all | one);

    /// <summary>The rule that is off; null for none.</summary>
    public static string? Off { get; set; }

    /// <summary>The rules that the running test came past.</summary>
    public static HashSet<string> Met { get; } = [];

    public static bool AreOff(string rule)
    {
        Meet(rule);
        return rule == Off;
    }

    /// <summary>Somebody asks a table about this step.</summary>
    public static void AreAsked<TState, TTrigger>(TState from, TTrigger on)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        if (Off is null)
        {
            Meet(Step(from, on));
            Meet(OwnCase(on));
        }
    }

    public static IEnumerable<Duty> KeptDuty(string at, Duty duty) => AreOff($"{at}: {duty.Code}") ? [] : [duty];

    public static IEnumerable<Notice> KeptNotice(string at, Notice notice) => AreOff($"{at}: {notice.Code}") ? [] : [notice];

    public static IEnumerable<SettledDuty> KeptSettled(string at, SettledDuty duty) => AreOff($"{at}: {duty.Code}") ? [] : [duty];

    public static IEnumerable<string> KeptCode(string at, string code) => AreOff($"{at}: {code}") ? [] : [code];

    /// <summary>The rows without the one that is off, without the condition that is off, or open to every role.</summary>
    public static ImmutableArray<LifecycleRow<TState, TTrigger, TCondition>> Rows<TState, TTrigger, TCondition>(
        ImmutableArray<LifecycleRow<TState, TTrigger, TCondition>> rows)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        [
            .. rows.Select(row =>
                Off is null ? row
                : Off == Row(row) ? row with { By = Nobody }
                : Off == ByWhom(row) ? row with { By = Everybody }
                : Each(row.Requires).FirstOrDefault(one => Off == Needs(row, one)) is { } off && Bits(off) != 0
                    ? row with { Requires = Conditions<TCondition>(Bits(row.Requires) & ~Bits(off)) }
                : row),
        ];

    /// <summary>The triggers that nobody pulls in the own case, without the one that is off.</summary>
    public static ReadOnlySpan<TTrigger> Own<TTrigger>(ReadOnlySpan<TTrigger> triggers)
        where TTrigger : struct, Enum
    {
        var kept = new List<TTrigger>();
        foreach (var trigger in triggers)
        {
            if (Off is null || Off != OwnCase(trigger))
            {
                kept.Add(trigger);
            }
        }

        return kept.ToArray();
    }

    /// <summary>The rules that stand in tables, under every profile.</summary>
    public static IEnumerable<string> OfTables() => Tables().SelectMany(table => (IEnumerable<string>)typeof(Rules)
        .GetMethod(nameof(OfTable), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(table.GetType().GetGenericArguments())
        .Invoke(null, [table])!).Distinct();

    private static IEnumerable<object> Tables()
    {
        foreach (var type in typeof(Rules).Assembly.GetTypes().Where(type => type.Name.EndsWith("Lifecycle", StringComparison.Ordinal)))
        {
            if (type.GetProperty("Table") is { } one)
            {
                yield return one.GetValue(null)!;
            }
            else if (type.GetMethod("Of", [typeof(ProtocolOptions)]) is { } of)
            {
                foreach (var profile in Enum.GetValues<ProfileName>())
                {
                    yield return of.Invoke(null, [ProtocolProfiles.Of(profile).Options])!;
                }
            }
        }
    }

    private static IEnumerable<string> OfTable<TState, TTrigger, TCondition>(Lifecycle<TState, TTrigger, TCondition> table)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        foreach (var row in table.Rows)
        {
            yield return Row(row);
            yield return ByWhom(row);
            foreach (var condition in Each(row.Requires))
            {
                yield return Needs(row, condition);
            }
        }

        foreach (var trigger in table.Triggers.Where(table.IsBarredInOwnCase))
        {
            yield return OwnCase(trigger);
        }
    }

    private static void Meet(string rule)
    {
        lock (Met)
        {
            Met.Add(rule);
        }
    }

    private static string Step<TState, TTrigger>(TState from, TTrigger on)
        where TState : struct, Enum
        where TTrigger : struct, Enum => $"{typeof(TState).Name.Replace("State", "", StringComparison.Ordinal)}Lifecycle: {from} –{on}→";

    private static string Row<TState, TTrigger, TCondition>(LifecycleRow<TState, TTrigger, TCondition> row)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum => $"{Step(row.From, row.On)} {row.To}";

    private static string ByWhom<TState, TTrigger, TCondition>(LifecycleRow<TState, TTrigger, TCondition> row)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum => $"{Row(row)}, by whom";

    private static string Needs<TState, TTrigger, TCondition>(LifecycleRow<TState, TTrigger, TCondition> row, TCondition condition)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum => $"{Row(row)}, only if {condition}";

    private static string OwnCase<TTrigger>(TTrigger trigger)
        where TTrigger : struct, Enum => $"{typeof(TTrigger).Name.Replace("Trigger", "", StringComparison.Ordinal)}Lifecycle: {trigger}, never in the own case";

    private static IEnumerable<TCondition> Each<TCondition>(TCondition conditions)
        where TCondition : struct, Enum => Enum.GetValues<TCondition>().Where(one => Bits(one) != 0 && (Bits(conditions) & Bits(one)) != 0);

    private static uint Bits<TCondition>(TCondition conditions)
        where TCondition : struct, Enum => Unsafe.As<TCondition, uint>(ref conditions);

    private static TCondition Conditions<TCondition>(uint bits)
        where TCondition : struct, Enum => Unsafe.As<uint, TCondition>(ref bits);
}
