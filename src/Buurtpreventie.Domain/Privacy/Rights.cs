using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>
/// The rights of the person concerned: to see, to correct, to take back a consent, and to be forgotten. They are that person's alone; to
/// anybody else the file does not exist.
/// </summary>
public static class Rights
{
    /// <summary>What is kept of the person, what for, for whom and until when.</summary>
    /// <returns>The report, or <c>lifecycle.not-found</c>.</returns>
    public static Outcome<AccessReport> Access(PersonalFile file, Act act)
    {
        ArgumentNullException.ThrowIfNull(file);
        return act.Actor.Is(file.Person) ? new AccessReport(file, act.At) : LifecycleErrors.NotFound;
    }

    /// <summary>
    /// Corrects the declaration and, with it, the contact card of the coordinator who has one; that is a disclosure of its own. A correction
    /// that changes nothing gives no step.
    /// </summary>
    /// <param name="membership">The membership that is not over.</param>
    /// <param name="facts">Its facts, with the declaration as it was and the group, if there is one.</param>
    /// <param name="correction">What has changed.</param>
    /// <param name="territory">The territory of the group, in which a new address must lie.</param>
    /// <param name="act">By the person.</param>
    /// <returns>The corrected declaration and the step of the membership, or every fault at once.</returns>
    public static Outcome<RightsStep> Correct(
        Membership membership, MembershipFacts facts, ContactCorrection correction, Territory territory, Act act)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Declaration is not { } before)
        {
            return MembershipErrors.OtherFacts;
        }

        return !before.Correct(correction, territory, act).TryGetValue(out var corrected, out var errors) ? errors
            : corrected.DifferenceFrom(before) is not DataCategories.None and var difference
                ? RightsStep.Of(corrected, membership.CorrectContact(difference, facts.With(corrected), act))
            : new RightsStep(corrected, null);
    }

    /// <summary>
    /// Takes a consent back; no reason is asked. An application ends with any of them, a membership with the consent to pass the three data
    /// or to the rules. What the police checked before stays checked.
    /// </summary>
    /// <param name="membership">The membership.</param>
    /// <param name="facts">Its facts, with the declaration.</param>
    /// <param name="kind">Which consent.</param>
    /// <param name="act">By the person.</param>
    /// <returns>The declaration without the consent and the step that ends the membership, if it ends.</returns>
    public static Outcome<RightsStep> Withdraw(Membership membership, MembershipFacts facts, ConsentKind kind, Act act)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Declaration is not { } before)
        {
            return MembershipErrors.OtherFacts;
        }

        if (!before.Withdraw(kind, act).TryGetValue(out var declaration, out var errors))
        {
            return errors;
        }

        var after = facts.With(declaration);
        return (membership.State, kind) switch
        {
            (MembershipState.Applied or MembershipState.Vetted, _) => RightsStep.Of(declaration, membership.Withdraw(after, act)),
            (MembershipState.Assigned or MembershipState.Active or MembershipState.Suspended, ConsentKind.DataToCoordinator) =>
                RightsStep.Of(declaration, membership.WithdrawConsent(after, act)),
            (MembershipState.Assigned, ConsentKind.RulesKnown or ConsentKind.RulesAccepted) =>
                RightsStep.Of(declaration, membership.Withdraw(after, act)),
            (MembershipState.Active or MembershipState.Suspended, ConsentKind.RulesKnown or ConsentKind.RulesAccepted) =>
                RightsStep.Of(declaration, membership.Leave(after, act)),
            _ => new RightsStep(declaration, null),
        };
    }

    /// <summary>
    /// Erases: at the wish of the person what no term and no hold keeps, by the host what is due. What stays is named, with its reason,
    /// its last day and its hold.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="act">By the person, or by the host for what is due.</param>
    /// <returns>The erasure, or <c>lifecycle.not-found</c>, or <c>privacy.still-member</c> for who has to leave first.</returns>
    public static Outcome<Erasure> Erase(PersonalFile file, Act act)
    {
        ArgumentNullException.ThrowIfNull(file);
        var isAsked = act.Actor.Is(file.Person);
        return !isAsked && act.Actor.Role != Role.System ? LifecycleErrors.NotFound
            : isAsked && file.HasOpenMembership ? PrivacyErrors.StillMember
            : Erasure.Of(file, act);
    }
}
