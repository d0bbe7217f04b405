namespace Buurtpreventie.Domain.Intake;

/// <summary>What can stand in the way of a vetting file, beside its lifecycle.</summary>
public static class VettingErrors
{
    /// <summary>The protocol has no vetting by the police.</summary>
    public static readonly DomainError NotForeseen = new("vetting.not-foreseen", ErrorKind.Unmet, Rule.Option(13));

    /// <summary>Not said what is asked.</summary>
    public static readonly DomainError QuestionMissing = new("vetting.question-missing", ErrorKind.Invalid, Rule.Source(161));

    /// <summary>No reason was given.</summary>
    public static readonly DomainError ReasonMissing = new("vetting.reason-missing", ErrorKind.Invalid, Rule.Source(169));

    /// <summary>The reason has more than <see cref="PoliceNote.Longest"/> characters.</summary>
    public static readonly DomainError ReasonTooLong = new("vetting.reason-too-long", ErrorKind.Invalid, Rule.Source(169));

    /// <summary>The applicant still has time to answer.</summary>
    public static readonly DomainError TermNotOver = new("vetting.term-not-over", ErrorKind.Unmet, Rule.Source(161));

    internal static DomainError Of(VettingCondition unmet) => unmet switch
    {
        VettingCondition.QuestionAsked => QuestionMissing.At("questions"),
        VettingCondition.ReasonGiven => ReasonMissing.At("reason"),
        VettingCondition.TermOver => TermNotOver,
        _ => throw new ArgumentOutOfRangeException(nameof(unmet)),
    };
}
