using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// Every choice of a protocol, once, in the order of O-01 to O-36. The consistency check, the difference, what people read and the manual
/// are all made from these rows.
/// </summary>
public static class ProtocolOptionTable
{
    private const int Month = 31;
    private const int Year = 366;

    /// <summary>The rows.</summary>
    public static ImmutableArray<ProtocolOption> Rows { get; } =
    [
        ProtocolOption.Word(1, o => o.NetworkKind),
        ProtocolOption.List(2, o => o.EmergencyNumbers),
        ProtocolOption.Word(3, o => o.CallTiming.Urgent),
        ProtocolOption.Word(3, o => o.CallTiming.NonUrgent),
        ProtocolOption.Number(3, o => o.CallTiming.ToleranceMinutes, OptionUnit.Minutes, 1, 15, when: o => o.CallTiming.HasSimultaneous),
        ProtocolOption.Word(4, o => o.Caller),
        ProtocolOption.Word(5, o => o.DoubtPolicy),
        ProtocolOption.Word(6, o => o.FinalStep),
        ProtocolOption.Word(7, o => o.Registrar),
        ProtocolOption.Word(8, o => o.HandOver.Kind),
        ProtocolOption.Number(8, o => o.HandOver.DeadlineHours, OptionUnit.Hours, 1, 168, when: o => o.HandOver.Kind == HandOverKind.EachReport),
        ProtocolOption.Word(9, o => o.PoliceMembership),
        ProtocolOption.Word(10, o => o.PoliceMonitoring),
        ProtocolOption.Word(11, o => o.PoliceRole),
        ProtocolOption.Word(12, o => o.Intake),
        ProtocolOption.Word(13, o => o.PoliceVetting),
        ProtocolOption.Word(14, o => o.NationalNumber),
        ProtocolOption.Word(15, o => o.AgeEvidence),
        ProtocolOption.Number(16, o => o.Age.MinimumAge, OptionUnit.Years, 16, 25),
        ProtocolOption.Word(16, o => o.Age.Minors),
        ProtocolOption.Number(16, o => o.Age.LowestMinorAge, OptionUnit.Years, 13, 17, when: o => o.Age.Minors == Minors.WithParentalSignature),
        ProtocolOption.Word(16, o => o.Age.ParentalSignatures, when: o => o.Age.Minors == Minors.WithParentalSignature),
        ProtocolOption.Word(17, o => o.SmartphoneRequired),
        ProtocolOption.Word(18, o => o.Tie),
        ProtocolOption.Word(19, o => o.Assigner),
        ProtocolOption.Word(20, o => o.Media.Photos),
        ProtocolOption.Word(20, o => o.Media.Videos),
        ProtocolOption.Word(21, o => o.RecognisableImages),
        ProtocolOption.Word(22, o => o.SensitiveFeatures.Use),
        ProtocolOption.Number(22, o => o.SensitiveFeatures.OtherFeatures, OptionUnit.Features, 1, 5, when: o => o.SensitiveFeatures.Use == SensitiveFeatureUse.WithOtherFeatures),
        ProtocolOption.Number(23, o => o.MessageLimits.MaxCharacters, OptionUnit.Characters, 100, 1000),
        ProtocolOption.Word(23, o => o.MessageLimits.OneOpeningMessage),
        ProtocolOption.Word(24, o => o.LanguageCheck),
        ProtocolOption.Number(25, o => o.ObservationMinutes, OptionUnit.Minutes, 5, 1440),
        ProtocolOption.Word(26, o => o.Sanctions.Kind),
        ProtocolOption.Number(26, o => o.Sanctions.Warnings, OptionUnit.Warnings, 1, 5, when: o => o.Sanctions.Kind == SanctionKind.Graded),
        ProtocolOption.Period(26, o => o.Sanctions.Suspension, 1, Year, when: o => o.Sanctions.Kind == SanctionKind.Graded),
        ProtocolOption.Word(27, o => o.Appeal.Body),
        ProtocolOption.Period(27, o => o.Appeal.Term, 7, 3 * Month, when: o => o.Appeal.Body != AppealBody.None),
        ProtocolOption.Word(28, o => o.Founding.PriorPoliceContact),
        ProtocolOption.Number(28, o => o.Founding.MinimumFounders, OptionUnit.People, 2, 50),
        ProtocolOption.Word(28, o => o.Founding.Sponsor),
        ProtocolOption.Word(28, o => o.Founding.ObjectiveMotivation),
        ProtocolOption.Period(28, o => o.Founding.MinimumTerm, 30, 5 * Year),
        ProtocolOption.Word(29, o => o.CoordinatorDuties.ConfidentialityAgreement),
        ProtocolOption.Word(29, o => o.CoordinatorDuties.PoliceScreening),
        ProtocolOption.Word(29, o => o.CoordinatorDuties.Deputy),
        ProtocolOption.Number(30, o => o.MaxMembers, OptionUnit.People, 2, 1024),
        ProtocolOption.Number(31, o => o.Signs.MinimumMembers, OptionUnit.People, 0, 500),
        ProtocolOption.Word(31, o => o.Signs.Approver),
        ProtocolOption.List(32, o => o.NonUrgentContacts),
        ProtocolOption.Word(33, o => o.CrossGroupSharing),
        ProtocolOption.Retention(o => o.Retention.RefusedApplication, Year),
        ProtocolOption.Retention(o => o.Retention.LeftMember, Year),
        ProtocolOption.Retention(o => o.Retention.DoubtQuery, 3 * Month),
        ProtocolOption.Retention(o => o.Retention.Report, 5 * Year),
        ProtocolOption.Retention(o => o.Retention.Photo, Year),
        ProtocolOption.Word(34, o => o.Retention.PhotoFrom),
        ProtocolOption.Retention(o => o.Retention.HandOverRecord, 10 * Year, when: o => o.HandOver.Kind != HandOverKind.None),
        ProtocolOption.Period(35, o => o.ReAcceptance, 7, Year),
        ProtocolOption.List(36, o => o.Languages),
    ];
}
