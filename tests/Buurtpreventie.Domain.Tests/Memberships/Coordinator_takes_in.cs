using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>
/// Where residents run their group themselves (Ghent), its coordinator takes applications in: sees who applies by the three data and nothing more, and does
/// not decide on himself.
/// </summary>
public sealed class Coordinator_takes_in
{
    private readonly DeclarationOfIntention _ofAn = DeclarationOf(An, "An", "Peeters", Gent);
    private readonly DeclarationOfIntention _ofMarleen = DeclarationOf(Marleen, "Marleen", "Claesen", Gent);
    private readonly PreventionGroup _group = GroupUnder(Gent);
    private int _request = 1;

    [Fact]
    public void Who_takes_in_gets_the_card_of_who_applies_and_that_is_written_down()
    {
        var step = Membership.Apply(AnsMembership, FactsOf(_ofAn, Gent, _group), Next(AnApplying)).OrThrow();

        Assert.Equal("Kanaalstraat 12", $"{step.Card!.Address.ToString("F")}".Split(',')[0].Split(" bus")[0]);
        var entry = Assert.Single(step.Disclosures);
        Assert.Equal((An, DataCategories.ContactCard, Role.Coordinator, Marleen), (entry.Subject, entry.What, entry.To, entry.ToPerson));
        Assert.Equal((Rekem, ConsentKind.DataToCoordinator), (entry.Group, entry.Consent));
        var shown = Assert.Single(MemberContact.ListFor(MarleenOfRekem, [(step.Next, _ofAn)]));
        Assert.Equal(MembershipState.Applied, shown.State);
        Assert.Empty(MemberContact.ListFor(Actor.Coordinator(Marleen, GroupId.From(new Guid(5, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 5))), [(step.Next, _ofAn)]));
    }

    [Theory]
    [InlineData(ProfileName.Deck)]
    [InlineData(ProfileName.Bilzen)]
    [InlineData(ProfileName.LimburgBase)]
    public void Elsewhere_the_coordinator_knows_of_nobody_who_applies(ProfileName profile)
    {
        var protocol = Signed(ProtocolProfiles.Of(profile));
        var declaration = DeclarationOf(An, "An", "Peeters", protocol);

        var step = Membership.Apply(AnsMembership, FactsOf(declaration, protocol), Next(AnApplying)).OrThrow();

        Assert.Null(step.Card);
        Assert.Empty(step.Disclosures);
        Assert.Empty(MemberContact.ListFor(MarleenOfRekem, [(step.Next, declaration)]));
    }

    [Fact]
    public void A_coordinator_who_is_not_bound_gets_no_card_until_bound()
    {
        var facts = GroupFacts.Of(Gent, [], CandidateOf(_ofMarleen));
        var unbound = Proposed(Gent).AppointCoordinator(facts, Next(Prevention)).OrThrow().Next;
        var applied = Membership.Apply(AnsMembership, FactsOf(_ofAn, Gent, unbound), Next(AnApplying)).OrThrow();
        Assert.Empty(applied.Disclosures);
        Assert.Empty(MemberContact.ListFor(MarleenOfRekem, [(applied.Next, _ofAn)]));
        Assert.DoesNotContain(MembershipTrigger.PassCard, applied.Next.Due(FactsOf(_ofAn, Gent, unbound), Now).Steps);

        Assert.Contains(MembershipTrigger.PassCard, applied.Next.Due(FactsOf(_ofAn, Gent, _group), Now).Steps);
        var passed = applied.Next.PassCard(FactsOf(_ofAn, Gent, _group), Next(Actor.System)).OrThrow();

        Assert.Equal(Marleen, Assert.Single(passed.Disclosures).ToPerson);
        Assert.Empty(passed.Duties);
        Assert.Empty(passed.Notices);
        Assert.Single(MemberContact.ListFor(MarleenOfRekem, [(passed.Next, _ofAn)]));
    }

    [Fact]
    public void A_card_of_somebody_who_is_not_admitted_or_withdraws_is_deleted_again()
    {
        var facts = FactsOf(_ofAn, Gent, _group);
        var applied = Membership.Apply(AnsMembership, facts, Next(AnApplying)).OrThrow().Next;

        var refused = applied.Refuse(facts, Next(MarleenOfRekem)).OrThrow();
        var withdrawn = applied.Withdraw(facts, Next(AnApplying)).OrThrow();

        Assert.All(new[] { refused, withdrawn }, step =>
        {
            Assert.Equal((An, Rekem), (step.Recall!.Subject, step.Recall.Group));
            Assert.Empty(MemberContact.ListFor(MarleenOfRekem, [(step.Next, _ofAn)]));
        });
    }

    [Fact]
    public void Of_an_application_the_coordinator_sees_what_happened_since_it_was_made()
    {
        var facts = FactsOf(_ofAn, Gent, _group);
        var applied = Membership.Apply(AnsMembership, facts, Next(AnApplying)).OrThrow();
        var refused = applied.Next.Refuse(facts, Next(MarleenOfRekem)).OrThrow();
        var again = refused.Next.Reapply(facts, Next(AnApplying) with { At = Now + Duration.FromDays(400) }).OrThrow();

        Assert.Equal([applied.Event!, refused.Event!], MembershipTrail.SeenBy([applied.Event!, refused.Event!], MarleenOfRekem));
        Assert.Equal([again.Event!], MembershipTrail.SeenBy([applied.Event!, refused.Event!, again.Event!], MarleenOfRekem));
    }

    [Fact]
    public void The_coordinator_is_admitted_and_assigned_by_the_prevention_service_which_reads_that_declaration()
    {
        var facts = FactsOf(_ofMarleen, Gent, _group);
        var step = Membership.Apply(AnsMembership, facts, Next(Actor.Applicant(Marleen))).OrThrow();
        Assert.Equal(Role.Coordinator | Role.Municipality, Assert.Single(step.Duties).Responsible);
        Assert.Equal("lifecycle.own-case", Assert.Single(step.Next.Approve(null, facts, Next(MarleenOfRekem)).Errors).Code);
        Assert.True(facts.ShowsDeclarationTo(Prevention));

        var vetted = step.Next.Approve(null, facts, Next(Prevention)).OrThrow();
        Assert.Equal(Role.Coordinator | Role.Municipality, Assert.Single(vetted.Duties).Responsible);
        var assigned = vetted.Next.Assign(facts, Next(Prevention)).OrThrow().Next;

        Assert.Equal(MembershipState.Active, assigned.ConfirmAdded(facts, Next(MarleenOfRekem)).OrThrow().Next.State);
    }

    [Fact]
    public void On_everybody_else_the_coordinator_decides_and_the_prevention_service_neither_decides_nor_reads()
    {
        var facts = FactsOf(_ofAn, Gent, _group);
        var step = Membership.Apply(AnsMembership, facts, Next(AnApplying)).OrThrow();
        Assert.Equal(Role.Coordinator, Assert.Single(step.Duties).Responsible);
        Assert.False(facts.ShowsDeclarationTo(Prevention));

        Assert.Equal("membership.coordinator-decides", Assert.Single(step.Next.Approve(null, facts, Next(Prevention)).Errors).Code);
        Assert.Equal("membership.coordinator-decides", Assert.Single(step.Next.Refuse(facts, Next(Prevention)).Errors).Code);
        var vetted = step.Next.Approve(null, facts, Next(MarleenOfRekem)).OrThrow().Next;
        Assert.Equal("membership.coordinator-decides", Assert.Single(vetted.Assign(facts, Next(Prevention)).Errors).Code);
        Assert.Equal(MembershipState.Assigned, vetted.Assign(facts, Next(MarleenOfRekem)).OrThrow().Next.State);
    }

    private static Instant Now => At(2026, 3, 4);

    private Act Next(Actor actor) => By(actor, Now, _request++);
}
