using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The signed agreement of a municipality: what everything else in this library is decided under. Consistent, complete and immutable; a
/// change is a new version. It holds no personal data.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Protocol
{
    private readonly ProtocolDraft _agreed;

    private Protocol(
        ProtocolDraft agreed,
        ImmutableArray<ProtocolSignature> signatures,
        LocalDate validFrom,
        LocalDate? validUntil,
        ProtocolReference? successor = null)
    {
        _agreed = agreed;
        Signatures = signatures;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        Successor = successor;
    }

    /// <summary>Its identity: municipality, name and version.</summary>
    public ProtocolReference Reference => new(_agreed.Municipality, Name, Version);

    /// <summary>Where it holds.</summary>
    public Jurisdiction Jurisdiction => new(_agreed.Municipality, _agreed.PoliceZone);

    /// <summary>How it is called within the municipality.</summary>
    public string Name => _agreed.Name;

    /// <summary>The version, from 1.</summary>
    public int Version => _agreed.Version;

    /// <summary>The profile it was made from, or null.</summary>
    public ProfileName? BasedOn => _agreed.BasedOn;

    /// <summary>The first day on which it holds.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>The last day on which it holds, or null.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>The version it came in the place of, or null.</summary>
    public ProtocolReference? Supersedes => _agreed.Supersedes;

    /// <summary>The version that came in its place, or null.</summary>
    public ProtocolReference? Successor { get; }

    /// <summary>The choices.</summary>
    public ProtocolOptions Options => _agreed.Options;

    /// <summary>The clauses.</summary>
    public ProtocolClauses Clauses => _agreed.Clauses;

    /// <summary>The version of the rules of conduct that members accept.</summary>
    public RulesVersion RulesVersion => _agreed.RulesVersion;

    /// <summary>The rules of conduct that members accept.</summary>
    public RulesOfConduct Rules => RulesOfConduct.Find(RulesVersion)!;

    /// <summary>Who agreed.</summary>
    public ImmutableArray<ProtocolParty> Parties => _agreed.Parties;

    /// <summary>The signatures.</summary>
    public ImmutableArray<ProtocolSignature> Signatures { get; }

    /// <summary>The language in which people are addressed unless they choose another of the protocol.</summary>
    public Language DefaultLanguage => Options.Languages[0];

    /// <summary>Whether it holds on <paramref name="day"/>, a day in Brussels.</summary>
    public bool IsValidOn(LocalDate day) => day >= ValidFrom && (ValidUntil is not { } last || day <= last);

    /// <summary>
    /// Whether somebody's acceptance holds under this protocol. A new version of the protocol, or of the rules, is accepted anew (O-35);
    /// whoever accepted the next one before it begins need not accept this one again.
    /// </summary>
    public bool IsAcceptedBy(RulesAcceptance acceptance) => IsAcceptedBy(acceptance.Protocol, acceptance.Version.Number);

    internal bool IsAcceptedBy(ProtocolReference accepted, int rulesVersion) =>
        rulesVersion >= RulesVersion.Number
        && ((accepted.Municipality == _agreed.Municipality && accepted.Name == Name && accepted.Version >= Version) || accepted == Successor);

    /// <summary>A draft of the next version, with the same content.</summary>
    public ProtocolDraft NextVersion() => _agreed with { Version = Version + 1, Supersedes = Reference };

    /// <summary>The same protocol, ending on the day before <paramref name="next"/> begins.</summary>
    /// <param name="next">The signed protocol that names this one as what it supersedes.</param>
    /// <returns>
    /// The ended protocol, or <c>protocol.not-the-successor</c>, <c>protocol.superseded-before</c> or <c>protocol.successor-too-early</c>.
    /// </returns>
    public Outcome<Protocol> SupersededBy(Protocol next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Supersedes != Reference)
        {
            return ProtocolErrors.NotTheSuccessor;
        }

        if (Successor is { } other && other != next.Reference)
        {
            return ProtocolErrors.SupersededBefore;
        }

        if (next.ValidFrom <= ValidFrom)
        {
            return ProtocolErrors.SuccessorTooEarly.At("validFrom").With(ErrorArgument.Of("from", ValidFrom));
        }

        var lastDay = next.ValidFrom.PlusDays(-1);
        return new Protocol(_agreed, Signatures, ValidFrom, ValidUntil is { } until && until < lastDay ? until : lastDay, next.Reference);
    }

    /// <summary>What differs between the options of this protocol, left, and those of another, right.</summary>
    public ProtocolDifference DifferenceFrom(Protocol other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ProtocolDifference.Between(Options, other.Options);
    }

    /// <summary>The whole protocol to print: parties, clauses, every choice in words, validity and signatures.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public Document ToDocument(Language language, Texts? texts = null)
    {
        texts ??= Texts.Standard;
        return ProtocolDocument.Of(_agreed, ProtocolDocument.Signed(this, language, texts), language, texts);
    }

    /// <summary>The rules of conduct as a member of a group under this protocol accepts and signs them.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public Document RulesIn(Language language, Texts? texts = null) => Rules.ToDocument(Options, language, texts);

    /// <summary>The protocol as a flat row to store.</summary>
    public ProtocolSnapshot ToSnapshot() => new()
    {
        Municipality = _agreed.Municipality,
        PoliceZone = _agreed.PoliceZone,
        Name = Name,
        Version = Version,
        BasedOn = BasedOn,
        Supersedes = Supersedes,
        Successor = Successor,
        ValidFrom = ValidFrom,
        ValidUntil = ValidUntil,
        Options = Options,
        Clauses = Clauses,
        RulesVersion = RulesVersion,
        Parties = Parties,
        Signatures = Signatures,
    };

    /// <summary>The protocol from a stored row; everything that holds for a signed protocol is checked again.</summary>
    /// <returns>The protocol, or the errors of <see cref="ProtocolDraft.Sign"/>, or <c>protocol.bad-snapshot</c>.</returns>
    public static Outcome<Protocol> Restore(ProtocolSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return ProtocolRules.CheckSnapshot(snapshot) is { Count: > 0 } errors
            ? errors
            : new Protocol(snapshot.ToDraft(), snapshot.Signatures, snapshot.ValidFrom, snapshot.ValidUntil, snapshot.Successor);
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} v{TextTemplate.Digits(Version)}";

    internal static Outcome<Protocol> Of(
        ProtocolDraft draft, ImmutableArray<ProtocolSignature> signatures, LocalDate validFrom, LocalDate? validUntil) =>
        ProtocolRules.CheckSigned(draft, signatures, validFrom, validUntil) is { Count: > 0 } errors
            ? errors
            : new Protocol(draft, signatures, validFrom, validUntil);
}
