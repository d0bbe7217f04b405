namespace Buurtpreventie.Domain.Protocols;

/// <summary>What can be wrong with a protocol: its choices, its clauses, its signatures and its days.</summary>
public static class ProtocolErrors
{
    /// <summary>A choice that does not exist.</summary>
    public static readonly DomainError UnknownValue = new("protocol.unknown-value", ErrorKind.Invalid);

    /// <summary>A number outside its range.</summary>
    public static readonly DomainError OutOfRange = new("protocol.out-of-range", ErrorKind.Invalid);

    /// <summary>A term outside its range.</summary>
    public static readonly DomainError TermOutOfRange = new("protocol.term-out-of-range", ErrorKind.Invalid);

    /// <summary>The same thing twice in a list.</summary>
    public static readonly DomainError ListedTwice = new("protocol.listed-twice", ErrorKind.Invalid);

    /// <summary>A choice was made that needs a detail, and the detail is missing.</summary>
    public static readonly DomainError DetailMissing = new("protocol.detail-missing", ErrorKind.Unmet);

    /// <summary>A detail of a choice that was not made.</summary>
    public static readonly DomainError DetailWithoutChoice = new("protocol.detail-without-choice", ErrorKind.Unmet);

    /// <summary>A text that is too long.</summary>
    public static readonly DomainError TextTooLong = new("protocol.text-too-long", ErrorKind.Invalid);

    /// <summary>A name that does not stand on one line.</summary>
    public static readonly DomainError NotOneLine = new("protocol.not-one-line", ErrorKind.Invalid);

    /// <summary>A text that is missing in one of the languages of the protocol.</summary>
    public static readonly DomainError LanguageMissing = new("protocol.language-missing", ErrorKind.Unmet, Rule.Option(36));

    /// <summary>There is no such version of the rules of conduct.</summary>
    public static readonly DomainError UnknownRules = new("protocol.unknown-rules", ErrorKind.Invalid);

    /// <summary>101 is not among the emergency numbers.</summary>
    public static readonly DomainError EmergencyNumberMissing = new("protocol.emergency-number-missing", ErrorKind.Unmet, Rule.Option(2));

    /// <summary>A call is only advised in what is urgent.</summary>
    public static readonly DomainError UrgentCallOnlyAdvised = new("protocol.urgent-call-only-advised", ErrorKind.Unmet, Rule.Option(3));

    /// <summary>Each report is handed over, but none is registered.</summary>
    public static readonly DomainError HandOverWithoutRegister = new("protocol.hand-over-without-register", ErrorKind.Unmet, Rule.Option(8));

    /// <summary>Officers may be members, but the police reads nothing.</summary>
    public static readonly DomainError PoliceMemberReadsNothing = new("protocol.police-member-reads-nothing", ErrorKind.Unmet, Rule.Option(9));

    /// <summary>The police must vet, but only supports.</summary>
    public static readonly DomainError VettingWithoutPartner = new("protocol.vetting-without-partner", ErrorKind.Unmet, Rule.Option(13));

    /// <summary>The register number is asked, but somebody else than the police receives the declaration.</summary>
    public static readonly DomainError NationalNumberOutsidePolice =
        new("protocol.national-number-outside-police", ErrorKind.Unmet, Rule.Option(14));

    /// <summary>The register number is asked without a legal basis.</summary>
    public static readonly DomainError NationalNumberWithoutBasis =
        new("protocol.national-number-without-basis", ErrorKind.Unmet, Rule.Option(14));

    /// <summary>The register number shows the age, but is forbidden.</summary>
    public static readonly DomainError AgeByForbiddenNumber = new("protocol.age-by-forbidden-number", ErrorKind.Unmet, Rule.Option(15));

    /// <summary>The lowest age of minors is not below the age from which people sign alone.</summary>
    public static readonly DomainError LowestAgeNotBelowMinimum = new("protocol.lowest-age-not-below-minimum", ErrorKind.Unmet, Rule.Option(16));

    /// <summary>Photos are for the police, which gets none.</summary>
    public static readonly DomainError PhotosReachNobody = new("protocol.photos-reach-nobody", ErrorKind.Unmet, Rule.Option(20));

    /// <summary>Videos are for the police, which gets none.</summary>
    public static readonly DomainError VideosReachNobody = new("protocol.videos-reach-nobody", ErrorKind.Unmet, Rule.Option(20));

    /// <summary>The coordinator signs no confidentiality agreement.</summary>
    public static readonly DomainError ConfidentialityMissing = new("protocol.confidentiality-missing", ErrorKind.Unmet, Rule.Option(29));

    /// <summary>Who is not sure goes to a contact, and there is none.</summary>
    public static readonly DomainError NonUrgentContactMissing = new("protocol.non-urgent-contact-missing", ErrorKind.Unmet, Rule.Option(32));

    /// <summary>The term of photos runs from a hand-over that need not come.</summary>
    public static readonly DomainError PhotoTermNeverStarts = new("protocol.photo-term-never-starts", ErrorKind.Unmet, Rule.Option(34));

    /// <summary>No retention term.</summary>
    public static readonly DomainError RetentionMissing = new("protocol.retention-missing", ErrorKind.Unmet, Rule.Option(34));

    /// <summary>No language.</summary>
    public static readonly DomainError NoLanguage = new("protocol.no-language", ErrorKind.Unmet, Rule.Option(36));

    /// <summary>The clause that 101 comes first is missing.</summary>
    public static readonly DomainError EmergencyClauseMissing = new("protocol.emergency-clause-missing", ErrorKind.Unmet, Rule.Source(30));

    /// <summary>The privacy clause names no controller.</summary>
    public static readonly DomainError ControllerMissing = new("protocol.controller-missing", ErrorKind.Unmet, Rule.Source(33));

    /// <summary>The privacy clause names no contact.</summary>
    public static readonly DomainError PrivacyContactMissing = new("protocol.privacy-contact-missing", ErrorKind.Unmet, Rule.Source(33));

    /// <summary>Nothing says how the group is part of wider neighbourhood work.</summary>
    public static readonly DomainError EmbeddingMissing = new("protocol.embedding-missing", ErrorKind.Unmet, Rule.Source(31));

    /// <summary>A party that this protocol needs is not among the parties.</summary>
    public static readonly DomainError PartyMissing = new("protocol.party-missing", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>A party has not signed.</summary>
    public static readonly DomainError NotSigned = new("protocol.not-signed", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>Somebody signed who is no party.</summary>
    public static readonly DomainError SignedByOutsider = new("protocol.signed-by-outsider", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>It was signed after the day on which it begins to hold.</summary>
    public static readonly DomainError SignedAfterStart = new("protocol.signed-after-start", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>It ends before it begins.</summary>
    public static readonly DomainError EndsBeforeStart = new("protocol.ends-before-start", ErrorKind.Invalid);

    /// <summary>What it supersedes belongs to another municipality, or is no earlier version.</summary>
    public static readonly DomainError SupersedesNoEarlier = new("protocol.supersedes-no-earlier", ErrorKind.Unmet, Rule.Source(39));

    /// <summary>The other protocol does not name this one as what it supersedes.</summary>
    public static readonly DomainError NotTheSuccessor = new("protocol.not-the-successor", ErrorKind.Conflict, Rule.Source(39));

    /// <summary>Another version came in its place before.</summary>
    public static readonly DomainError SupersededBefore = new("protocol.superseded-before", ErrorKind.Conflict, Rule.Source(39));

    /// <summary>The successor begins no later than this protocol does.</summary>
    public static readonly DomainError SuccessorTooEarly = new("protocol.successor-too-early", ErrorKind.Conflict, Rule.Source(39));

    /// <summary>A stored row that this library did not write, or not so.</summary>
    public static readonly DomainError BadSnapshot = new("protocol.bad-snapshot", ErrorKind.Invalid);

    /// <summary>A number that must lie between two others.</summary>
    internal static DomainError Between(int from, int to) => OutOfRange.With(ErrorArgument.Of("from", from), ErrorArgument.Of("to", to));

    /// <summary>A term that must lie between two numbers of days.</summary>
    internal static DomainError BetweenDays(int from, int to) => TermOutOfRange.With(ErrorArgument.Of("from", from), ErrorArgument.Of("to", to));

    /// <summary>A text of more than so many characters.</summary>
    internal static DomainError LongerThan(int most) => TextTooLong.With(ErrorArgument.Of("most", most));
}
