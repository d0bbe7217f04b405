namespace Buurtpreventie.Domain.Reports;

/// <summary>Why a report, or what is told in it, is refused.</summary>
public static class ReportErrors
{
    /// <summary>It is not said when it was seen or heard.</summary>
    public static readonly DomainError TimeMissing = new("report.time-missing", ErrorKind.Invalid, Rule.Source(110));

    /// <summary>Observed in the future.</summary>
    public static readonly DomainError ObservedInFuture = new("report.observed-in-future", ErrorKind.Invalid, Rule.Source(110));

    /// <summary>It is not said whether it was seen or heard.</summary>
    public static readonly DomainError SensesMissing = new("report.senses-missing", ErrorKind.Invalid, Rule.Source(110));

    /// <summary>It is not said whether the reporter was there.</summary>
    public static readonly DomainError FirstHandMissing = new("report.first-hand-missing", ErrorKind.Invalid, Rule.Source(114));

    /// <summary>The reporter has it from somebody else.</summary>
    public static readonly DomainError Hearsay = new("report.hearsay", ErrorKind.Unmet, Rule.Source(114));

    /// <summary>Neither a street nor a landmark.</summary>
    public static readonly DomainError LocationMissing = new("report.location-missing", ErrorKind.Invalid, Rule.Source(144));

    /// <summary>No behaviour: what one suspects is no ground by itself.</summary>
    public static readonly DomainError BehaviourMissing = new("report.behaviour-missing", ErrorKind.Unmet, Rule.Conduct(8));

    /// <summary>Appearance, and no behaviour.</summary>
    public static readonly DomainError AppearanceOnly = new("report.appearance-only", ErrorKind.Unmet, Rule.Conduct(10));

    /// <summary>Skin tone beside too few other features.</summary>
    public static readonly DomainError SkinToneAlone = new("report.skin-tone-alone", ErrorKind.Unmet, Rule.Option(22));

    /// <summary>Skin tone, where the protocol excludes it.</summary>
    public static readonly DomainError SkinToneForbidden = new("report.skin-tone-forbidden", ErrorKind.Unmet, Rule.Option(22));

    /// <summary>A number that nobody can have seen.</summary>
    public static readonly DomainError OutOfRange = new("report.out-of-range", ErrorKind.Invalid);

    /// <summary>More persons, vehicles or pictures than a report holds.</summary>
    public static readonly DomainError TooMany = new("report.too-many", ErrorKind.Invalid);

    /// <summary>A text that is too long for a message.</summary>
    public static readonly DomainError TextTooLong = new("report.text-too-long", ErrorKind.Unmet, Rule.Conduct(7));

    /// <summary>A text with smileys or invisible characters.</summary>
    public static readonly DomainError TextNotPlain = new("report.text-not-plain", ErrorKind.Unmet, Rule.NotFor(3));

    /// <summary>A picture without text.</summary>
    public static readonly DomainError MediaWithoutCaption = new("report.media-without-caption", ErrorKind.Unmet, Rule.Source(113));

    /// <summary>A picture without a person or a vehicle that it describes.</summary>
    public static readonly DomainError MediaWithoutDescription = new("report.media-without-description", ErrorKind.Unmet, Rule.Conduct(9));

    /// <summary>It is not said what a picture is for.</summary>
    public static readonly DomainError MediaPurposeMissing = new("report.media-purpose-missing", ErrorKind.Invalid, Rule.Conduct(9));

    /// <summary>A picture for something else than the description.</summary>
    public static readonly DomainError MediaForOtherPurpose = new("report.media-for-other-purpose", ErrorKind.Unmet, Rule.Conduct(9));

    /// <summary>Pictures of this kind are not sent under the protocol.</summary>
    public static readonly DomainError MediaForbidden = new("report.media-forbidden", ErrorKind.Unmet, Rule.Option(20));

    /// <summary>Pictures of this kind are for the police alone.</summary>
    public static readonly DomainError MediaForPoliceOnly = new("report.media-for-police-only", ErrorKind.Unmet, Rule.Option(20));

    /// <summary>It is not said whether somebody or a plate can be recognised.</summary>
    public static readonly DomainError RecognisabilityMissing = new("report.recognisability-missing", ErrorKind.Invalid, Rule.Option(21));

    /// <summary>A recognisable picture whose need nobody confirmed.</summary>
    public static readonly DomainError NecessityNotConfirmed = new("report.necessity-not-confirmed", ErrorKind.Unmet, Rule.Option(21));

    /// <summary>Recognisable pictures are for the police alone.</summary>
    public static readonly DomainError RecognisableForPoliceOnly = new("report.recognisable-for-police-only", ErrorKind.Unmet, Rule.Option(21));

    /// <summary>No signed protocol is in force on the day.</summary>
    public static readonly DomainError NoProtocol = new("report.no-protocol", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>The group is not active.</summary>
    public static readonly DomainError GroupNotActive = new("report.group-not-active", ErrorKind.Unmet, Rule.Source(229));

    /// <summary>Only the reporter does this.</summary>
    public static readonly DomainError NotTheReporter = new("report.not-the-reporter", ErrorKind.Unmet);

    /// <summary>Only the reporter and the coordinator do this.</summary>
    public static readonly DomainError NotReporterNorCoordinator = new("report.not-reporter-nor-coordinator", ErrorKind.Unmet);

    /// <summary>A call is recorded already.</summary>
    public static readonly DomainError CallRecorded = new("report.call-recorded", ErrorKind.Conflict);

    /// <summary>It is not said when the emergency number was called.</summary>
    public static readonly DomainError CallTimeMissing = new("report.call-time-missing", ErrorKind.Invalid, Rule.Conduct(7));

    /// <summary>Another number than those of the protocol.</summary>
    public static readonly DomainError OtherNumber = new("report.other-number", ErrorKind.Unmet, Rule.Option(2));

    /// <summary>Somebody else called, or nobody of the group.</summary>
    public static readonly DomainError WrongCaller = new("report.wrong-caller", ErrorKind.Unmet, Rule.Option(4));

    /// <summary>The call came before the observation, or lies in the future.</summary>
    public static readonly DomainError CallNotAboutThis = new("report.call-not-about-this", ErrorKind.Unmet, Rule.Source(102));

    /// <summary>The emergency number was not called before the message.</summary>
    public static readonly DomainError NoCall = new("report.no-call", ErrorKind.Unmet, Rule.Conduct(5));

    /// <summary>It was seen or heard too long ago.</summary>
    public static readonly DomainError TooOld = new("report.too-old", ErrorKind.Unmet, Rule.Option(25));

    /// <summary>A report is open already about this event.</summary>
    public static readonly DomainError EventOpen = new("report.event-open", ErrorKind.Unmet, Rule.Conduct(7));

    /// <summary>Nothing new is told.</summary>
    public static readonly DomainError NothingNew = new("report.nothing-new", ErrorKind.Unmet, Rule.NotFor(6));

    /// <summary>The police is there and nothing new is told.</summary>
    public static readonly DomainError PolicePresent = new("report.police-present", ErrorKind.Unmet, Rule.NotFor(4));

    /// <summary>The protocol does not know reacting.</summary>
    public static readonly DomainError NoReaction = new("report.no-reaction", ErrorKind.Unmet, Rule.Option(6));

    /// <summary>Nobody confirmed that it is safe.</summary>
    public static readonly DomainError SafetyNotConfirmed = new("report.safety-not-confirmed", ErrorKind.Unmet, Rule.Source(104));

    /// <summary>No safe reaction: nobody pursues, holds, guards or patrols.</summary>
    public static readonly DomainError UnsafeReaction = new("report.unsafe-reaction", ErrorKind.Unmet, Rule.Conduct(11));

    /// <summary>It is urgent: call.</summary>
    public static readonly DomainError IsUrgent = new("report.is-urgent", ErrorKind.Unmet, Rule.Source(8));

    /// <summary>No contact of the protocol.</summary>
    public static readonly DomainError OtherContact = new("report.other-contact", ErrorKind.Unmet, Rule.Option(32));

    /// <summary>The call is recorded, or need not be yet.</summary>
    public static readonly DomainError CallNotOverdue = new("report.call-not-overdue", ErrorKind.Unmet, Rule.Option(3));

    /// <summary>The least that must be said does not fit in a message of the protocol.</summary>
    public static readonly DomainError MessageTooLong = new("report.message-too-long", ErrorKind.Unmet, Rule.Option(23));

    /// <summary>Under the protocol no conversation goes to the police.</summary>
    public static readonly DomainError HandOverExcluded = new("report.hand-over-excluded", ErrorKind.Unmet, Rule.Option(8));

    /// <summary>The police did not ask for it, and under the protocol only what it asks for goes there.</summary>
    public static readonly DomainError HandOverNotAsked = new("report.hand-over-not-asked", ErrorKind.Unmet, Rule.Option(8));

    /// <summary>The conversation is not registered yet, so there is nothing to hand over.</summary>
    public static readonly DomainError NotRegistered = new("report.not-registered", ErrorKind.Unmet, Rule.Source(49));

    /// <summary>Facts or content of another report.</summary>
    public static readonly DomainError OtherFacts = new("report.other-facts", ErrorKind.Conflict);

    /// <summary>The error for one condition that is not established.</summary>
    internal static DomainError Of(ReportCondition condition) => condition switch
    {
        ReportCondition.ProtocolInForce => NoProtocol,
        ReportCondition.GroupActive => GroupNotActive,
        ReportCondition.ByReporter => NotTheReporter,
        ReportCondition.ByReporterOrCoordinator => NotReporterNorCoordinator,
        ReportCondition.CallMissing => CallRecorded,
        ReportCondition.NumberAgreed => OtherNumber,
        ReportCondition.CallerAgreed => WrongCaller,
        ReportCondition.CallAboutThis => CallNotAboutThis,
        ReportCondition.CallInOrder => NoCall,
        ReportCondition.ObservationFresh => TooOld,
        ReportCondition.FirstOfItsEvent => EventOpen,
        ReportCondition.NewInformation => NothingNew,
        ReportCondition.NewDespitePolice => PolicePresent,
        ReportCondition.ReactionAgreed => NoReaction,
        ReportCondition.SafetyConfirmed => SafetyNotConfirmed,
        ReportCondition.NotUrgent => IsUrgent,
        ReportCondition.ContactAgreed => OtherContact,
        ReportCondition.CallOverdue => CallNotOverdue,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
