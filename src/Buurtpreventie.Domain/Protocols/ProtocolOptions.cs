using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The choices O-01 to O-36 in which protocols differ, as plain data; equal when every choice is. Take the options of a profile and change what is
/// different with <c>with</c>; <see cref="ProtocolDraft.Check"/> says what does not go together.
/// </summary>
/// <remarks>
/// What is not a choice is not here: the group is closed, 101 comes first, the coordinator gets three data, the register number is for
/// the police only, no photo goes without text, consent comes first, only members report.
/// Periods, limits and counts follow from no source text: they are proposals of the library, marked as such, and the controller decides.
/// </remarks>
public sealed record ProtocolOptions
{
    private readonly Sequence<EmergencyNumber> _emergencyNumbers;
    private readonly Sequence<NonUrgentContact> _nonUrgentContacts;
    private readonly Sequence<Language> _languages;

    /// <summary>O-01: the kind of network.</summary>
    public required NetworkKind NetworkKind { get; init; }

    /// <summary>O-02: the emergency numbers; the first is the one shown, 101 is always among them (C-20).</summary>
    public required ImmutableArray<EmergencyNumber> EmergencyNumbers { get => _emergencyNumbers.Items; init => _emergencyNumbers = value; }

    /// <summary>O-03: the order of call and message (C-03). The tolerance is a proposal of the library.</summary>
    public required CallTiming CallTiming { get; init; }

    /// <summary>O-04: who must have called (C-04).</summary>
    public required Caller Caller { get; init; }

    /// <summary>O-05: what to do in doubt (C-02).</summary>
    public required DoubtPolicy DoubtPolicy { get; init; }

    /// <summary>O-06: the last step of the SAAR method (C-01, C-16).</summary>
    public required FinalStep FinalStep { get; init; }

    /// <summary>O-07: who registers (C-06). Registering is optional where <see cref="FinalStep"/> is <see cref="FinalStep.React"/>.</summary>
    public required Registrar Registrar { get; init; }

    /// <summary>O-08: hand-over to the police (C-05). The deadline is a proposal of the library.</summary>
    public required HandOverPolicy HandOver { get; init; }

    /// <summary>O-09: officers as members in that capacity (C-05).</summary>
    public required PoliceMembership PoliceMembership { get; init; }

    /// <summary>O-10: what the police reads (C-05).</summary>
    public required PoliceMonitoring PoliceMonitoring { get; init; }

    /// <summary>O-11: the part of the police (C-21).</summary>
    public required PoliceRole PoliceRole { get; init; }

    /// <summary>O-12: who receives declarations (C-10, C-11).</summary>
    public required IntakeBody Intake { get; init; }

    /// <summary>O-13: whether the police checks applicants (C-12).</summary>
    public required PoliceVetting PoliceVetting { get; init; }

    /// <summary>O-14: the national register number (C-18).</summary>
    public required NationalNumberUse NationalNumber { get; init; }

    /// <summary>O-15: what shows an age.</summary>
    public required AgeEvidence AgeEvidence { get; init; }

    /// <summary>O-16: ages and parents (C-07). The lowest age is a proposal of the library.</summary>
    public required AgeLimits Age { get; init; }

    /// <summary>O-17: whether a participant has a smartphone .</summary>
    public required bool SmartphoneRequired { get; init; }

    /// <summary>O-18: the tie to the territory (C-19).</summary>
    public required Tie Tie { get; init; }

    /// <summary>
    /// O-19: who assigns to a group (C-11): <see cref="Role.Police"/>, <see cref="Role.Municipality"/>, <see cref="Role.Coordinator"/>,
    /// or several of these where any of them may.
    /// </summary>
    public required Role Assigner { get; init; }

    /// <summary>O-20: photos and videos (C-08).</summary>
    public required MediaPolicy Media { get; init; }

    /// <summary>O-21: recognisable pictures (C-08).</summary>
    public required RecognisableImages RecognisableImages { get; init; }

    /// <summary>O-22: sensitive features in a description (C-09). The count is a proposal of the library.</summary>
    public required SensitiveFeaturePolicy SensitiveFeatures { get; init; }

    /// <summary>O-23: the length and number of messages. The length is a proposal of the library.</summary>
    public required MessageLimits MessageLimits { get; init; }

    /// <summary>O-24: the check of language.</summary>
    public required LanguageCheck LanguageCheck { get; init; }

    /// <summary>O-25: how many minutes may lie between seeing and reporting. A proposal of the library.</summary>
    public required int ObservationMinutes { get; init; }

    /// <summary>O-26: sanctions (C-25). Counts and terms are proposals of the library.</summary>
    public required SanctionPolicy Sanctions { get; init; }

    /// <summary>O-27: appeal. The term is a proposal of the library, after the rules for information networks.</summary>
    public required AppealPolicy Appeal { get; init; }

    /// <summary>O-28: founding a group (C-22). Counts and terms are proposals of the library.</summary>
    public required FoundingConditions Founding { get; init; }

    /// <summary>O-29: the duties of a coordinator (C-14).</summary>
    public required CoordinatorDuties CoordinatorDuties { get; init; }

    /// <summary>O-30: the most members a group may have, or null for what the channel allows.</summary>
    public required int? MaxMembers { get; init; }

    /// <summary>O-31: signs and stickers. The count is a proposal of the library.</summary>
    public required SignPolicy Signs { get; init; }

    /// <summary>O-32: contacts for what is not urgent, in the order shown.</summary>
    public required ImmutableArray<NonUrgentContact> NonUrgentContacts { get => _nonUrgentContacts.Items; init => _nonUrgentContacts = value; }

    /// <summary>O-33: sharing with neighbouring groups (C-13).</summary>
    public required CrossGroupSharing CrossGroupSharing { get; init; }

    /// <summary>O-34: how long data are kept. All terms are proposals of the library.</summary>
    public required RetentionPeriods Retention { get; init; }

    /// <summary>O-35: how long members have to accept a new version. A proposal of the library.</summary>
    public required Term ReAcceptance { get; init; }

    /// <summary>O-36: the languages of the group; the first is the default.</summary>
    public required ImmutableArray<Language> Languages { get => _languages.Items; init => _languages = value; }

    /// <summary>The emergency number that people are told to call.</summary>
    internal int FirstEmergencyNumber => (int)(EmergencyNumbers is [var first, ..] ? first : EmergencyNumber.Police101);
}
