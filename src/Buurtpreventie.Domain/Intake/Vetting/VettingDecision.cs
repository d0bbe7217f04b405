using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What the rest of the world gets to know of a vetting file: what was decided, when and by which officer. Never why. Only a vetting
/// file makes one.
/// </summary>
public sealed record VettingDecision
{
    internal VettingDecision(DeclarationId declaration, PersonId person, VettingOutcome outcome, Instant at, PersonId? officer)
    {
        Declaration = declaration;
        Person = person;
        Outcome = outcome;
        At = at;
        Officer = officer;
    }

    /// <summary>On which declaration.</summary>
    public DeclarationId Declaration { get; }

    /// <summary>On whom.</summary>
    public PersonId Person { get; }

    /// <summary>What.</summary>
    public VettingOutcome Outcome { get; }

    /// <summary>When.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant At { get; }

    /// <summary>Who decided; null where nobody did because it lapsed.</summary>
    public PersonId? Officer { get; }

    /// <summary>Whether the police has no objection.</summary>
    public bool IsApproved => Outcome == VettingOutcome.Approved;

    /// <summary>The decision as the person concerned gets to know it.</summary>
    internal VettingDecision WithoutOfficer() => new(Declaration, Person, Outcome, At, officer: null);
}

/// <summary>What came of a vetting file.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VettingOutcome>))]
public enum VettingOutcome
{
    /// <summary>The police has no objection.</summary>
    Approved = 1,

    /// <summary>The police does not admit the applicant.</summary>
    Refused = 2,

    /// <summary>Nobody answered in time, or the applicant withdrew.</summary>
    Lapsed = 3,

    /// <summary>An approval was taken back.</summary>
    Revoked = 4,
}
