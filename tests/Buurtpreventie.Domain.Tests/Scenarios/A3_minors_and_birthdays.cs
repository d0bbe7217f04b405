using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Intake;
using Buurtpreventie.Domain.Tests.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>
/// A3. The register number is the evidence of age in Lanaken; Bilzen forbids it and admits no minors.
/// </summary>
public sealed class A3_minors_and_birthdays
{
    private static readonly Territory RekemCentrum = TerritoryOf("3621");
    private static readonly Territory Munsterbilzen = TerritoryOf("3740");

    private static readonly DeclarationForm Noor16 = FormOfNoor with { Parents = null };
    private static readonly ParentForm Mother = Parent("Els", "Wouters");
    private static readonly DeclarationForm Noor16InMunsterbilzen = Noor16 with
    {
        Group = "Munsterbilzen",
        Street = "Kloosterhaag",
        Number = "7",
        Box = null,
        PostalCode = "3740",
        Place = "Munsterbilzen",
        NationalRegisterNumber = null,
        BirthDate = "2009-05-14",
        Parents = [Mother],
    };

    private static readonly DeclarationForm Finn15 = FormOfAn with
    {
        FirstName = "Finn",
        LastName = "Aerts",
        NationalRegisterNumber = "10.06.02-977.20",
        Signature = Signed("Finn Aerts", "2026-03-10"),
        Parents = [Parent("Bert", "Aerts")],
    };

    private static readonly DeclarationForm Ilse = FormOfAn with
    {
        FirstName = "Ilse",
        LastName = "Bogaerts",
        NationalRegisterNumber = "08.11.21-983.19",
    };

    [Fact]
    public void Given_Noor_is_sixteen_when_she_applies_without_a_parental_signature_then_refused_by_rule_1()
    {
        var answer = WhenAppliesInLanaken(Noor16);

        ThenRefused(answer, "declaration.parental-signature-missing", "parents", Rule.Conduct(1));
    }

    [Fact]
    public void When_she_applies_with_the_signature_of_her_mother_then_it_waits_for_vetting_marked_as_minor_for_the_police_alone()
    {
        var declaration = WhenAppliesInLanaken(Noor16 with { Parents = [Mother] }).OrThrow();

        var file = VettingFile.Open(declaration, Lanaken, By(Officer, Clock, 2)).OrThrow().Next;
        Assert.Equal(VettingState.Open, file.State);
        Assert.True(declaration.IsMinor);
        Assert.Empty(file.Offers(Actor.Coordinator(Marleen, Rekem), Clock));
        Assert.Equal([LifecycleErrors.NotFound], file.Approve(By(Actor.Coordinator(Marleen, Rekem), Clock, 3)).Errors);
        Assert.Equal(["Address", "MobileNumber", "Name"], typeof(ContactCard).GetProperties().Select(member => member.Name).Order());
    }

    [Fact]
    public void When_Noor_gives_herself_as_parent_then_refused()
    {
        var answer = WhenAppliesInLanaken(Noor16 with { Parents = [Parent("Noor", "Janssens")] });

        ThenRefused(answer, "declaration.own-parent", "parents[0]", Rule.Conduct(1));
    }

    [Fact]
    public void When_Finn_who_is_fifteen_applies_with_his_fathers_signature_then_refused_below_the_lowest_age()
    {
        var answer = WhenAppliesInLanaken(Finn15);

        ThenRefused(answer, "declaration.below-lowest-age", "nationalRegisterNumber", Rule.Option(16));
        Assert.Equal("U kan hier deelnemen vanaf 16 jaar.", answer.Errors[0].In(Language.Dutch));
    }

    [Fact]
    public void When_Noor_applies_in_Bilzen_with_her_mothers_signature_then_refused_because_minors_are_not_admitted_there()
    {
        var answer = WhenAppliesInBilzen(Noor16InMunsterbilzen);

        ThenRefused(answer, "declaration.minors-not-admitted", "birthDate", Rule.Option(16));
    }

    [Fact]
    public void When_she_adds_her_register_number_in_Bilzen_then_refused_as_well_and_the_number_is_kept_nowhere()
    {
        var answer = WhenAppliesInBilzen(Noor16InMunsterbilzen with { NationalRegisterNumber = "09.05.14-992.05" });

        Assert.Equal(
            ["declaration.register-number-forbidden", "declaration.minors-not-admitted"], answer.Errors.Select(error => error.Code));
        Assert.Equal(Rule.Option(14), answer.Errors[0].Rule);
        Assert.Equal(
            "Hier mag niet naar uw rijksregisternummer gevraagd worden. Laat het weg; het werd nergens bewaard.",
            answer.Errors[0].In(Language.Dutch));
        Assert.All(answer.Errors, error => Assert.Empty(error.Arguments));
    }

    [Fact]
    public void When_Ilse_signs_on_the_day_before_her_birthday_without_a_parent_then_refused()
    {
        var answer = WhenAppliesInLanaken(Ilse with { Signature = Signed("Ilse Bogaerts", "2026-11-20") }, At(2026, 11, 20));

        ThenRefused(answer, "declaration.parental-signature-missing", "parents", Rule.Conduct(1));
    }

    [Fact]
    public void When_she_signs_on_her_eighteenth_birthday_then_accepted_as_adult()
    {
        var declaration = WhenAppliesInLanaken(Ilse with { Signature = Signed("Ilse Bogaerts", "2026-11-21") }, At(2026, 11, 21)).OrThrow();

        Assert.False(declaration.IsMinor);
        Assert.Null(declaration.ComesOfAge);
    }

    [Fact]
    public void When_she_signed_the_day_before_and_hands_it_in_on_her_birthday_then_the_day_of_signing_counts()
    {
        var answer = WhenAppliesInLanaken(Ilse with { Signature = Signed("Ilse Bogaerts", "2026-11-20") }, At(2026, 11, 21));

        ThenRefused(answer, "declaration.parental-signature-missing", "parents", Rule.Conduct(1));
    }

    [Fact]
    public void Given_Noor_signed_with_her_mother_then_her_own_signature_is_due_from_her_eighteenth_birthday() =>
        Assert.Equal(new LocalDate(2027, 5, 14), WhenAppliesInLanaken(Noor16 with { Parents = [Mother] }).OrThrow().ComesOfAge);

    [Fact]
    public void Given_Noor_became_an_active_member_when_she_comes_of_age_then_a_task_asks_her_to_sign_personally_within_sixty_days()
    {
        var (noor, facts) = GivenNoorIsActiveSince20March();

        Assert.Empty(noor.Due(facts, At(2027, 5, 13, 23, 59)).Duties);

        var task = Assert.Single(noor.Due(facts, At(2027, 5, 14, 0)).Duties);
        Assert.Equal(("duty.sign-personally", Role.Participant, Noor), (task.Code, task.Responsible, task.Subject));
        Assert.Equal(At(2027, 7, 14, 0), task.Due);
        Assert.Equal("Onderteken nu persoonlijk: u bent meerderjarig geworden.", task.In(Language.Dutch));
        Assert.Equal("", task.In(Language.Dutch, Audience.Coordinator));
    }

    [Fact]
    public void When_14_July_comes_without_signature_then_her_membership_is_suspended()
    {
        var (noor, facts) = GivenNoorIsActiveSince20March();

        Assert.Empty(noor.Due(facts, At(2027, 7, 13, 23, 59)).Steps);
        Assert.Equal([MembershipTrigger.SuspendOverdue], noor.Due(facts, At(2027, 7, 14, 0)).Steps);

        var suspension = noor.SuspendOverdue(facts, By(Actor.System, At(2027, 7, 14, 0), 40)).OrThrow();
        Assert.Equal((MembershipState.Suspended, false), (suspension.Next.State, suspension.Next.IsActive));
        Assert.Equal("Uw lidmaatschap is geschorst.", Assert.Single(suspension.Notices).In(Language.Dutch));
    }

    [Fact]
    public void And_resumed_when_she_signs()
    {
        var (noor, facts) = GivenNoorIsActiveSince20March();
        var suspended = noor.SuspendOverdue(facts, By(Actor.System, At(2027, 7, 14, 0), 40)).OrThrow().Next;
        var act = By(Actor.Participant(Noor, Rekem), At(2027, 7, 16), 41);

        var signed = facts.Declaration!.SignPersonally(Signed("Noor Janssens", "2027-07-16"), act).OrThrow();
        var resumed = suspended.SignPersonally(FactsOf(signed), act).OrThrow();

        Assert.True(resumed.Next.IsActive);
        Assert.Equal("Uw schorsing is voorbij.", Assert.Single(resumed.Notices).In(Language.Dutch));
        Assert.Empty(resumed.Next.Due(FactsOf(signed), At(2027, 8, 1)).Duties);
        Assert.False(signed.IsMinor);
    }

    private static (Membership Noor, MembershipFacts Facts) GivenNoorIsActiveSince20March()
    {
        var (noor, facts) = Active(WhenAppliesInLanaken(Noor16 with { Parents = [Mother] }).OrThrow(), days: 14);
        Assert.Equal(new LocalDate(2026, 3, 20), Brussels.DateOf(noor.Since));
        return (noor, facts);
    }

    private static Instant Clock => At(2026, 3, 10);

    private static Outcome<DeclarationOfIntention> WhenAppliesInLanaken(DeclarationForm form, Instant? at = null) =>
        DeclarationOfIntention.Sign(form, Lanaken, RekemCentrum, By(Actor.Applicant(Noor), at ?? Clock, 1));

    private static Outcome<DeclarationOfIntention> WhenAppliesInBilzen(DeclarationForm form) =>
        DeclarationOfIntention.Sign(form, Bilzen, Munsterbilzen, By(Actor.Applicant(Noor), Clock, 1));

    private static void ThenRefused(Outcome<DeclarationOfIntention> answer, string code, string target, Rule rule)
    {
        var error = Assert.Single(answer.Errors);
        Assert.Equal((code, target, rule), (error.Code, error.Target, error.Rule));
    }

    private static ParentForm Parent(string first, string last) =>
        new() { FirstName = first, LastName = last, Signature = Signed($"{first} {last}", "2026-03-10") };
}
