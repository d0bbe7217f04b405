using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>What every event of a vetting file tells: which step, by whom and when.</summary>
/// <param name="Declaration">The declaration, which names the file.</param>
/// <param name="Version">The version it led to; the first event leads to 1.</param>
/// <param name="Command">The request.</param>
/// <param name="From">The state before it; null for the first event.</param>
/// <param name="To">The state after it.</param>
/// <param name="By">The role of the actor.</param>
/// <param name="Actor">The person who acted; null for the host itself.</param>
/// <param name="At">When.</param>
public sealed record VettingEventHeader(
    DeclarationId Declaration,
    int Version,
    CommandId Command,
    VettingState? From,
    VettingState To,
    Role By,
    PersonId? Actor,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);

/// <summary>What happened to a vetting file: ids, codes, days and instants. A closed family; why somebody was refused is in none of them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(VettingOpened), "vetting.opened")]
[JsonDerivedType(typeof(InformationAsked), "vetting.information-asked")]
[JsonDerivedType(typeof(InformationGiven), "vetting.information-given")]
[JsonDerivedType(typeof(ApplicantApproved), "vetting.approved")]
[JsonDerivedType(typeof(ApplicantRefused), "vetting.refused")]
[JsonDerivedType(typeof(VettingLapsed), "vetting.lapsed")]
[JsonDerivedType(typeof(ApprovalRevoked), "vetting.revoked")]
public abstract record VettingEvent
{
    private protected VettingEvent(VettingEventHeader header) => Header = header;

    /// <summary>Which step, by whom and when.</summary>
    public VettingEventHeader Header { get; }
}

/// <summary>The declaration was put before the police.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Person">The applicant.</param>
public sealed record VettingOpened(VettingEventHeader Header, PersonId Person) : VettingEvent(Header);

/// <summary>The applicant was asked something.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Questions">What.</param>
/// <param name="AnswerBy">The last day for answering.</param>
public sealed record InformationAsked(
    VettingEventHeader Header, VettingQuestions Questions, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate AnswerBy)
    : VettingEvent(Header);

/// <summary>What was asked has come.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record InformationGiven(VettingEventHeader Header) : VettingEvent(Header);

/// <summary>The police has no objection.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ApplicantApproved(VettingEventHeader Header) : VettingEvent(Header);

/// <summary>The police does not admit the applicant.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ApplicantRefused(VettingEventHeader Header) : VettingEvent(Header);

/// <summary>Nobody answered in time, or the applicant withdrew.</summary>
/// <param name="Header">Which step, by whom and when; by the applicant, or by the host when the term was over.</param>
public sealed record VettingLapsed(VettingEventHeader Header) : VettingEvent(Header);

/// <summary>An approval was taken back.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ApprovalRevoked(VettingEventHeader Header) : VettingEvent(Header);
