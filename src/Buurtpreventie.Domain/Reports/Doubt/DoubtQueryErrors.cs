namespace Buurtpreventie.Domain.Reports;

/// <summary>Why a question to the group, or an answer to it, is refused.</summary>
public static class DoubtQueryErrors
{
    /// <summary>The protocol wants a call when in doubt.</summary>
    public static readonly DomainError CallInstead = new("doubt-query.call-instead", ErrorKind.Unmet, Rule.Option(5));

    /// <summary>The protocol has a contact for doubt; an error for each.</summary>
    public static readonly DomainError ContactInstead = new("doubt-query.contact-instead", ErrorKind.Unmet, Rule.Source(19));

    /// <summary>If it becomes urgent one calls after all; an error for each number.</summary>
    public static readonly DomainError CallIfUrgent = new("doubt-query.call-if-urgent", ErrorKind.Unmet, Rule.Source(8));

    /// <summary>A vote for harmless without a reason.</summary>
    public static readonly DomainError ReasonMissing = new("doubt-query.reason-missing", ErrorKind.Invalid, Rule.Option(5));

    /// <summary>Somebody is appointed to call already.</summary>
    public static readonly DomainError CallerAppointed = new("doubt-query.caller-appointed", ErrorKind.Conflict, Rule.Source(100));

    /// <summary>The caller is somebody else, and still has time.</summary>
    public static readonly DomainError CallerStillHasTime = new("doubt-query.caller-still-has-time", ErrorKind.Unmet, Rule.Source(100));

    /// <summary>Somebody who does not belong to the group called.</summary>
    public static readonly DomainError CallerNotOfGroup = new("doubt-query.caller-not-of-group", ErrorKind.Unmet, Rule.Source(100));

    /// <summary>Only who asked, or the coordinator, settles it.</summary>
    public static readonly DomainError NotAskerNorCoordinator = new("doubt-query.not-asker-nor-coordinator", ErrorKind.Unmet);

    /// <summary>Nobody knows it as harmless.</summary>
    public static readonly DomainError NotKnown = new("doubt-query.not-known", ErrorKind.Unmet, Rule.Source(100));

    /// <summary>Somebody finds it suspicious: then somebody calls.</summary>
    public static readonly DomainError Suspected = new("doubt-query.suspected", ErrorKind.Unmet, Rule.Source(100));

    /// <summary>Only who asked or called makes a report of it.</summary>
    public static readonly DomainError NotAskerNorCaller = new("doubt-query.not-asker-nor-caller", ErrorKind.Unmet);

    /// <summary>The time for answers is not over.</summary>
    public static readonly DomainError TermNotOver = new("doubt-query.term-not-over", ErrorKind.Unmet);

    /// <summary>The error for one condition that is not established.</summary>
    internal static DomainError Of(DoubtQueryCondition condition) => condition switch
    {
        DoubtQueryCondition.ReasonGiven => ReasonMissing.At("reason"),
        DoubtQueryCondition.NoCaller => CallerAppointed,
        DoubtQueryCondition.CallerReleasable => CallerStillHasTime,
        DoubtQueryCondition.NumberAgreed => ReportErrors.OtherNumber,
        DoubtQueryCondition.CallerOfGroup => CallerNotOfGroup,
        DoubtQueryCondition.CallAboutThis => ReportErrors.CallNotAboutThis,
        DoubtQueryCondition.ByAskerOrCoordinator => NotAskerNorCoordinator,
        DoubtQueryCondition.KnownHarmless => NotKnown,
        DoubtQueryCondition.NobodySuspects => Suspected,
        DoubtQueryCondition.ByAskerOrCaller => NotAskerNorCaller,
        DoubtQueryCondition.TermOver => TermNotOver,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
