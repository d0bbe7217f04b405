using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Storage;
using Verdict = Buurtpreventie.Domain.Lifecycles.Verdict<
    Buurtpreventie.Domain.Memberships.MembershipState,
    Buurtpreventie.Domain.Memberships.MembershipTrigger,
    Buurtpreventie.Domain.Memberships.MembershipCondition>;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A membership with everything that is looked at when somebody decides on it.</summary>
internal sealed record MembershipCase(
    MembershipRow Row, Membership Membership, MembershipFacts Facts, DeclarationRow? DeclarationRow, VettingRow? VettingRow, VettingFile? File)
{
    public DeclarationOfIntention? Declaration => Facts.Declaration;

    /// <summary>
    /// In which capacities an actor stands to this membership: as signed in, and in an own matter as applicant and, once there is a group, as
    /// member of it. Which of them may do something is the library's to say.
    /// </summary>
    public IEnumerable<Actor> CapacitiesOf(Actor actor)
    {
        if (!IsCitizen(actor) || !actor.Is(Membership.Person))
        {
            return [actor];
        }

        var applicant = Actor.Applicant(Membership.Person);
        return Membership.Group is { } group ? [Actor.Participant(Membership.Person, group), applicant] : [applicant];
    }

    /// <summary>Whether there is such a membership at all, as far as the actor knows.</summary>
    public bool IsVisibleTo(Actor actor) =>
        IsCitizen(actor) ? actor.Is(Membership.Person) : actor.Sees(Membership.Jurisdiction, Membership.Person);

    /// <summary>The declaration, where the actor is one of those who read it.</summary>
    public DeclarationOfIntention? DeclarationFor(Actor actor) => Facts.ShowsDeclarationTo(actor) ? Declaration : null;

    /// <summary>Whether it was taken over from a list and waits for a declaration of intention.</summary>
    public bool LacksDeclaration => Declaration is null && !Membership.State.IsOver() && (Row.Snapshot.Missing & ImportGaps.Declaration) != ImportGaps.None;

    /// <summary>Whether the actor knows of the vetting file: the police, and whose it is while something is asked.</summary>
    public bool ShowsFileTo(Actor actor) => actor.Role == Role.Police || (IsCitizen(actor) && File is { Questions: not VettingQuestions.None });

    /// <summary>
    /// What the actor may do now, in whatever capacity, and what is missing for it. Where the police has the file before it, admitting and
    /// refusing are decisions on the file, which the membership follows.
    /// </summary>
    public IReadOnlyList<MembershipOffer> Offers(Actor actor, Instant now)
    {
        var onFile = FileVerdicts(actor, now).Select(offer => offer.On).ToHashSet();
        return
        [
            .. CapacitiesOf(actor).SelectMany(capacity => Membership.Offers(capacity, Facts, now))
                .Select(offer => Twin(offer.On) is { } twin && onFile.Contains(twin) ? new MembershipOffer(Deciding(offer), twin) : new MembershipOffer(offer))
                .GroupBy(offer => offer.On).Select(same => same.MaxBy(offer => offer.IsAllowed)!).OrderBy(offer => offer.On),
        ];
    }

    /// <summary>What the actor may do on the file alone.</summary>
    public IReadOnlyList<VettingTrigger> FileOffers(Actor actor, Instant now) =>
        [.. FileVerdicts(actor, now).Select(offer => offer.On).Where(trigger => trigger is VettingTrigger.AskMore or VettingTrigger.Answer).Distinct()];

    /// <summary>Whether this act would establish that the address lies in the territory, and that is still open.</summary>
    public bool CanVerifyTie(Act act) => Declaration is { TieCheck: TieCheck.ToVerify } declared && declared.VerifyTie(Facts.Protocol, act).IsSuccess;

    /// <summary>Whether this act would put the application before the police, where it is not yet.</summary>
    public bool CanOpenFile(Act act) => Declaration is { } declared && File is null && Membership.State == MembershipState.Applied
        && VettingFile.Open(declared, Facts.Protocol, act).IsSuccess;

    /// <summary>The decision on the file that a step of the membership follows.</summary>
    public static VettingTrigger? Twin(MembershipTrigger trigger) => trigger switch
    {
        MembershipTrigger.Approve or MembershipTrigger.CompleteImport => VettingTrigger.Approve,
        MembershipTrigger.Refuse => VettingTrigger.Refuse,
        MembershipTrigger.RevokeAdmission => VettingTrigger.Revoke,
        MembershipTrigger.Withdraw => VettingTrigger.Withdraw,
        _ => null,
    };

    // Who decides on the file establishes with that what the membership waits for.
    private static Verdict Deciding(in Verdict offer)
    {
        var unmet = offer.Unmet & ~MembershipCondition.VettingFavourable;
        return offer with { Kind = unmet == MembershipCondition.None ? VerdictKind.Allowed : VerdictKind.ConditionsUnmet, Unmet = unmet };
    }

    private static bool IsCitizen(Actor actor) => actor.Role is Role.Resident or Role.Applicant or Role.Participant;

    private IEnumerable<Verdict<VettingState, VettingTrigger, VettingCondition>> FileVerdicts(Actor actor, Instant now) => File is null
        ? []
        : CapacitiesOf(actor).SelectMany(capacity => File.Offers(capacity, now)).Where(offer => offer.IsAllowed);
}

/// <summary>Something the actor may do, or could do if what is missing were there.</summary>
/// <param name="Verdict">What, and what is missing.</param>
/// <param name="OnFile">The decision on the vetting file that goes with it, or null.</param>
internal sealed record MembershipOffer(Verdict Verdict, VettingTrigger? OnFile = null)
{
    public MembershipTrigger On => Verdict.On;

    public bool IsAllowed => Verdict.IsAllowed;
}
