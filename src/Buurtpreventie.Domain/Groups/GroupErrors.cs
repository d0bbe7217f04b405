namespace Buurtpreventie.Domain.Groups;

/// <summary>Why a group cannot be founded, activated or changed, beside what every lifecycle can answer.</summary>
public static class GroupErrors
{
    /// <summary>No name.</summary>
    public static readonly DomainError NameRequired = new("group.name-required", ErrorKind.Invalid, Rule.Source(228));

    /// <summary>A name of more than 60 characters.</summary>
    public static readonly DomainError NameTooLong = new("group.name-too-long", ErrorKind.Invalid, Rule.Source(228));

    /// <summary>Another group of the municipality has the name.</summary>
    public static readonly DomainError NameTaken = new("group.name-taken", ErrorKind.Conflict, Rule.Source(228));

    /// <summary>No purpose of prevention.</summary>
    public static readonly DomainError PurposeRequired = new("group.purpose-required", ErrorKind.Invalid, Rule.Source(1));

    /// <summary>The initiator does not live in the territory.</summary>
    public static readonly DomainError InitiatorOutside = new("group.initiator-outside", ErrorKind.Unmet, Rule.Source(42));

    /// <summary>No signed protocol is in force on the day.</summary>
    public static readonly DomainError NoProtocol = new("group.no-protocol", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>No contact with the police beforehand.</summary>
    public static readonly DomainError NoPriorContact = new("group.no-prior-contact", ErrorKind.Unmet, Rule.Source(20));

    /// <summary>Fewer founders than the protocol asks.</summary>
    public static readonly DomainError TooFewFounders = new("group.too-few-founders", ErrorKind.Unmet, Rule.Source(43));

    /// <summary>No public body sponsors it.</summary>
    public static readonly DomainError NoSponsor = new("group.no-sponsor", ErrorKind.Unmet, Rule.Source(35));

    /// <summary>No objective ground; a feeling of insecurity alone is not enough.</summary>
    public static readonly DomainError NoObjectiveGround = new("group.no-objective-ground", ErrorKind.Unmet, Rule.Source(37));

    /// <summary>Meant for a shorter time than the protocol asks.</summary>
    public static readonly DomainError TooShortTerm = new("group.too-short-term", ErrorKind.Unmet, Rule.Source(36));

    /// <summary>No coordinator.</summary>
    public static readonly DomainError NoCoordinator = new("group.no-coordinator", ErrorKind.Unmet, Rule.Source(159));

    /// <summary>The coordinator has not signed the confidentiality agreement.</summary>
    public static readonly DomainError NoAgreement = new("group.no-agreement", ErrorKind.Unmet, Rule.Source(157));

    /// <summary>The police has not screened the coordinator.</summary>
    public static readonly DomainError NotScreened = new("group.not-screened", ErrorKind.Unmet, Rule.Option(29));

    /// <summary>No deputy.</summary>
    public static readonly DomainError NoDeputy = new("group.no-deputy", ErrorKind.Unmet, Rule.Option(29));

    /// <summary>The deputy has not signed the confidentiality agreement.</summary>
    public static readonly DomainError DeputyNotSigned = new("group.deputy-not-signed", ErrorKind.Unmet, Rule.Source(157));

    /// <summary>The candidate has not signed a declaration of intention.</summary>
    public static readonly DomainError CandidateNotDeclared = new("group.candidate-not-declared", ErrorKind.Unmet, Rule.Source(216));

    /// <summary>The police has not screened the deputy.</summary>
    public static readonly DomainError DeputyNotScreened = new("group.deputy-not-screened", ErrorKind.Unmet, Rule.Option(29));

    /// <summary>The candidate for deputy is the coordinator.</summary>
    public static readonly DomainError SamePerson = new("group.same-person", ErrorKind.Conflict, Rule.Option(29));

    /// <summary>An official appoints himself; police and municipality support, residents lead.</summary>
    public static readonly DomainError OfficialNotCoordinator = new("group.official-not-coordinator", ErrorKind.NotAllowed, Rule.Source(166));

    /// <summary>Only the coordinator does this, in person.</summary>
    public static readonly DomainError NotInPerson = new("group.not-in-person", ErrorKind.NotAllowed, Rule.Source(159));

    /// <summary>The protocol knows no appeal, it is too late, one was lodged before, or somebody else was discharged.</summary>
    public static readonly DomainError NoAppeal = new("group.no-appeal", ErrorKind.Unmet, Rule.Option(27));

    /// <summary>No appeal waits for a decision.</summary>
    public static readonly DomainError NoAppealPending = new("group.no-appeal-pending", ErrorKind.Unmet, Rule.Option(27));

    /// <summary>An appeal against an earlier discharge waits for a decision.</summary>
    public static readonly DomainError AppealFirst = new("group.appeal-first", ErrorKind.Conflict, Rule.Option(27));

    /// <summary>Nobody decides an appeal against a discharge of his or her own.</summary>
    public static readonly DomainError OwnDecision = new("group.own-decision", ErrorKind.NotAllowed, Rule.Option(27));

    /// <summary>The date of a signature lies in the future.</summary>
    public static readonly DomainError SignedInFuture = new("group.signed-in-future", ErrorKind.Invalid, Rule.Source(221));

    internal static DomainError Of(GroupCondition condition) => condition switch
    {
        GroupCondition.ProtocolInForce => NoProtocol,
        GroupCondition.PriorContact => NoPriorContact,
        GroupCondition.EnoughFounders => TooFewFounders,
        GroupCondition.Sponsored => NoSponsor,
        GroupCondition.ObjectiveGrounds => NoObjectiveGround,
        GroupCondition.LongEnough => TooShortTerm,
        GroupCondition.HasCoordinator => NoCoordinator,
        GroupCondition.AgreementSigned => NoAgreement,
        GroupCondition.Screened => NotScreened,
        GroupCondition.HasDeputy => NoDeputy,
        GroupCondition.DeputySigned => DeputyNotSigned,
        GroupCondition.CandidateDeclared => CandidateNotDeclared,
        GroupCondition.DeputyScreened => DeputyNotScreened,
        GroupCondition.AnotherPerson => SamePerson,
        GroupCondition.NotTheOfficial => OfficialNotCoordinator,
        GroupCondition.InPerson => NotInPerson,
        GroupCondition.AppealOpen => NoAppeal,
        GroupCondition.AppealPending => NoAppealPending,
        GroupCondition.AppealSettled => AppealFirst,
        GroupCondition.DecidedByAnother => OwnDecision,
        GroupCondition.NameUnique => NameTaken.At("name"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
