using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Portal.Cases;

/// <summary>What is typed with a step of a membership or of its vetting file, where the step asks for something.</summary>
internal sealed record MembershipInput
{
    public static readonly MembershipInput None = new();

    /// <summary>The group to assign to; without it the group that was asked for.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The rule that was broken.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The consent that is taken back; without it the one to pass the three data to the coordinator.</summary>
    public ConsentKind? Consent { get; init; }

    public ContactCorrection? Correction { get; init; }

    public SignatureForm? Signature { get; init; }

    /// <summary>Why the police refuses or revokes; for the police only.</summary>
    public string? Reason { get; init; }

    /// <summary>What the police asks.</summary>
    public VettingQuestions Questions { get; init; }

    /// <summary>The version of the vetting file that was shown, where it was.</summary>
    public int? SeenFile { get; init; }

    public override string ToString() => nameof(MembershipInput);
}
