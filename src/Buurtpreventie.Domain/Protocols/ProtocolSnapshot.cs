using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>A signed protocol as a flat row, to store; equal when every member is. <see cref="Protocol.Restore"/> makes the protocol of it again.</summary>
public sealed record ProtocolSnapshot
{
    /// <summary>The schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    private readonly Sequence<ProtocolParty> _parties;
    private readonly Sequence<ProtocolSignature> _signatures;

    /// <summary>The schema it was written in.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <inheritdoc cref="ProtocolDraft.Municipality"/>
    public required MunicipalityCode Municipality { get; init; }

    /// <inheritdoc cref="ProtocolDraft.PoliceZone"/>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Version"/>
    public required int Version { get; init; }

    /// <inheritdoc cref="ProtocolDraft.BasedOn"/>
    public ProfileName? BasedOn { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Supersedes"/>
    public ProtocolReference? Supersedes { get; init; }

    /// <inheritdoc cref="Protocol.Successor"/>
    public ProtocolReference? Successor { get; init; }

    /// <inheritdoc cref="Protocol.ValidFrom"/>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required LocalDate ValidFrom { get; init; }

    /// <inheritdoc cref="Protocol.ValidUntil"/>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? ValidUntil { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Options"/>
    public required ProtocolOptions Options { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Clauses"/>
    public required ProtocolClauses Clauses { get; init; }

    /// <inheritdoc cref="ProtocolDraft.RulesVersion"/>
    public required RulesVersion RulesVersion { get; init; }

    /// <inheritdoc cref="ProtocolDraft.Parties"/>
    public required ImmutableArray<ProtocolParty> Parties { get => _parties.Items; init => _parties = value; }

    /// <inheritdoc cref="Protocol.Signatures"/>
    public required ImmutableArray<ProtocolSignature> Signatures { get => _signatures.Items; init => _signatures = value; }

    internal ProtocolDraft ToDraft() => new()
    {
        Municipality = Municipality,
        PoliceZone = PoliceZone,
        Name = Name,
        Version = Version,
        BasedOn = BasedOn,
        Supersedes = Supersedes,
        Options = Options,
        Clauses = Clauses,
        RulesVersion = RulesVersion,
        Parties = Parties,
    };
}
