using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The conditions and rules of conduct that every member accepts: a numbered, versioned document.</summary>
public sealed class RulesOfConduct
{
    private static readonly ImmutableArray<RulesOfConduct> Versions = [new(RulesVersion.Of(1))];

    private RulesOfConduct(RulesVersion version) => Version = version;

    /// <summary>The first version: nineteen rules, and eight lines on what the group is not for.</summary>
    public static RulesOfConduct V1 => Versions[0];

    /// <summary>The version.</summary>
    public RulesVersion Version { get; }

    /// <summary>The rules of this version, or null when there is no such version.</summary>
    public static RulesOfConduct? Find(RulesVersion version) => Versions.FirstOrDefault(rules => rules.Version == version);
}
