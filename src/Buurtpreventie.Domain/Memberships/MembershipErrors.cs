namespace Buurtpreventie.Domain.Memberships;

/// <summary>Why a step of a membership is refused, beside what every lifecycle can answer.</summary>
public static class MembershipErrors
{
    /// <summary>No signed protocol is in force on the day.</summary>
    public static readonly DomainError NoProtocol = new("membership.no-protocol", ErrorKind.Unmet, Rule.Source(27));

    /// <summary>The police has not decided favourably.</summary>
    public static readonly DomainError NotVetted = new("membership.not-vetted", ErrorKind.Unmet, Rule.Source(161));

    /// <summary>A minor without the signature that the protocol asks for, or an age that is not established.</summary>
    public static readonly DomainError AgeNotSettled = new("membership.age-not-settled", ErrorKind.Unmet, Rule.Conduct(1));

    /// <summary>The group is not active.</summary>
    public static readonly DomainError GroupNotActive = new("membership.group-not-active", ErrorKind.Unmet, Rule.Source(229));

    /// <summary>The group has no coordinator who signed the confidentiality agreement.</summary>
    public static readonly DomainError CoordinatorNotBound = new("membership.coordinator-not-bound", ErrorKind.Unmet, Rule.Source(157));

    /// <summary>The address is not established to lie in the group's territory.</summary>
    public static readonly DomainError OutsideTerritory = new("membership.outside-territory", ErrorKind.Unmet, Rule.Conduct(3));

    /// <summary>The group is full.</summary>
    public static readonly DomainError GroupFull = new("membership.group-full", ErrorKind.Unmet, Rule.Option(30));

    /// <summary>The places that are free are for others, who were admitted earlier and wait for one.</summary>
    public static readonly DomainError OthersFirst = new("membership.others-first", ErrorKind.Unmet, Rule.Option(30));

    /// <summary>The group has a place; there is nothing to wait for.</summary>
    public static readonly DomainError PlaceFree = new("membership.place-free", ErrorKind.Conflict, Rule.Option(30));

    /// <summary>The consent to pass the three data to the coordinator is missing or withdrawn.</summary>
    public static readonly DomainError NoConsentToCoordinator = new("membership.no-consent-to-coordinator", ErrorKind.Unmet, Rule.Source(215));

    /// <summary>The coordinator of the group has the contact card already, or the facts hold another group.</summary>
    public static readonly DomainError CardInPlace = new("membership.card-in-place", ErrorKind.Conflict, Rule.Source(198));

    /// <summary>The rules in force were not accepted.</summary>
    public static readonly DomainError RulesNotAccepted = new("membership.rules-not-accepted", ErrorKind.Unmet, Rule.Source(171));

    /// <summary>The rules in force were accepted before.</summary>
    public static readonly DomainError RulesInPlace = new("membership.rules-in-place", ErrorKind.Conflict, Rule.Source(171));

    /// <summary>No breach was recorded.</summary>
    public static readonly DomainError NoBreach = new("membership.no-breach", ErrorKind.Unmet, Rule.Conduct(15));

    /// <summary>The protocol puts another step before this sanction.</summary>
    public static readonly DomainError SanctionTooSoon = new("membership.sanction-too-soon", ErrorKind.Unmet, Rule.Option(26));

    /// <summary>The term is not over.</summary>
    public static readonly DomainError TermNotOver = new("membership.term-not-over", ErrorKind.Unmet);

    /// <summary>What led to the suspension still stands.</summary>
    public static readonly DomainError GroundsStand = new("membership.grounds-stand", ErrorKind.Unmet, Rule.Option(26));

    /// <summary>The protocol knows no appeal, it is too late, or one was lodged before.</summary>
    public static readonly DomainError NoAppeal = new("membership.no-appeal", ErrorKind.Unmet, Rule.Option(27));

    /// <summary>No appeal waits for a decision.</summary>
    public static readonly DomainError NoAppealPending = new("membership.no-appeal-pending", ErrorKind.Unmet, Rule.Option(27));

    /// <summary>The time to wait before applying again is not over.</summary>
    public static readonly DomainError CoolingOff = new("membership.cooling-off", ErrorKind.Unmet);

    /// <summary>Nothing is missing from an import.</summary>
    public static readonly DomainError NothingMissing = new("membership.nothing-missing", ErrorKind.Conflict);

    /// <summary>The facts are about another person, group or protocol than the membership.</summary>
    public static readonly DomainError OtherFacts = new("membership.other-facts", ErrorKind.Invalid);

    /// <summary>The police takes no part in its official capacity (Ghent and where the protocol says so).</summary>
    public static readonly DomainError PoliceExcluded = new("membership.police-excluded", ErrorKind.NotAllowed, Rule.Option(9));

    /// <summary>The coordinator decides; the prevention service stands in for the coordinator's own application only (C-10, C-11).</summary>
    public static readonly DomainError CoordinatorDecides = new("membership.coordinator-decides", ErrorKind.Unmet, Rule.Option(12));

    internal static DomainError Of(MembershipCondition condition) => condition switch
    {
        MembershipCondition.ProtocolInForce => NoProtocol,
        MembershipCondition.VettingFavourable => NotVetted,
        MembershipCondition.AgeSettled => AgeNotSettled,
        MembershipCondition.GroupActive => GroupNotActive,
        MembershipCondition.CoordinatorBound => CoordinatorNotBound,
        MembershipCondition.InTerritory => OutsideTerritory,
        MembershipCondition.RoomInGroup => GroupFull,
        MembershipCondition.FirstInLine => OthersFirst,
        MembershipCondition.PlaceAwaited => PlaceFree,
        MembershipCondition.RulesOutstanding => RulesInPlace,
        MembershipCondition.CardElsewhere or MembershipCondition.CardOutstanding => CardInPlace,
        MembershipCondition.ConsentToCoordinator => NoConsentToCoordinator,
        MembershipCondition.RulesAccepted => RulesNotAccepted,
        MembershipCondition.BreachRecorded => NoBreach,
        MembershipCondition.SuspensionDue or MembershipCondition.RemovalDue => SanctionTooSoon,
        MembershipCondition.TermOver => TermNotOver,
        MembershipCondition.GroundsGone or MembershipCondition.RulesMend or MembershipCondition.SignatureMends
            or MembershipCondition.CompletionMends => GroundsStand,
        MembershipCondition.ImportIncomplete => NothingMissing,
        MembershipCondition.AppealOpen => NoAppeal,
        MembershipCondition.AppealPending => NoAppealPending,
        MembershipCondition.CoolingOffOver => CoolingOff,
        MembershipCondition.CoordinatorConcerned => CoordinatorDecides,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
