using System.Collections.Immutable;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// A protocol in the making: plain data, most easily taken from a profile and changed with <c>with</c>. Only <see cref="Sign"/> makes a
/// <see cref="Protocol"/> of it.
/// </summary>
public sealed record ProtocolDraft
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>The highest version.</summary>
    public const int MaxVersion = 9999;

    private readonly Sequence<ProtocolParty> _parties = ImmutableArray.Create(ProtocolParty.Neighbourhood, ProtocolParty.PoliceZone);

    /// <summary>The municipality.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>The police zone of the municipality.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>How the protocol is called within the municipality: "Lanaken 2026".</summary>
    public required string Name { get; init; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The profile it was made from, or null .</summary>
    public ProfileName? BasedOn { get; init; }

    /// <summary>The version it comes in the place of, or null .</summary>
    public ProtocolReference? Supersedes { get; init; }

    /// <summary>The choices.</summary>
    public required ProtocolOptions Options { get; init; }

    /// <summary>The clauses.</summary>
    public required ProtocolClauses Clauses { get; init; }

    /// <summary>The version of the rules of conduct that members accept.</summary>
    public RulesVersion RulesVersion { get; init; } = RulesOfConduct.V1.Version;

    /// <summary>Who must sign .</summary>
    public ImmutableArray<ProtocolParty> Parties { get => _parties.Items; init => _parties = value; }

    /// <summary>
    /// Everything in the draft that contradicts itself, is missing or is out of range, at once; empty when it is consistent.
    /// </summary>
    public ErrorList Check() => ProtocolRules.Check(this);

    /// <summary>The draft as it is to be signed: parties, clauses, every choice in words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public Document ToDocument(Language language, Texts? texts = null)
    {
        texts ??= Texts.Standard;
        return ProtocolDocument.Of(this, ProtocolDocument.ToSign(this, language, texts), language, texts);
    }

    /// <summary>Makes the protocol of it, once every party has signed.</summary>
    /// <param name="signatures">The signatures; a party may sign more than once.</param>
    /// <param name="validFrom">The first day on which it holds; no signature is later .</param>
    /// <param name="validUntil">The last day on which it holds, or null where none is agreed.</param>
    /// <returns>The protocol, or everything that <see cref="Check"/> names together with what is wrong about signatures and days.</returns>
    public Outcome<Protocol> Sign(IEnumerable<ProtocolSignature> signatures, LocalDate validFrom, LocalDate? validUntil = null)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        return Protocol.Of(this, [.. signatures], validFrom, validUntil);
    }
}
