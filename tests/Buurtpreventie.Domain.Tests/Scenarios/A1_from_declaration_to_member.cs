using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>A1: from declaration of intention to active member, in Lanaken.</summary>
public sealed class A1_from_declaration_to_member
{
    private static readonly Instant Clock = At(2026, 3, 2);

    [Fact]
    public void When_the_consent_to_pass_the_three_data_is_missing_then_refused_naming_it()
    {
        var form = FormOfAn with { Consents = AllTicked with { DataToCoordinator = false } };

        var answer = DeclarationOfIntention.Sign(form, Lanaken, Village, By(AnApplying, Clock, 1));

        Assert.Equal(("consents.dataToCoordinator", "consent.data-to-coordinator-missing"), (Assert.Single(answer.Errors).Target, answer.Errors[0].Code));
    }

    [Fact]
    public void When_number_postcode_and_date_are_wrong_then_all_three_are_named_at_once()
    {
        var form = FormOfAn with { MobileNumber = "011 27 00 00", PostalCode = "36210", Signature = Signed("An Peeters", "2026-03-05") };

        var answer = DeclarationOfIntention.Sign(form, Lanaken, Village, By(AnApplying, Clock, 1));

        Assert.Equal(["mobileNumber", "postalCode", "signature.date"], answer.Errors.Select(error => error.Target).Order());
    }

    [Fact]
    public void Then_it_waits_for_the_police_and_the_coordinator_sees_nothing()
    {
        var (membership, facts) = Applied();

        Assert.Equal(MembershipState.Applied, membership.State);
        Assert.Empty(membership.Offers(MarleenOfRekem, facts, Clock));
        Assert.Equal([LifecycleErrors.NotFound], membership.ConfirmAdded(facts, By(MarleenOfRekem, Clock, 9)).Errors);
    }

    [Fact]
    public void And_a_second_application_with_the_same_register_number_is_a_duplicate()
    {
        var key = new RegisterNumberKey(1, new byte[32]);
        var first = DeclarationOfAn();
        var second = DeclarationOfIntention.Sign(FormOfAn, Lanaken, Village, By(Actor.Applicant(Person(99)), Clock, 7)).OrThrow();

        Assert.Equal("declaration.duplicate", Assert.Single(second.CheckUnique([first.Fingerprint(key)], key).Errors).Code);
    }

    [Fact]
    public void When_the_police_has_not_decided_then_it_cannot_be_approved()
    {
        var (membership, facts) = Applied();

        Assert.Equal([MembershipErrors.NotVetted], membership.Approve(null, facts, By(Officer, Clock, 2)).Errors);
        Assert.Equal("De politie heeft deze persoon nog niet toegelaten.", MembershipErrors.NotVetted.In(Language.Dutch));
    }

    [Fact]
    public void When_approved_and_assigned_then_the_coordinator_gets_exactly_three_data_and_one_entry_accounts_for_it()
    {
        var (membership, facts) = Applied();
        var vetted = membership.Approve(Favourable(facts.Declaration!), facts, By(Officer, At(2026, 3, 4, 10), 2)).OrThrow().Next;

        var step = vetted.Assign(facts, By(Officer, At(2026, 3, 4, 10), 3)).OrThrow();

        var card = Assert.IsType<ContactCard>(step.Card);
        Assert.Equal("An Peeters; +32 470 12 34 01; Kanaalstraat 12 bus 3, 3621 Rekem", $"{card.Name.ToString("F")}; {card.MobileNumber.ToString("F")}; {card.Address.ToString("F")}");
        var entry = Assert.Single(step.Disclosures);
        Assert.Equal(
            new Disclosure(
                An, DataCategories.ContactCard, Role.Police, Jef, Role.Coordinator, Marleen, Rekem, At(2026, 3, 4, 10),
                ConsentKind.DataToCoordinator, ConsentWording.Latest),
            entry);
    }

    [Fact]
    public void When_the_number_is_not_found_then_she_stays_assigned_and_is_told_to_install_the_app()
    {
        var (membership, facts) = Assigned();

        var step = membership.ReportNotFound(facts, By(MarleenOfRekem, At(2026, 3, 6, 10), 4)).OrThrow();

        Assert.Equal((MembershipState.Assigned, false), (step.Next.State, step.Next.IsActive));
        Assert.Equal(["notice.install-app"], step.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void When_added_then_she_is_an_active_member_from_that_time_without_any_further_act()
    {
        var (membership, facts) = Assigned();

        var step = membership.ConfirmAdded(facts, By(MarleenOfRekem, At(2026, 3, 6, 18), 5)).OrThrow();

        Assert.True(step.Next.IsActive);
        Assert.Equal(At(2026, 3, 6, 18), step.Next.Since);
        Assert.Empty(step.Duties);
    }

    private static (Membership Membership, MembershipFacts Facts) Applied()
    {
        var facts = FactsOf(DeclarationOfAn());
        return (Membership.Apply(AnsMembership, facts, By(AnApplying, Clock, 1)).OrThrow().Next, facts);
    }

    private static (Membership Membership, MembershipFacts Facts) Assigned()
    {
        var (membership, facts) = Applied();
        var vetted = membership.Approve(Favourable(facts.Declaration!), facts, By(Officer, At(2026, 3, 4, 10), 2)).OrThrow().Next;
        return (vetted.Assign(facts, By(Officer, At(2026, 3, 4, 10), 3)).OrThrow().Next, facts);
    }
}
