using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What follows from a correction or a withdrawn consent; the host stores all of it in one transaction.</summary>
public sealed class RightsStep
{
    internal RightsStep(DeclarationOfIntention declaration, MembershipStep? membership)
    {
        Declaration = declaration;
        Membership = membership;
    }

    /// <summary>The declaration as it is now.</summary>
    public DeclarationOfIntention Declaration { get; }

    /// <summary>What follows for the membership, with duties, notices, disclosures and recall; null where nothing does.</summary>
    public MembershipStep? Membership { get; }

    internal static Outcome<RightsStep> Of(DeclarationOfIntention declaration, Outcome<MembershipStep> answer) =>
        answer.TryGetValue(out var step, out var errors) ? new RightsStep(declaration, step) : errors;
}
