using System.Reflection;
using Buurtpreventie.Domain.DependencyInjection;
using Buurtpreventie.Domain.EntityFrameworkCore;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>The widest circle of people to whom a value of a type may ever be shown, from narrow to wide.</summary>
public enum Circle
{
    /// <summary>The local police.</summary>
    Police = 1,

    /// <summary>Who handles the declaration on its way to the police, and the applicant.</summary>
    Intake,

    /// <summary>The municipality's prevention service.</summary>
    Municipality,

    /// <summary>The coordinator of the group.</summary>
    Coordinator,

    /// <summary>The members of the group.</summary>
    Member,

    /// <summary>Anybody: rules, codes, ids and words that tell nothing of a person by themselves.</summary>
    Public,
}

/// <summary>
/// Every public type of the packages, by the widest circle that may see a value of it. A new type is added here by name, after a
/// thought about who may see it.
/// </summary>
internal static class Classification
{
    public static readonly (Circle Circle, Type[] Types)[] Table =
    [
        (Circle.Police,
        [
            typeof(NationalRegisterNumber), typeof(RegisterNumberReplacement),

            // The file of an applicant, and what happened to it
            typeof(ApplicantApproved), typeof(ApplicantRefused), typeof(ApprovalRevoked), typeof(InformationAsked), typeof(InformationGiven),
            typeof(PoliceNote), typeof(VettingEvent), typeof(VettingEventHeader), typeof(VettingFile), typeof(VettingLapsed), typeof(VettingOpened),
            typeof(VettingSnapshot),

            // For tests: made up, but by chance it may be somebody's
            typeof(FictivePerson), typeof(RegisterNumberSample),
        ]),
        (Circle.Intake,
        [
            typeof(Candidate), typeof(MembershipFacts), typeof(MembershipStep), typeof(GroupProposal), typeof(GroupFacts),
            typeof(BirthDate), typeof(RegisteredSex), typeof(RegisterNumberDigest),

            // What one person may ask for, of the own data
            typeof(AccessReport), typeof(OwnMessage), typeof(PersonalFile), typeof(RightsStep),

            // For tests
            typeof(PersonWish),
            // The declaration, as typed, signed and stored
            typeof(ConsentForm), typeof(ContactCorrection), typeof(DeclarationFingerprint), typeof(DeclarationForm), typeof(DeclarationFormValidator),
            typeof(DeclarationOfIntention), typeof(DeclarationSnapshot), typeof(ParentalSignature), typeof(ParentForm), typeof(SignatureForm),
            typeof(WorkplaceForm),
        ]),
        (Circle.Municipality,
        [
            typeof(EmailAddress), typeof(Consent), typeof(Consents), typeof(ConsentSnapshot), typeof(Disclosure),
            typeof(GroupsForAddress), typeof(GroupForAddress), typeof(PlacedOnWaitingList), typeof(WaitingList), typeof(WaitingPlace),
            typeof(ErasedDeclaration), typeof(VettingDecision), typeof(VettingOutcome),
            typeof(Erasure), typeof(KeptRecord), typeof(Retained), typeof(StillKept),

            // Why somebody is suspended or signs again may tell an age; a coordinator has MemberContact
            typeof(Membership), typeof(MembershipSnapshot), typeof(MembershipDue),
            typeof(MembershipEventHeader), typeof(MembershipApplied), typeof(MembershipImported), typeof(MembershipApproved),
            typeof(MembershipRefused), typeof(MembershipAssigned), typeof(MemberAdded), typeof(MemberNotFound), typeof(ApplicationWithdrawn),
            typeof(ApplicationLapsed), typeof(MemberLeft), typeof(ConsentWithdrawn), typeof(ContactCorrected), typeof(MemberMovedAway),
            typeof(BreachRecorded), typeof(MemberWarned), typeof(MemberSuspended), typeof(MemberResumed), typeof(MemberRemoved),
            typeof(AdmissionRevoked), typeof(RulesReaccepted), typeof(SignedPersonally), typeof(AppealLodged), typeof(RemovalUpheld),
            typeof(RemovalOverturned), typeof(EndedWithGroup), typeof(MembershipReapplied), typeof(ImportCompleted), typeof(MembershipEvent), typeof(CardPassed),
        ]),
        (Circle.Coordinator,
        [
            typeof(ReportFacts), typeof(RefusedPost), typeof(RefusedPostCount),
            typeof(Breach), typeof(GroupEventHeader),
            typeof(GroupFounded), typeof(PriorContactRecorded), typeof(BriefingRecorded), typeof(FoundersEnlisted), typeof(CoordinatorAppointed),
            typeof(AgreementSigned), typeof(CoordinatorScreened), typeof(DeputyAppointed), typeof(HandedToDeputy), typeof(InspectorNamed),
            typeof(GroupActivated), typeof(CoordinatorLeft), typeof(GroupWentDormant), typeof(GroupWoke), typeof(GroupSuspended),
            typeof(DeputyReleased), typeof(DeputyScreened), typeof(DischargeAppealed), typeof(DischargeOverturned), typeof(DischargeUpheld),
            typeof(Discharge), typeof(GroupResumed), typeof(GroupDissolved), typeof(GroupRenamed), typeof(TerritoryChanged), typeof(GroupEvent),
            typeof(GroupSnapshot), typeof(PreventionGroup),
            typeof(Address), typeof(MobileNumber), typeof(PersonName), typeof(ContactCard), typeof(ContactRecall), typeof(MemberContact),
        ]),
        (Circle.Member,
        [
            typeof(GroupMessage),

            // Reports and doubt queries: what the group tells each other
            typeof(SaarReportValidator), typeof(DoubtQueryValidator),
            typeof(AdditionForm), typeof(CallFoundMissing), typeof(CallRecorded), typeof(CallerOffered), typeof(CallerReleased),
            typeof(ConversationRegistered), typeof(DoubtCallRecorded), typeof(DoubtExpired), typeof(DoubtPromoted), typeof(DoubtQuery),
            typeof(DoubtQueryDue), typeof(DoubtQueryEvent), typeof(DoubtQueryEventHeader), typeof(DoubtQueryForm),
            typeof(DoubtQuerySnapshot), typeof(DoubtVote), typeof(DoubtVoted), typeof(EmergencyCall), typeof(EmergencyCallForm),
            typeof(FalseAlarmDeclared), typeof(FoundHarmless), typeof(GroupAsked), typeof(GroupNotified), typeof(InformationAdded),
            typeof(Location), typeof(MediaItem), typeof(Observation), typeof(ObservationSnapshot), typeof(PersonDescription),
            typeof(PoliceArrived), typeof(Report), typeof(ReportClosed), typeof(ReportCompleteness), typeof(ReportCorrected),
            typeof(ReportDropped), typeof(ReportDue), typeof(ReportEvent), typeof(ReportEventHeader), typeof(ReportMessage),
            typeof(ReportRouted), typeof(ReportSignalled), typeof(ReportSnapshot), typeof(SaarReportForm), typeof(SafelyReacted),
            typeof(VehicleDescription), typeof(VehicleForm),
            typeof(LicencePlate),
        ]),
        (Circle.Public,
        [
            typeof(AppealState), typeof(BreachSeverity), typeof(GroupsFound), typeof(SuspensionCause), typeof(ImportGaps), typeof(MembershipState),
            typeof(MembershipStates),
            typeof(MembershipTrigger), typeof(MembershipCondition), typeof(MembershipErrors), typeof(MembershipLifecycle),
            typeof(MembershipTerms), typeof(MembershipTrail), typeof(TrailFault), typeof(TrailRemark), typeof(GroupState), typeof(GroupTrigger),
            typeof(GroupCondition), typeof(GroupErrors), typeof(GroupLifecycle), typeof(GroupPurposes), typeof(FoundingGrounds),
            typeof(GroupSuspensionCause), typeof(DischargeReason),
            // Outcomes, texts, time
            // Messages: what is found in a text, without the text
            typeof(AttachmentKind), typeof(FindingSeverity), typeof(MessageCue), typeof(MessageElements), typeof(MessageErrors), typeof(MessageFinding),
            typeof(MessageLabel), typeof(MessageReading), typeof(MessageRules), typeof(MessageWord), typeof(MessageWords),

            typeof(Answer), typeof(DomainError), typeof(ErrorArgument), typeof(ErrorKind), typeof(ErrorList), typeof(ErrorText), typeof(Outcome<>),
            typeof(OutcomeErrors), typeof(RefusedException), typeof(DomainFormatException), typeof(Rule), typeof(RuleKind),
            typeof(Audience), typeof(Language), typeof(Languages), typeof(TextEntry), typeof(Domain.Texts),
            typeof(Birthdays), typeof(Brussels), typeof(Term), typeof(TermErrors),

            // Codes: a fault tells part and place, never the text
            typeof(CodePart), typeof(LikelyCause), typeof(ParseFault), typeof(PersonalDataException),

            // Identity: what can be said without a person
            typeof(BirthDateErrors), typeof(BirthDatePrecision), typeof(EmailAddressErrors), typeof(IdErrors), typeof(LicencePlateErrors), typeof(MobileNumberErrors),
            typeof(PersonNameErrors), typeof(PlateOrigin), typeof(RegisterNumberErrors),
            typeof(RegisterNumberKey), typeof(RegisterNumberKind), typeof(RegisterNumberRedactor), typeof(RegisterNumberRedactor.Matches),
            typeof(CommandId), typeof(DeclarationId), typeof(DoubtQueryId), typeof(GroupId), typeof(MembershipId), typeof(PersonId), typeof(ReportId),

            // For tests
            typeof(FictivePeople), typeof(RecordedClock), typeof(RegisterNumberClass), typeof(RegisterNumbers), typeof(RegisterNumberSpellings),

            // Places
            typeof(AddressErrors), typeof(AddressJsonConverter),
            typeof(Territory), typeof(TerritoryErrors), typeof(TerritoryForm), typeof(TerritoryJsonConverter), typeof(PlaceForm), typeof(StreetForm), typeof(StreetPart), typeof(StreetSide),
            typeof(Municipality), typeof(MunicipalityCode), typeof(MunicipalityJsonConverter), typeof(Place), typeof(PlaceErrors), typeof(PlaceJsonConverter),
            typeof(PoliceZoneCode), typeof(PostalCode), typeof(Province), typeof(Region),

            // Actors, duties
            typeof(Act), typeof(Actor), typeof(Jurisdiction), typeof(Role), typeof(Scope), typeof(Standing), typeof(Duty), typeof(Notice), typeof(SettledDuty),

            // Lifecycles: the engine
            typeof(Lifecycle<,,>), typeof(LifecycleDrawing), typeof(LifecycleErrors), typeof(LifecycleRow<,,>), typeof(OfferEnumerable<,,>),
            typeof(OfferEnumerable<,,>.Enumerator), typeof(RecentCommands), typeof(Step<,>), typeof(Verdict<,,>), typeof(VerdictKind),

            // Protocols: public agreements without a name in them
            typeof(AgeEvidence), typeof(AgeLimits), typeof(AppealBody), typeof(AppealPolicy), typeof(CallOrder), typeof(CallTiming), typeof(Caller),
            typeof(ConductRule), typeof(CoordinatorDuties), typeof(CrossGroupSharing), typeof(DeputyNeed), typeof(Document), typeof(DocumentLine),
            typeof(DocumentSection), typeof(DoubtPolicy), typeof(EmergencyNumber), typeof(FinalStep), typeof(FoundingConditions),
            typeof(HandOverKind), typeof(HandOverPolicy), typeof(IntakeBody), typeof(LanguageCheck), typeof(LineStyle), typeof(MediaPolicy),
            typeof(MediaUse), typeof(MessageLimits), typeof(Minors), typeof(NationalNumberUse), typeof(NetworkKind), typeof(NonUrgentContact),
            typeof(NonUrgentContactKind), typeof(OptionDifference), typeof(ParentalSignatures), typeof(PoliceMembership), typeof(PoliceMonitoring),
            typeof(PoliceRole), typeof(PoliceVetting), typeof(ProfileName), typeof(Protocol), typeof(ProtocolClauses), typeof(ProtocolDifference),
            typeof(ProtocolDraft), typeof(ProtocolErrors), typeof(ProtocolOption), typeof(ProtocolOptionTable), typeof(ProtocolOptions),
            typeof(ProtocolParty), typeof(ProtocolProfile), typeof(ProtocolProfiles), typeof(ProtocolReference), typeof(ProtocolSignature),
            typeof(ProtocolSnapshot), typeof(RecognisableImages), typeof(Registrar), typeof(RetentionPeriods), typeof(RetentionStart),
            typeof(RulesAcceptance), typeof(RulesOfConduct), typeof(RulesVersion), typeof(RulesVersionJsonConverter), typeof(SanctionKind),
            typeof(SanctionPolicy), typeof(SensitiveFeaturePolicy), typeof(SensitiveFeatureUse), typeof(SignApprover), typeof(SignPolicy),
            typeof(Sponsor), typeof(StandardDocuments), typeof(Tie),

            // JSON: options and converters, which hold no value
            typeof(BuurtpreventieJson), typeof(ActorJsonConverter), typeof(CodeJsonConverter<>), typeof(DomainErrorJsonConverter),
            typeof(EnumNameJsonConverter<>), typeof(OutcomeJsonConverter), typeof(RecentCommandsJsonConverter), typeof(RuleJsonConverter),
            typeof(ScopeJsonConverter), typeof(TimeJsonConverter),

            // Validation, dependency injection
            typeof(ErrorTranslation), typeof(FormRules), typeof(BuurtpreventieOptions), typeof(BuurtpreventieRegistration),

            // Stewardship: what is said about data without showing them
            typeof(ConsentErrors), typeof(ConsentKind), typeof(ConsentKinds), typeof(ConsentWording), typeof(DataCategories), typeof(Hold),
            typeof(HoldErrors), typeof(HoldReason),

            // Privacy: words, terms and rules
            typeof(DataUse), typeof(KeptBecause), typeof(PrivacyErrors), typeof(ProcessingPurpose), typeof(RecordKind), typeof(Rights),

            // Reports: words, tables and codes
            typeof(AgeBand), typeof(ApparentSex), typeof(Behaviours), typeof(Build), typeof(DoubtQueryCondition), typeof(DoubtQueryErrors),
            typeof(DoubtQueryLifecycle), typeof(DoubtQueryState), typeof(DoubtQueryTrigger), typeof(DoubtTerms), typeof(DoubtVoteKind),
            typeof(HarmlessReason), typeof(MediaAudience), typeof(MediaKind), typeof(MediaPurpose), typeof(MessagePart),
            typeof(NonUrgentRoute), typeof(ObservationKind), typeof(OpenQuestion), typeof(PoliceQuestion), typeof(RefusedPosts), typeof(ReportCondition),
            typeof(ReportElements), typeof(ReportErrors), typeof(ReportLifecycle), typeof(ReportState), typeof(ReportTrigger),
            typeof(SaarMethod), typeof(SaarStep), typeof(SafeReaction), typeof(SafeReactions), typeof(Senses), typeof(SituationCategories),
            typeof(SkinTone), typeof(Urgency), typeof(VehicleKind),

            // Entity Framework: conventions and converters
            typeof(BuurtpreventieConventions), typeof(StoreKind), typeof(CodeTextConverter<>), typeof(CommandIdConverter), typeof(DeclarationIdConverter), typeof(DoubtQueryIdConverter), typeof(ReportIdConverter),
            typeof(EnumNameConverter<>), typeof(GroupIdConverter), typeof(InstantTicksConverter), typeof(InstantUtcConverter), typeof(JsonTextConverter<>),
            typeof(LocalDateConverter), typeof(LocalDateTimeConverter), typeof(MembershipIdConverter), typeof(MunicipalityCodeConverter),
            typeof(MunicipalityConverter),
            typeof(PersonIdConverter), typeof(PoliceZoneCodeConverter), typeof(PostalCodeConverter), typeof(RuleConverter), typeof(RulesVersionConverter), typeof(TermConverter),
            // Intake: words, tables and codes
            typeof(DeclarationErrors), typeof(PoliceNoteJsonConverter), typeof(Responder), typeof(TieCheck), typeof(TieToTerritory),
            typeof(VettingCondition), typeof(VettingErrors), typeof(VettingLifecycle), typeof(VettingQuestions), typeof(VettingState),
            typeof(VettingTrigger),
        ]),
    ];

    /// <summary>Members that hand a value to a narrower circle than their type's own, each with the reason why that is right.</summary>
    public static readonly (string Member, string Because)[] Narrower =
    [
        ("DeclarationOfIntention.RegisterNumber", "where the protocol asks for it, the police takes the declaration in"),
        ("DeclarationSnapshot.RegisterNumber", "the row is for the storage of that same body"),
    ];

    public static readonly string[] Packages =
        ["Buurtpreventie.Domain", "Buurtpreventie.Domain.EntityFrameworkCore", "Buurtpreventie.Domain.Testing"];

    public static IEnumerable<Type> PublicTypes => Packages.Select(Assembly.Load).SelectMany(package => package.GetExportedTypes());
}
