using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// A declaration as a flat row, for the storage of the body that takes it in. Read back with <see cref="DeclarationOfIntention.Restore"/>, which
/// checks it. It holds personal values, so it is written as JSON for storage only and shows nothing when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeclarationSnapshot
{
    /// <summary>The schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    private readonly Sequence<ParentalSignature> _parents = ImmutableArray<ParentalSignature>.Empty;
    private readonly Sequence<ConsentSnapshot> _consents = ImmutableArray<ConsentSnapshot>.Empty;

    /// <summary>The schema it was written in.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The declaration.</summary>
    public required DeclarationId Id { get; init; }

    /// <summary>Whose.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The protocol it was signed under.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>When it was handed in.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant HandedInAt { get; init; }

    /// <summary>The group asked for, by name.</summary>
    public required string Group { get; init; }

    /// <summary>The applicant's name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The register number, until the vetting is decided; null where the protocol forbids it.</summary>
    public NationalRegisterNumber? RegisterNumber { get; init; }

    /// <summary>What stands in its place afterwards.</summary>
    public RegisterNumberDigest? RegisterNumberDigest { get; init; }

    /// <summary>The birth date on the form.</summary>
    public BirthDate? BirthDate { get; init; }

    /// <summary>The home address.</summary>
    public required Address Address { get; init; }

    /// <summary>The tie to the territory.</summary>
    public required TieToTerritory Tie { get; init; }

    /// <summary>The workplace that ties to the territory; null for a resident.</summary>
    public Address? Workplace { get; init; }

    /// <summary>What is established about that tie.</summary>
    public required TieCheck TieCheck { get; init; }

    /// <summary>The mobile number.</summary>
    public required MobileNumber MobileNumber { get; init; }

    /// <summary>The e-mail address.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>Where it was signed.</summary>
    public required string SignedIn { get; init; }

    /// <summary>On which day it was signed.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required LocalDate SignedOn { get; init; }

    /// <summary>The version of the rules that was accepted.</summary>
    public required RulesVersion RulesVersion { get; init; }

    /// <summary>The day on which it was accepted.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required LocalDate RulesAcceptedOn { get; init; }

    /// <summary>The agreements.</summary>
    public required ImmutableArray<ConsentSnapshot> Consents { get => _consents.Items; init => _consents = value; }

    /// <summary>For who signed as a minor: the day of coming of age.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? ComesOfAge { get; init; }

    /// <summary>For who signed as a minor: who holds parental authority.</summary>
    public ImmutableArray<ParentalSignature> Parents { get => _parents.Items; init => _parents = value; }

    /// <summary>Whether the applicant belongs to the police or an emergency service.</summary>
    public Responder? Responder { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(DeclarationSnapshot);
}
