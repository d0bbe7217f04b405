using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Intake;

public sealed class Vetting_files
{
    private const string Reason = "Staat geseind onder PV 7741-B";

    private static readonly Instant Opened = At(2026, 3, 2, 10);
    private static readonly Instant Later = At(2026, 3, 4, 10);

    [Fact]
    public void Open_with_a_declaration_and_a_task_for_the_police()
    {
        var step = VettingFile.Open(DeclarationOfAn(), Lanaken, By(Actor.System, Opened, 2)).OrThrow();

        Assert.Equal(VettingState.Open, step.Next.State);
        Assert.Equal((An, 1), (step.Next.Person, step.Next.Version));
        Assert.Null(step.Next.Decision);
        Assert.Equal(An, Assert.IsType<VettingOpened>(step.Event).Person);
        Assert.Equal(("duty.decide-vetting", Role.Police), (Assert.Single(step.Duties).Code, step.Duties[0].Responsible));
        Assert.Empty(step.Notices);
    }

    [Fact]
    public void Are_opened_by_police_prevention_service_and_host_alone()
    {
        Actor[] may = [Actor.System, Officer, Actor.Municipality(Greet, Town.Code)];
        Actor[] mayNot =
        [
            default, Actor.Applicant(An), Actor.Coordinator(Marleen, Rekem), Actor.Participant(An, Rekem), Actor.Resident(An), Actor.Province(Greet),
            Actor.Police(Jef, PoliceZoneCode.Of(9999)), Actor.Municipality(Greet, MunicipalityCode.Of(44021)),
        ];

        Assert.All(may, actor => Assert.True(Open(actor).IsSuccess));
        Assert.All(mayNot, actor => Assert.Equal([LifecycleErrors.NotFound], Open(actor).Errors));
    }

    [Fact]
    public void Need_a_protocol_with_vetting_and_the_consents_to_it()
    {
        var withoutConsent = DeclarationOfAn()
            .Withdraw(ConsentKind.DataToPolice, By(Actor.Applicant(An), Opened, 3)).OrThrow()
            .Withdraw(ConsentKind.Processing, By(Actor.Applicant(An), Opened, 4)).OrThrow();
        var none = Signed(ProtocolProfiles.Deck, options => options with { PoliceVetting = PoliceVetting.None });
        var inGhent = DeclarationOfIntention.Sign(
            FormOfAn with { NationalRegisterNumber = null }, Gent, Village, By(Actor.Applicant(An), At(2026, 3, 2), 1)).OrThrow();

        Assert.Equal(
            ["consent.data-to-police-missing", "consent.processing-missing"], Codes(VettingFile.Open(withoutConsent, Lanaken, By(Officer, Opened, 5))));
        Assert.Equal(
            ["vetting.not-foreseen", "consent.data-to-police-missing", "consent.processing-missing"],
            Codes(VettingFile.Open(withoutConsent, none, By(Officer, Opened, 6))));
        Assert.Equal(["vetting.not-foreseen"], Codes(VettingFile.Open(inGhent, Gent, By(Officer, Opened, 7))));
    }

    [Fact]
    public void Are_approved_by_an_officer_who_is_not_the_applicant()
    {
        var approved = OpenFile().Approve(By(Officer, Later, 10)).OrThrow();

        Assert.True(approved.Next.Decision!.IsApproved);
        Assert.Equal((An, Later, Jef), (approved.Next.Decision.Person, approved.Next.Decision.At, approved.Next.Decision.Officer));
        Assert.IsType<ApplicantApproved>(approved.Event);
        Assert.Equal(["lifecycle.own-case"], Codes(OpenFile().Approve(By(Actor.Police(An, Zone), Later, 11))));
        Assert.Equal(["lifecycle.not-found"], Codes(OpenFile().Approve(By(Actor.Police(Jef, PoliceZoneCode.Of(9999)), Later, 12))));
        Assert.Equal(["lifecycle.not-found"], Codes(OpenFile().Approve(By(Actor.Coordinator(Marleen, Rekem), Later, 13))));
        Assert.Equal(["lifecycle.never-by-this-role"], Codes(OpenFile().Approve(By(Actor.Applicant(An), Later, 14))));
        Assert.Equal(["lifecycle.never-by-this-role"], Codes(OpenFile().Approve(By(Actor.Municipality(Greet, Town.Code), Later, 15))));
    }

    [Fact]
    public void Are_refused_with_a_reason_that_stays_inside()
    {
        var step = OpenFile().Refuse(Reason, By(Officer, Later, 10)).OrThrow();

        Assert.Equal(Reason, step.Next.Reason!.Reveal());
        Assert.Equal(Reason, step.Next.ToSnapshot().Reason!.Reveal());
        Assert.Equal(VettingOutcome.Refused, step.Next.Decision!.Outcome);
        Assert.Empty(step.Notices);
        object[] shown = [step.Event!, step.Next.Decision, step.Duties, step.Notices];
        Assert.All(shown, value =>
        {
            Assert.DoesNotContain("7741", value.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("7741", JsonSerializer.Serialize(value, value.GetType(), BuurtpreventieJson.Storage), StringComparison.Ordinal);
        });
        Assert.All(new object[] { step.Next, step.Next.Reason, step.Next.ToSnapshot(), step }, value =>
            Assert.DoesNotContain("7741", value.ToString(), StringComparison.Ordinal));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(step.Next.ToSnapshot(), BuurtpreventieJson.Web));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(step.Next, BuurtpreventieJson.Web));
    }

    [Theory]
    [InlineData(null, "vetting.reason-missing")]
    [InlineData("  ", "vetting.reason-missing")]
    public void Are_not_refused_without_a_reason(string? reason, string code)
    {
        var refused = OpenFile().Refuse(reason, By(Officer, Later, 10));

        Assert.Equal([code], Codes(refused));
        Assert.Equal("reason", refused.Errors[0].Target);
    }

    [Fact]
    public void Tell_only_who_may_refuse_that_a_reason_is_too_long()
    {
        var tooLong = new string('x', PoliceNote.Longest + 1);

        Assert.Equal(["vetting.reason-too-long"], Codes(OpenFile().Refuse(tooLong, By(Officer, Later, 10))));
        Assert.Equal(["lifecycle.never-by-this-role"], Codes(OpenFile().Refuse(tooLong, By(Actor.Applicant(An), Later, 11))));
        Assert.True(OpenFile().Refuse(new string('x', PoliceNote.Longest), By(Officer, Later, 12)).IsSuccess);
    }

    [Fact]
    public void Wait_for_what_was_asked_and_lapse_after_the_term()
    {
        var asked = OpenFile().AskMore(VettingQuestions.Identity | VettingQuestions.Address, By(Officer, Later, 10), Term.OfDays(14)).OrThrow();

        Assert.Equal(VettingState.AwaitingInformation, asked.Next.State);
        Assert.Equal(new LocalDate(2026, 3, 18), asked.Next.AnswerBy);
        Assert.Equal(("notice.police-asks-more", Role.Applicant), (Assert.Single(asked.Notices).Code, asked.Notices[0].To));
        Assert.Equal(("duty.answer-police", Brussels.EndOf(new(2026, 3, 18))), (Assert.Single(asked.Duties).Code, asked.Duties[0].Due));

        var tooEarly = At(2026, 3, 18, 23, 59);
        var over = At(2026, 3, 19, 0, 0);
        Assert.False(asked.Next.IsLapseDue(tooEarly));
        Assert.Equal(["vetting.term-not-over"], Codes(asked.Next.Lapse(By(Actor.System, tooEarly, 11))));
        Assert.True(asked.Next.IsLapseDue(over));
        var lapsed = asked.Next.Lapse(By(Actor.System, over, 12)).OrThrow().Next;
        Assert.Equal((VettingOutcome.Lapsed, (PersonId?)null), (lapsed.Decision!.Outcome, lapsed.Decision.Officer));
        Assert.Equal((VettingQuestions.None, (LocalDate?)null), (lapsed.Questions, lapsed.AnswerBy));
    }

    [Fact]
    public void Open_again_when_the_answer_has_come()
    {
        var asked = OpenFile().AskMore(VettingQuestions.Age, By(Officer, Later, 10)).OrThrow().Next;
        var answered = asked.Answer(By(Actor.Applicant(An), Later, 11)).OrThrow();

        Assert.Equal((VettingState.Open, VettingQuestions.None), (answered.Next.State, answered.Next.Questions));
        Assert.Equal("duty.decide-vetting", Assert.Single(answered.Duties).Code);
        Assert.False(answered.Next.IsLapseDue(Instant.MaxValue));
        Assert.Equal(["vetting.question-missing"], Codes(OpenFile().AskMore(VettingQuestions.None, By(Officer, Later, 12))));
    }

    [Fact]
    public void Close_when_the_applicant_withdraws_and_are_revoked_after_a_later_check()
    {
        Assert.Equal(VettingOutcome.Lapsed, OpenFile().Withdraw(By(Actor.Applicant(An), Later, 10)).OrThrow().Next.Decision!.Outcome);

        var approved = OpenFile().Approve(By(Officer, Later, 11)).OrThrow().Next;
        var revoked = approved.Revoke(Reason, By(Officer, At(2026, 9, 1), 12)).OrThrow();
        Assert.Equal((VettingOutcome.Revoked, false), (revoked.Next.Decision!.Outcome, revoked.Next.Decision.IsApproved));
        Assert.IsType<ApprovalRevoked>(revoked.Event);
        Assert.Equal(["vetting.reason-missing"], Codes(approved.Revoke(null, By(Officer, Later, 13))));
    }

    [Fact]
    public void Answer_a_repeated_request_without_a_second_effect()
    {
        var act = By(Officer, Later, 10, seen: 1);
        var once = OpenFile().Refuse(Reason, act).OrThrow();
        var twice = once.Next.Refuse(Reason, act).OrThrow();
        var tooLong = once.Next.Refuse(new string('x', 2000), act).OrThrow();

        Assert.True(twice.IsRepeat);
        Assert.Same(once.Next, twice.Next);
        Assert.Null(twice.Event);
        Assert.Empty(twice.Duties);
        Assert.True(tooLong.IsRepeat);
    }

    [Fact]
    public void Refuse_an_officer_who_saw_an_older_version()
    {
        var asked = OpenFile().AskMore(VettingQuestions.Age, By(Officer, Later, 10, seen: 1)).OrThrow().Next;

        Assert.Equal(["lifecycle.stale"], Codes(asked.Approve(By(Officer, Later, 11, seen: 1))));
        Assert.True(asked.Approve(By(Officer, Later, 12, seen: 2)).IsSuccess);
    }

    [Fact]
    public void Offer_an_officer_what_can_be_done_now()
    {
        var asked = OpenFile().AskMore(VettingQuestions.Age, By(Officer, Later, 10)).OrThrow().Next;

        Assert.Equal([VettingTrigger.AskMore, VettingTrigger.Approve, VettingTrigger.Refuse], Offered(OpenFile(), Officer));
        Assert.Equal([VettingTrigger.AskMore, VettingTrigger.Answer, VettingTrigger.Approve, VettingTrigger.Refuse], Offered(asked, Officer));
        Assert.Equal([VettingTrigger.Answer, VettingTrigger.Withdraw], Offered(asked, Actor.Applicant(An)));
        Assert.Empty(Offered(asked, Actor.Coordinator(Marleen, Rekem)));
        Assert.Empty(Offered(asked, Actor.Applicant(Noor)));
    }

    [Fact]
    public void Survive_storage_in_every_state_and_forget_the_reason_when_asked()
    {
        foreach (var file in InEveryState())
        {
            var json = JsonSerializer.Serialize(file.ToSnapshot(), BuurtpreventieJson.Storage);
            var row = JsonSerializer.Deserialize<VettingSnapshot>(json, BuurtpreventieJson.Storage)!;

            Assert.Equal(json, JsonSerializer.Serialize(VettingFile.Restore(row).OrThrow().ToSnapshot(), BuurtpreventieJson.Storage));
            Assert.Equal(file.Decision, VettingFile.Restore(row).OrThrow().Decision);
            Assert.Null(VettingFile.Restore(file.WithoutReason().ToSnapshot()).OrThrow().Reason);
        }
    }

    [Fact]
    public void Are_not_restored_from_a_row_that_contradicts_itself()
    {
        var open = OpenFile().ToSnapshot();
        var refused = OpenFile().Refuse(Reason, By(Officer, Later, 10)).OrThrow().Next.ToSnapshot();
        var awaiting = OpenFile().AskMore(VettingQuestions.Age, By(Officer, Later, 10)).OrThrow().Next.ToSnapshot();
        VettingSnapshot[] bad =
        [
            open with { Schema = 2 },
            open with { Declaration = default },
            open with { Person = default },
            open with { Municipality = default },
            open with { PoliceZone = default },
            open with { State = 0 },
            open with { State = VettingState.Approved },
            open with { Version = 0 },
            open with { Version = 2 },
            open with { Questions = VettingQuestions.Age },
            open with { AnswerBy = new(2026, 3, 3) },
            open with { DecidedAt = Later },
            open with { DecidedBy = Jef },
            open with { Reason = refused.Reason },
            open with { RecentCommands = [] },
            open with { RecentCommands = default },
            open with { RecentCommands = [default] },
            awaiting with { Questions = VettingQuestions.None },
            awaiting with { AnswerBy = null },
            awaiting with { RecentCommands = [open.RecentCommands[0], open.RecentCommands[0]] },
            refused with { DecidedAt = null },
            refused with { DecidedBy = null },
            refused with { State = VettingState.Approved },
            refused with { State = VettingState.Lapsed },
        ];

        Assert.All(bad, row => Assert.Equal([LifecycleErrors.BadSnapshot], VettingFile.Restore(row).Errors));
    }

    [Fact]
    public void Record_events_that_can_be_stored_and_read_back()
    {
        VettingFile file = OpenFile();
        VettingEvent[] events =
        [
            Open(Officer).OrThrow().Event!,
            file.AskMore(VettingQuestions.Age, By(Officer, Later, 10)).OrThrow().Event!,
            file.Approve(By(Officer, Later, 11)).OrThrow().Event!,
            file.Refuse(Reason, By(Officer, Later, 12)).OrThrow().Event!,
            file.Withdraw(By(Actor.Applicant(An), Later, 13)).OrThrow().Event!,
        ];

        Assert.All(events, happened =>
        {
            var json = JsonSerializer.Serialize(happened, BuurtpreventieJson.Web);
            Assert.Equal(happened, JsonSerializer.Deserialize<VettingEvent>(json, BuurtpreventieJson.Web));
        });
    }

    private static IEnumerable<VettingFile> InEveryState()
    {
        var open = OpenFile();
        var asked = open.AskMore(VettingQuestions.Age, By(Officer, Later, 20)).OrThrow().Next;
        var approved = asked.Approve(By(Officer, Later, 21)).OrThrow().Next;
        yield return open;
        yield return asked;
        yield return approved;
        yield return open.Refuse(Reason, By(Officer, Later, 22)).OrThrow().Next;
        yield return asked.Lapse(By(Actor.System, At(2026, 6, 1), 23)).OrThrow().Next;
        yield return approved.Revoke(Reason, By(Officer, Later, 24)).OrThrow().Next;

        // More requests than are remembered.
        for (var i = 0; i < 6; i++)
        {
            open = open.AskMore(VettingQuestions.Age, By(Officer, Later, 30 + (2 * i))).OrThrow().Next
                .Answer(By(Officer, Later, 31 + (2 * i))).OrThrow().Next;
        }

        yield return open;
    }

    private static VettingFile OpenFile() => Open(Officer).OrThrow().Next;

    private static Outcome<Step<VettingFile, VettingEvent>> Open(Actor by) => VettingFile.Open(DeclarationOfAn(), Lanaken, By(by, Opened, 2));

    private static VettingTrigger[] Offered(VettingFile file, Actor actor) =>
        [.. file.Offers(actor, Later).Where(offer => offer.IsAllowed).Select(offer => offer.On)];

    private static string[] Codes<T>(Outcome<T> outcome) => [.. outcome.Errors.Select(error => error.Code)];
}
