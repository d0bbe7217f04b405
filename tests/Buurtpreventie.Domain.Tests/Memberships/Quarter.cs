using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Intake;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>Groups and memberships of the tests, made by the verbs that hosts use.</summary>
internal static class Quarter
{
    public static readonly MembershipId AnsMembership = MembershipId.From(new Guid(77, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    public static readonly Actor AnApplying = Actor.Applicant(An);
    public static readonly Actor AnInGroup = Actor.Participant(An, Rekem);
    public static readonly Actor MarleenOfRekem = Actor.Coordinator(Marleen, Rekem);
    public static readonly Actor Prevention = Actor.Municipality(Greet, Code);

    /// <summary>An active group with a bound coordinator, founded and opened under <paramref name="protocol"/>.</summary>
    public static PreventionGroup GroupUnder(Protocol protocol, GroupId? id = null, Territory? territory = null)
    {
        var group = Proposed(protocol, id, territory);
        var facts = FactsForGroup(protocol);
        var day = new LocalDate(2026, 1, 15);
        var request = 500;
        PreventionGroup Then(Outcome<Domain.Lifecycles.Step<PreventionGroup, GroupEvent>> step) => step.OrThrow().Next;
        Act Next(Actor actor) => By(actor, At(2026, 1, 15), request++);

        group = Then(group.RecordPriorContact(day, facts, Next(Prevention)));
        group = Then(group.EnlistFounders(6, facts, Next(Prevention)));
        group = Then(group.AppointCoordinator(facts, Next(Prevention)));
        group = Then(group.SignAgreement(day, facts, Next(Actor.Coordinator(Marleen, group.Id))));
        group = Then(group.RecordScreening(facts, Next(Officer)));
        return Then(group.Activate(facts, Next(Prevention)));
    }

    /// <summary>The same group, led by its former deputy.</summary>
    public static PreventionGroup LedByWim(Protocol protocol, PreventionGroup group)
    {
        var wim = Person(80);
        var facts = GroupFacts.Of(protocol, [], CandidateOf(DeclarationOf(wim, "Wim", "Goossens", protocol)));
        var day = new LocalDate(2026, 2, 15);
        var request = 550;
        Act Next(Actor actor) => By(actor, At(2026, 2, 15), request++);

        group = group.AppointDeputy(facts, Next(Prevention)).OrThrow().Next;
        group = group.SignAgreement(day, facts, Next(Actor.Coordinator(wim, group.Id))).OrThrow().Next;
        group = group.RecordDeputyScreening(facts, Next(Officer)).OrThrow().Next;
        return group.HandToDeputy(facts, Next(Prevention)).OrThrow().Next;
    }

    /// <summary>The next version of a protocol, signed and in force from a day.</summary>
    public static Protocol Renew(Protocol protocol, LocalDate from, Func<ProtocolDraft, ProtocolDraft>? change = null)
    {
        var draft = change is null ? protocol.NextVersion() : change(protocol.NextVersion());
        return draft.Sign(draft.Parties.Select(party => new ProtocolSignature(party, new(2025, 12, 18))), from).OrThrow();
    }

    /// <summary>A group on paper.</summary>
    public static PreventionGroup Proposed(Protocol protocol, GroupId? id = null, Territory? territory = null) =>
        PreventionGroup.Found(id ?? Rekem, Proposal(territory), FactsForGroup(protocol), By(Prevention, At(2026, 1, 5), 400)).OrThrow().Next;

    public static GroupProposal Proposal(Territory? territory = null) => new()
    {
        Name = "Rekem-Centrum",
        Territory = territory ?? Village,
        Purposes = GroupPurposes.Burglary,
        Grounds = FoundingGrounds.Incidents,
        Sponsor = Role.Municipality,
        Initiator = Marleen,
    };

    public static GroupFacts FactsForGroup(Protocol protocol) => GroupFacts.Of(protocol, [], CandidateOf(DeclarationOf(Marleen, "Marleen", "Claesen", protocol)));

    public static Candidate CandidateOf(DeclarationOfIntention declaration) => new(declaration.Person, declaration.Rules);

    public static DeclarationOfIntention DeclarationOf(PersonId person, string first, string last, Protocol? protocol = null)
    {
        var under = protocol ?? Lanaken;
        var form = FormOfAn with
        {
            FirstName = first,
            LastName = last,
            Signature = Signed($"{first} {last}", "2026-01-05"),
            NationalRegisterNumber = under.Options.NationalNumber == NationalNumberUse.Forbidden ? null : FormOfAn.NationalRegisterNumber,
            BirthDate = under.Options.NationalNumber == NationalNumberUse.Forbidden ? "1974-03-18" : null,
        };
        return DeclarationOfIntention.Sign(form, under, Village, By(Actor.Applicant(person), At(2026, 1, 5), 300)).OrThrow();
    }

    /// <summary>The favourable decision of the police; null where the protocol knows no vetting.</summary>
    public static VettingDecision? Favourable(DeclarationOfIntention declaration, Protocol? protocol = null)
    {
        if ((protocol ?? Lanaken).Options.PoliceVetting == PoliceVetting.None)
        {
            return null;
        }

        var file = VettingFile.Open(declaration, protocol ?? Lanaken, By(Officer, At(2026, 3, 3), 301)).OrThrow().Next;
        return file.Approve(By(Officer, At(2026, 3, 4), 302)).OrThrow().Next.Decision;
    }

    public static MembershipFacts FactsOf(
        DeclarationOfIntention declaration, Protocol? protocol = null, PreventionGroup? group = null, VettingDecision? vetting = null, int members = 3) =>
        MembershipFacts.Of(protocol ?? Lanaken, group ?? GroupUnder(protocol ?? Lanaken), declaration, vetting, members);

    /// <summary>An, active in Rekem-Centrum under the Lanaken protocol since 6 March 2026.</summary>
    public static (Membership Membership, MembershipFacts Facts) ActiveAn(Protocol? protocol = null) => Active(An, "An", "Peeters", protocol);

    /// <summary>Somebody, active in Rekem-Centrum since 6 March 2026.</summary>
    public static (Membership Membership, MembershipFacts Facts) Active(PersonId person, string first, string last, Protocol? protocol = null) =>
        Active(DeclarationOf(person, first, last, protocol), protocol);

    /// <summary>Who signed this declaration, active in Rekem-Centrum since 6 March 2026, or since <paramref name="days"/> later.</summary>
    public static (Membership Membership, MembershipFacts Facts) Active(DeclarationOfIntention declaration, Protocol? protocol = null, int days = 0)
    {
        var under = protocol ?? Lanaken;
        var facts = FactsOf(declaration, under);
        var decision = Favourable(declaration, under);
        Instant At(int year, int month, int day, int hour = 9) => Town.At(year, month, day, hour) + Duration.FromDays(days);
        var membership = Membership.Apply(AnsMembership, facts, By(Actor.Applicant(declaration.Person), At(2026, 3, 2), 1)).OrThrow().Next;
        membership = membership.Approve(decision, facts, By(Officer, At(2026, 3, 4), 2)).OrThrow().Next;
        var assigner = under.Options.Assigner.HasFlag(Role.Municipality) ? Prevention : MarleenOfRekem;
        membership = membership.Assign(facts, By(assigner, At(2026, 3, 4, 10), 3)).OrThrow().Next;
        return (membership.ConfirmAdded(facts, By(MarleenOfRekem, At(2026, 3, 6, 18), 4)).OrThrow().Next, facts);
    }
}
