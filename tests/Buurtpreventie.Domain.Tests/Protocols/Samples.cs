using System.Collections.Immutable;
using System.Reflection;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Protocols;

/// <summary>Drafts and protocols for tests, and a way to read and change an option by its path that does not lean on the table.</summary>
internal static class Samples
{
    public static readonly MunicipalityCode Lanaken = MunicipalityCode.Of(73042);
    public static readonly PoliceZoneCode Maasoever = PoliceZoneCode.Of(5360);
    public static readonly LocalDate SigningDay = new(2025, 12, 18);
    public static readonly LocalDate NewYear = new(2026, 1, 1);

    public static ProtocolDraft Draft(ProfileName profile = ProfileName.Deck) =>
        ProtocolProfiles.Of(profile).For(Lanaken, Maasoever) with { Name = "Lanaken 2026" };

    public static ImmutableArray<ProtocolSignature> SignaturesOf(ProtocolDraft draft) =>
        [.. draft.Parties.Select(party => new ProtocolSignature(party, SigningDay))];

    public static Protocol Signed(this ProtocolDraft draft) => draft.Sign(SignaturesOf(draft), NewYear).OrThrow();

    public static ProtocolDraft With(this ProtocolDraft draft, Func<ProtocolOptions, ProtocolOptions> change) => draft with { Options = change(draft.Options) };

    public static ProtocolDraft WithClauses(this ProtocolDraft draft, Func<ProtocolClauses, ProtocolClauses> change) =>
        draft with { Clauses = change(draft.Clauses) };

    /// <summary>Every single choice of the options as a dotted path, found by reflection.</summary>
    public static IReadOnlyList<PropertyInfo[]> Leaves { get; } = [.. Walk(typeof(ProtocolOptions), [])];

    public static string PathOf(PropertyInfo[] leaf) => string.Join('.', leaf.Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));

    public static object? Read(ProtocolOptions options, PropertyInfo[] leaf) => leaf.Aggregate((object?)options, (at, property) => property.GetValue(at));

    /// <summary>The options with another value in one place.</summary>
    public static ProtocolOptions Changed(ProtocolOptions options, PropertyInfo[] leaf, object? value)
    {
        if (leaf.Length == 2)
        {
            var part = leaf[0].GetValue(options)!;
            leaf[1].SetValue(part, value);
            value = part;
        }

        var copy = options with { };
        leaf[0].SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<PropertyInfo[]> Walk(Type type, PropertyInfo[] above)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            PropertyInfo[] path = [.. above, property];
            var isPart = property.PropertyType is { IsValueType: true, IsEnum: false, Namespace: "Buurtpreventie.Domain.Protocols" };
            foreach (var leaf in isPart ? Walk(property.PropertyType, path) : [path])
            {
                yield return leaf;
            }
        }
    }
}
