using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <content>The verbs from application to leaving. Every one answers with a step or with all that stands in the way.</content>
public sealed partial class Membership
{
    /// <summary>Hands in an application with a signed declaration (F-05, R-167).</summary>
    /// <param name="id">The membership, as the host names it.</param>
    /// <param name="facts">The protocol, the group asked for and the declaration.</param>
    /// <param name="act">By the applicant, or by the body that takes in a paper form.</param>
    /// <returns>
    /// The membership in state <see cref="MembershipState.Applied"/>, or <c>membership.no-protocol</c>, <c>membership.police-excluded</c>,
    /// <c>membership.other-facts</c> or <c>lifecycle.not-found</c>.
    /// </returns>
    public static Outcome<MembershipStep> Apply(MembershipId id, MembershipFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Declaration is not { } declaration)
        {
            return MembershipErrors.OtherFacts;
        }

        if (!MayHandIn(act.Actor, declaration.Person, facts))
        {
            return LifecycleErrors.NotFound;
        }

        if (act.Actor.Role == Role.Police && act.Actor.Is(declaration.Person)
            && facts.Protocol.Options.PoliceMembership == PoliceMembership.Excluded)
        {
            return MembershipErrors.PoliceExcluded;
        }

        if (!facts.Protocol.IsValidOn(Brussels.DateOf(act.At)))
        {
            return MembershipErrors.NoProtocol;
        }

        var place = facts.Protocol.Jurisdiction;
        var header = new MembershipEventHeader(
            id, 1, act.Command, null, MembershipState.Applied, act.Actor.Role, act.Actor.Person, act.At);
        return Begin(
            new MembershipApplied(
                header, declaration.Person, place.Municipality, place.PoliceZone, facts.Protocol.Reference, declaration.Rules.Version.Number,
                GroupAskedFor(facts), GetsCard(facts)),
            facts);
    }

    /// <summary>
    /// Takes over a member of a group that existed before this library, with a list of what is missing. The member is active at once;
    /// what is missing must be completed within the term of re-acceptance (O-35).
    /// </summary>
    /// <param name="id">The membership, as the host names it.</param>
    /// <param name="person">The member.</param>
    /// <param name="facts">The protocol and the group; a declaration and a decision where there are any.</param>
    /// <param name="act">By the prevention service or the host.</param>
    public static Outcome<MembershipStep> Import(MembershipId id, PersonId person, MembershipFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Group is not { Coordinator: not null } group)
        {
            return MembershipErrors.CoordinatorNotBound;
        }

        if (act.Actor.Role is not (Role.Municipality or Role.System) || !act.Actor.Sees(group.Jurisdiction))
        {
            return LifecycleErrors.NotFound;
        }

        var (place, options) = (facts.Protocol.Jurisdiction, facts.Protocol.Options);
        var missing = (facts.Declaration is null ? ImportGaps.Declaration | ImportGaps.RulesAcceptance : ImportGaps.None)
            | (options.PoliceVetting == PoliceVetting.Required && facts.Vetting is not { IsApproved: true } ? ImportGaps.Vetting : ImportGaps.None);
        var header = new MembershipEventHeader(
            id, 1, act.Command, null, MembershipState.Active, act.Actor.Role, act.Actor.Person, act.At);
        return Begin(
            new MembershipImported(header, person, place.Municipality, place.PoliceZone, group.Id, facts.Protocol.Reference, missing), facts);
    }

    /// <summary>Admits the applicant .</summary>
    /// <param name="decision">What the police decided; null where the protocol asks no vetting.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the police, or by the intake body where the protocol says so.</param>
    public Outcome<MembershipStep> Approve(VettingDecision? decision, MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Approve, NotNull(facts).With(decision), act, header => new MembershipApproved(header));

    /// <summary>Does not admit the applicant. The reason stays in the vetting file; the notice is neutral.</summary>
    public Outcome<MembershipStep> Refuse(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Refuse, facts, act, header => new MembershipRefused(header));

    /// <summary>
    /// Assigns to the group in the facts, or moves to it from another. Its coordinator gets the contact card: name, mobile number and address
    ///
    /// </summary>
    public Outcome<MembershipStep> Assign(MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.Assign, facts, act,
            header => new MembershipAssigned(header, facts.Group!.Id, facts.Group.Coordinator!.Value));

    /// <summary>
    /// Puts on the waiting list of the group in the facts, which is full (O-30). The order is that of admission; a place that comes free is a
    /// duty to assign the first.
    /// </summary>
    public Outcome<MembershipStep> PutOnWaitingList(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.PutOnWaitingList, facts, act, header => new PlacedOnWaitingList(header, facts.Group!.Id));

    /// <summary>The coordinator confirms that the member is in the channel's group; membership is active from now .</summary>
    public Outcome<MembershipStep> ConfirmAdded(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.ConfirmAdded, facts, act, header => new MemberAdded(header));

    /// <summary>The coordinator did not find the number on the channel; the applicant is asked to install the app .</summary>
    public Outcome<MembershipStep> ReportNotFound(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.ReportNotFound, facts, act, header => new MemberNotFound(header));

    /// <summary>The applicant withdraws.</summary>
    public Outcome<MembershipStep> Withdraw(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Withdraw, facts, act, header => new ApplicationWithdrawn(header));

    /// <summary>The system lets an application lapse on which nobody decided in time.</summary>
    public Outcome<MembershipStep> Lapse(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Lapse, facts, act, header => new ApplicationLapsed(header));

    /// <summary>The member leaves; no reason is asked.</summary>
    public Outcome<MembershipStep> Leave(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Leave, facts, act, header => new MemberLeft(header));

    /// <summary>The member withdraws the consent to pass the three data to the coordinator; membership ends with it.</summary>
    public Outcome<MembershipStep> WithdrawConsent(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.WithdrawConsent, facts, act, header => new ConsentWithdrawn(header));

    /// <summary>
    /// The member has another name, number or address within the territory. The facts hold the corrected declaration; a coordinator who has the
    /// card gets a new one, which is a disclosure of its own.
    /// </summary>
    /// <param name="corrected">Which data.</param>
    /// <param name="facts">The facts, with the corrected declaration.</param>
    /// <param name="act">By the member.</param>
    public Outcome<MembershipStep> CorrectContact(DataCategories corrected, MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.CorrectContact, facts, act, header => new ContactCorrected(header, corrected));

    /// <summary>
    /// The group has another coordinator: the contact card goes to whoever leads it now and is bound, which is a disclosure of its own. Who led it
    /// deletes the contacts.
    /// </summary>
    public Outcome<MembershipStep> PassCard(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.PassCard, facts, act, header => new CardPassed(header, facts.Group!.Coordinator!.Value));

    /// <summary>The member moves out of the territory, and so out of the group .</summary>
    public Outcome<MembershipStep> MoveAway(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.MoveAway, facts, act, header => new MemberMovedAway(header));

    /// <summary>The member accepts the rules of the protocol in the facts; a suspension for not accepting them ends (O-35).</summary>
    public Outcome<MembershipStep> AcceptRules(MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.AcceptRules, facts, act,
            header => new RulesReaccepted(header, facts.Protocol.Reference, facts.Protocol.RulesVersion.Number));

    /// <summary>Who came of age signs personally; a suspension for not signing ends .</summary>
    public Outcome<MembershipStep> SignPersonally(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.SignPersonally, facts, act, header => new SignedPersonally(header));

    /// <summary>What an imported membership lacked is now in the facts.</summary>
    public Outcome<MembershipStep> CompleteImport(MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.CompleteImport, facts, act,
            header => new ImportCompleted(header, facts.Declaration!.Rules.Protocol, facts.Declaration.Rules.Version.Number));

    /// <summary>The admission is revoked after a later check. The reason stays in the vetting file.</summary>
    public Outcome<MembershipStep> RevokeAdmission(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.RevokeAdmission, facts, act, header => new AdmissionRevoked(header));

    /// <summary>The group is dissolved: its members leave, and who waits for a place in it is to be assigned elsewhere.</summary>
    public Outcome<MembershipStep> EndWithGroup(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.DissolveGroup, facts, act, header => new EndedWithGroup(header));

    /// <summary>Applies again with a new declaration, after an end or a refusal and the time to wait.</summary>
    public Outcome<MembershipStep> Reapply(MembershipFacts facts, Act act) =>
        NotNull(facts).Declaration is not { } declaration
            ? MembershipErrors.OtherFacts
            : Pull(
                MembershipTrigger.Reapply, facts, act,
                header => new MembershipReapplied(header, facts.Protocol.Reference, declaration.Rules.Version.Number, GroupAskedFor(facts), GetsCard(facts)));

    /// <summary>What the calendar asks: open duties with their terms, and the steps the system must take now.</summary>
    public MembershipDue Due(MembershipFacts facts, Instant now) => MembershipDue.Of(_state, NotNull(facts), now);

    /// <summary>Takes a step that <see cref="Due"/> named.</summary>
    /// <param name="step">One of <see cref="MembershipDue.Steps"/>.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the system.</param>
    public Outcome<MembershipStep> TakeDue(MembershipTrigger step, MembershipFacts facts, Act act) => step switch
    {
        MembershipTrigger.Lapse => Lapse(facts, act),
        MembershipTrigger.SuspendOverdue => SuspendOverdue(facts, act),
        MembershipTrigger.Resume => Resume(facts, act),
        MembershipTrigger.PassCard => PassCard(facts, act),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No step that is due by the calendar."),
    };

    private static Outcome<MembershipStep> Begin(MembershipEvent first, MembershipFacts facts)
    {
        var membership = After(null, first);
        return facts.AreAbout(membership._state)
            ? MembershipConsequences.Of(null, membership, first, facts)
            : MembershipErrors.OtherFacts;
    }

    private static bool MayHandIn(in Actor actor, PersonId person, MembershipFacts facts) => actor.Role switch
    {
        Role.Resident or Role.Applicant => actor.Is(person),
        Role.Police or Role.Municipality => actor.Sees(facts.Protocol.Jurisdiction, person),
        Role.Coordinator => facts.Protocol.Options.Intake == IntakeBody.Coordinator && facts.Group is { } group && actor.Sees(group.Jurisdiction),
        _ => false,
    };

    // The coordinator sees an application only where the protocol has the coordinator take it in (C-10).
    private static GroupId? GroupAskedFor(MembershipFacts facts) =>
        facts.Protocol.Options.Intake == IntakeBody.Coordinator ? facts.Group?.Id : null;

    // And then sees who applies: the three data, once bound and while the consent stands.
    private static PersonId? GetsCard(MembershipFacts facts) =>
        GroupAskedFor(facts) is not null && facts.Group!.HasBoundCoordinator
        && facts.Declaration!.Consents.Stands(ConsentKind.DataToCoordinator)
            ? facts.Group.Coordinator
            : null;

    private static MembershipFacts NotNull(MembershipFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts;
    }
}
