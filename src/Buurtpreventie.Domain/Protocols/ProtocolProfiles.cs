using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The profiles drawn from the source texts. What a text does not say is filled with a careful default; <c>docs/protocols.md</c> says which is which.
/// </summary>
public static class ProtocolProfiles
{
    /// <summary>The police slide deck: police intake and vetting, 101 first, react then register.</summary>
    public static ProtocolProfile Deck { get; } = new(ProfileName.Deck, new()
    {
        NetworkKind = NetworkKind.WhatsAppGroup,
        EmergencyNumbers = [EmergencyNumber.Police101],
        CallTiming = new(CallOrder.BeforeMessage, CallOrder.BeforeMessage),
        Caller = Caller.AnyMember,
        DoubtPolicy = DoubtPolicy.AskGroupFirst,
        FinalStep = FinalStep.ReactThenRegister,
        Registrar = Registrar.Coordinator,
        HandOver = new(HandOverKind.OnRequest),
        PoliceMembership = PoliceMembership.Excluded,
        PoliceMonitoring = PoliceMonitoring.NoPermanentFollowUp,
        PoliceRole = PoliceRole.Partner,
        Intake = IntakeBody.Police,
        PoliceVetting = PoliceVetting.Required,
        NationalNumber = NationalNumberUse.Required,
        AgeEvidence = AgeEvidence.NationalNumber,
        Age = new(18, Minors.WithParentalSignature, 16, ParentalSignatures.One),
        SmartphoneRequired = true,
        Tie = Tie.Resident,
        Assigner = Role.Police | Role.Municipality,
        Media = new(MediaUse.DescriptionOnly, MediaUse.Forbidden),
        RecognisableImages = RecognisableImages.ConfirmNecessity,
        SensitiveFeatures = new(SensitiveFeatureUse.WithOtherFeatures, 2),
        MessageLimits = new(500, OneOpeningMessage: true),
        LanguageCheck = LanguageCheck.Refuse,
        ObservationMinutes = 60,
        Sanctions = new(SanctionKind.RemovalOnly),
        Appeal = new(AppealBody.None),
        Founding = new(PriorPoliceContact: true, MinimumFounders: 2, Sponsor.None, ObjectiveMotivation: false),
        CoordinatorDuties = new(ConfidentialityAgreement: true, PoliceScreening: true, DeputyNeed.None),
        MaxMembers = null,
        Signs = new(0, SignApprover.Municipality),
        NonUrgentContacts = [new(NonUrgentContactKind.PoliceZoneNumber)],
        CrossGroupSharing = CrossGroupSharing.Forbidden,
        Retention = new(
            RefusedApplication: Term.OfDays(30),
            LeftMember: Term.OfDays(30),
            DoubtQuery: Term.OfDays(7),
            Report: Term.OfYears(1),
            Photo: Term.OfDays(30),
            HandOverRecord: Term.OfYears(5)),
        ReAcceptance = Term.OfDays(60),
        Languages = [Language.Dutch],
    });

    /// <summary>Bilzen: the prevention service takes the intake, every report is registered and handed over.</summary>
    public static ProtocolProfile Bilzen { get; } = new(ProfileName.Bilzen, Deck.Options with
    {
        CallTiming = new(CallOrder.Simultaneous, CallOrder.Simultaneous, ToleranceMinutes: 5),
        Caller = Caller.ReporterOnly,
        DoubtPolicy = DoubtPolicy.CallWhenInDoubt,
        FinalStep = FinalStep.Register,
        HandOver = new(HandOverKind.EachReport, DeadlineHours: 24),
        PoliceMonitoring = PoliceMonitoring.HandOverOnly,
        Intake = IntakeBody.PreventionService,
        PoliceVetting = PoliceVetting.OnDoubt,
        NationalNumber = NationalNumberUse.Forbidden,
        AgeEvidence = AgeEvidence.BirthDate,
        Age = new(18, Minors.Refuse),
        Assigner = Role.Municipality,
        Media = new(MediaUse.DescriptionOnly, MediaUse.DescriptionOnly),
        LanguageCheck = LanguageCheck.Warn,
        Sanctions = new(SanctionKind.Graded, Warnings: 1, Suspension: Term.OfDays(30)),
        Appeal = new(AppealBody.Municipality, Term.OfDays(21)),
        Founding = new(PriorPoliceContact: true, MinimumFounders: 5, Sponsor.Municipality, ObjectiveMotivation: false),
        CoordinatorDuties = new(ConfidentialityAgreement: true, PoliceScreening: false, DeputyNeed.Advised),
        Signs = new(10, SignApprover.Municipality),
        NonUrgentContacts = [new(NonUrgentContactKind.PreventionService)],
        CrossGroupSharing = CrossGroupSharing.CoordinatorsOnly,
        Retention = Deck.Options.Retention with { PhotoFrom = RetentionStart.HandOverReceipt },
    });

    /// <summary>Ghent: the police supports from outside, nothing is handed over, what is not urgent goes to the station or the desk.</summary>
    public static ProtocolProfile Ghent { get; } = new(ProfileName.Ghent, Deck.Options with
    {
        EmergencyNumbers = [EmergencyNumber.Police101, EmergencyNumber.Emergency112],
        CallTiming = new(CallOrder.BeforeMessage, CallOrder.Advised),
        DoubtPolicy = DoubtPolicy.NonUrgentContact,
        FinalStep = FinalStep.React,
        HandOver = new(HandOverKind.None),
        PoliceMonitoring = PoliceMonitoring.None,
        PoliceRole = PoliceRole.SupportOnly,
        Intake = IntakeBody.Coordinator,
        PoliceVetting = PoliceVetting.None,
        NationalNumber = NationalNumberUse.Forbidden,
        AgeEvidence = AgeEvidence.Statement,
        Age = new(18, Minors.Refuse),
        Assigner = Role.Coordinator,
        LanguageCheck = LanguageCheck.Warn,
        CoordinatorDuties = new(ConfidentialityAgreement: true, PoliceScreening: false, DeputyNeed.None),
        Signs = new(0, SignApprover.None),
        NonUrgentContacts = [new(NonUrgentContactKind.DistrictStation), new(NonUrgentContactKind.ReportingDesk)],
        Retention = new(
            RefusedApplication: Term.OfDays(30),
            LeftMember: Term.OfDays(30),
            DoubtQuery: Term.OfDays(7),
            Report: Term.OfDays(90),
            Photo: Term.OfDays(7)),
    });

    /// <summary>The conditions of the province of Limburg: embedded in a public body, no short term, an objective ground.</summary>
    public static ProtocolProfile LimburgBase { get; } = new(ProfileName.LimburgBase, Deck.Options with
    {
        DoubtPolicy = DoubtPolicy.CallWhenInDoubt,
        FinalStep = FinalStep.Register,
        Intake = IntakeBody.PreventionService,
        NationalNumber = NationalNumberUse.Forbidden,
        AgeEvidence = AgeEvidence.BirthDate,
        Assigner = Role.Municipality,
        Media = new(MediaUse.PoliceOnly, MediaUse.PoliceOnly),
        RecognisableImages = RecognisableImages.PoliceOnly,
        LanguageCheck = LanguageCheck.Warn,
        Sanctions = new(SanctionKind.Graded, Warnings: 1, Suspension: Term.OfDays(30)),
        Appeal = new(AppealBody.Municipality, Term.OfDays(21)),
        Founding = new(
            PriorPoliceContact: true, MinimumFounders: 5, Sponsor.MunicipalityOrPoliceZone, ObjectiveMotivation: true, MinimumTerm: Term.OfYears(1)),
        CoordinatorDuties = new(ConfidentialityAgreement: true, PoliceScreening: true, DeputyNeed.Advised),
        Signs = new(10, SignApprover.Municipality),
    });

    /// <summary>All four.</summary>
    public static ImmutableArray<ProtocolProfile> All { get; } = [Deck, Bilzen, Ghent, LimburgBase];

    /// <summary>The profile of this name.</summary>
    public static ProtocolProfile Of(ProfileName name) =>
        All.FirstOrDefault(profile => profile.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name));
}
