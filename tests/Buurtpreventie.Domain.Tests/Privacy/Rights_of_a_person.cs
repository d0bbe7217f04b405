using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Memberships;
using Buurtpreventie.Domain.Tests.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Privacy;

public sealed class Rights_of_a_person
{
    private static readonly Instant Now = At(2026, 6, 1);

    public static TheoryData<MembershipState, ConsentKind> EveryWithdrawal => new(
        from state in new[] { MembershipState.Applied, MembershipState.Vetted, MembershipState.Assigned, MembershipState.Active, MembershipState.Suspended, MembershipState.Left }
        from kind in ConsentKinds.All.ToArray()
        select (state, kind));

    /// <summary>Written again, as a table: what each withdrawn consent ends.</summary>
    [Theory]
    [MemberData(nameof(EveryWithdrawal))]
    public void A_withdrawn_consent_ends_what_rested_on_it(MembershipState state, ConsentKind kind)
    {
        var (membership, facts) = In(state);
        var ofPolice = kind is ConsentKind.DataToPolice or ConsentKind.Processing or ConsentKind.RefusalPossible;
        MembershipState? expected = state switch
        {
            MembershipState.Applied or MembershipState.Vetted => MembershipState.Withdrawn,
            MembershipState.Left => null,
            _ when ofPolice => null,
            MembershipState.Assigned when kind != ConsentKind.DataToCoordinator => MembershipState.Withdrawn,
            _ => MembershipState.Left,
        };

        var step = Rights.Withdraw(membership, facts, kind, By(Mine(state), Now, 80)).OrThrow();

        Assert.False(step.Declaration.Consents.Stands(kind));
        Assert.Equal(expected, step.Membership?.Next.State);
        Assert.Equal(state is MembershipState.Assigned or MembershipState.Active or MembershipState.Suspended && expected is not null, step.Membership?.Recall is not null);
    }

    [Fact]
    public void Nobody_else_withdraws_corrects_or_erases()
    {
        var (membership, facts) = ActiveAn();
        var file = FileOf(membership, facts.Declaration!);

        Assert.All(new[] { MarleenOfRekem, Officer, Prevention, Actor.Participant(Noor, Rekem), default }, other =>
        {
            Assert.Equal([LifecycleErrors.NotFound], Rights.Withdraw(membership, facts, ConsentKind.Processing, By(other, Now, 80)).Errors);
            Assert.Equal([LifecycleErrors.NotFound], Rights.Correct(membership, facts, new() { Email = "an@example.be" }, Village, By(other, Now, 80)).Errors);
            Assert.Equal([LifecycleErrors.NotFound], Rights.Erase(file, By(other, Now, 80)).Errors);
        });
        Assert.Equal([MembershipErrors.OtherFacts], Rights.Withdraw(membership, WithoutDeclaration, ConsentKind.Processing, By(AnInGroup, Now, 80)).Errors);
        Assert.Equal([MembershipErrors.OtherFacts], Rights.Correct(membership, WithoutDeclaration, new(), Village, By(AnInGroup, Now, 80)).Errors);
    }

    [Fact]
    public void A_correction_passes_to_the_coordinator_what_differs_and_no_more()
    {
        var (membership, facts) = ActiveAn();

        RightsStep Corrected(ContactCorrection correction) => Rights.Correct(membership, facts, correction, Village, By(AnInGroup, Now, 80)).OrThrow();

        Assert.Null(Corrected(new() { MobileNumber = "0470 12 34 01" }).Membership);
        Assert.Empty(Corrected(new() { Email = "an@example.be" }).Membership!.Disclosures);
        Assert.Equal(DataCategories.MobileNumber, Assert.Single(Corrected(new() { MobileNumber = "0470 12 34 99", Email = "an@example.be" }).Membership!.Disclosures).What);
        Assert.Equal("+32 470 12 34 99", Corrected(new() { MobileNumber = "0470 12 34 99" }).Membership!.Card!.MobileNumber.ToString("F"));
        Assert.Equal(
            ["declaration.outside-territory"],
            Rights.Correct(
                membership, facts, new() { Street = "Kloosterhaag", Number = "7", PostalCode = "3740", Place = "Munsterbilzen" }, Village, By(AnInGroup, Now, 80))
                .Errors.Select(error => error.Code));
    }

    /// <summary>Whoever spoke in a report gets what was said by that person, and of a report of somebody else no more than that.</summary>
    [Fact]
    public void What_somebody_said_in_reports_and_asked_in_doubt_is_in_the_answer_with_its_term()
    {
        var street = new Street(Bilzen);
        Act Do(PersonId who, int hour, int minute) => street.By(who, Street.Clock(hour, minute));
        Dictionary<int, Observation> kept = new()
        {
            [1] = street.Observed(),
            [2] = street.Added(new() { NewInformation = true, Note = "wagen vertrokken" }, Street.Clock(19, 50)),
            [3] = street.Observed(Street.Van with { Note = "verbeterd" }),
        };
        var signalled = Report.Signal(Street.Ours, kept[1], street.Facts, Do(Street.Youssef, 19, 41)).OrThrow();
        var called = signalled.Next.RecordCall(Street.CallBy(Street.Youssef, Street.Clock(19, 42)), street.Facts, Do(Street.Youssef, 19, 42)).OrThrow();
        var sent = called.Next.NotifyGroup(street.Facts, Do(Street.Youssef, 19, 43)).OrThrow();
        var added = sent.Next.Add(kept[2], street.Facts, Do(Street.Lotte, 19, 50)).OrThrow();
        var corrected = added.Next.Correct(kept[3], street.Facts, Do(Street.Youssef, 19, 52)).OrThrow();
        var closed = corrected.Next.Close(street.Facts, Do(street.Dirk, 20, 30)).OrThrow();
        ReportEvent[] trail = [signalled.Event!, called.Event!, sent.Event!, added.Event!, corrected.Event!, closed.Event!];

        AccessReport Told(PersonId who, IReadOnlyDictionary<int, Observation> observations) => Rights.Access(
            PersonalFile.Of(who, Bilzen, records: [KeptRecord.Of(closed.Next, who, Now)], messages: OwnMessage.In(trail, who, observations)).OrThrow(),
            street.By(Actor.Participant(who, street.Group.Id), Now)).OrThrow();

        Assert.Equal([(1, Street.Clock(19, 41)), (3, Street.Clock(19, 52))], Told(Street.Youssef, kept).Messages.Select(message => (message.Number, message.At)));
        var ofLotte = Assert.Single(Told(Street.Lotte, kept).Messages);
        Assert.Equal((RecordKind.Report, Street.Ours.Value, "wagen vertrokken"), (ofLotte.Kind, ofLotte.Id, ofLotte.Content.Note));
        Assert.Empty(Told(Street.Karel, kept).Messages);
        Assert.Equal([3], Told(Street.Youssef, new Dictionary<int, Observation> { [3] = kept[3] }).Messages.Select(message => message.Number));
        Assert.Equal((RecordKind.Report, new LocalDate(2027, 10, 28)), (Told(Street.Lotte, kept).Retention[0].Kind, Told(Street.Lotte, kept).Retention[0].LastDay));
        Assert.Contains(DataCategories.Messages, Told(Street.Lotte, kept).Uses.Select(use => use.What));
        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(Street.Karel, Bilzen, messages: [ofLotte]).Errors);

        var deck = new Street(Lanaken);
        var doubt = Observation.Doubting(new() { ObservedAt = Street.Seen, Behaviours = Behaviours.FeelsAtGates, Location = Street.Van.Location }, Street.Clock(19, 41)).OrThrow();
        var asked = DoubtQuery.Ask(Street.Question, doubt, deck.Facts, deck.By(Street.Youssef, Street.Clock(19, 41))).OrThrow();
        Assert.Equal((RecordKind.DoubtQuery, Street.Youssef, 1), (OwnMessage.Of((GroupAsked)asked.Event!, doubt).Kind, OwnMessage.Of((GroupAsked)asked.Event!, doubt).Author, OwnMessage.Of((GroupAsked)asked.Event!, doubt).Number));
        Assert.Equal(new(RecordKind.DoubtQuery, Street.Question.Value, Street.Youssef, Now), KeptRecord.Of(asked.Next, Now));
    }

    [Fact]
    public void A_file_holds_nothing_of_anybody_else()
    {
        var (membership, facts) = ActiveAn();
        var ofNoor = new KeptRecord(RecordKind.Report, Guid.Empty, Noor, Now);

        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(Noor, Lanaken, [facts.Declaration!]).Errors);
        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(Noor, Lanaken, memberships: [membership]).Errors);
        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(An, Lanaken, [facts.Declaration!], records: [ofNoor]).Errors);
        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(Noor, Lanaken, vettings: [Favourable(facts.Declaration!)!]).Errors);
        Assert.Equal([PrivacyErrors.AnotherPerson], PersonalFile.Of(Noor, Lanaken, erasedDeclarations: [facts.Declaration!.Erased(Now)]).Errors);
        Assert.Empty(Rights.Access(PersonalFile.Of(An, Lanaken).OrThrow(), By(AnApplying, Now, 80)).OrThrow().Uses);
    }

    [Fact]
    public void What_a_minors_parents_signed_is_not_in_the_minors_report()
    {
        var declaration = DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow();
        var report = Rights.Access(PersonalFile.Of(Noor, Lanaken, [declaration]).OrThrow(), By(Actor.Applicant(Noor), Now, 80)).OrThrow();

        Assert.NotEmpty(declaration.ToSnapshot().Parents);
        Assert.Empty(Assert.Single(report.Declarations).Parents);
        Assert.Contains(report.Uses, use => use.What.HasFlag(DataCategories.Parents));
    }

    [Theory]
    [InlineData(RecordKind.Report, "2027-06-01")]
    [InlineData(RecordKind.Media, "2026-07-01")]
    [InlineData(RecordKind.DoubtQuery, "2026-06-08")]
    [InlineData(RecordKind.HandOver, "2031-06-01")]
    public void Each_record_has_the_term_of_its_kind(RecordKind kind, string lastDay)
    {
        var line = Assert.Single(PersonalFile.Of(An, Lanaken, records: [new(kind, Guid.Empty, An, Now)]).OrThrow().Retention);

        Assert.Equal(lastDay, line.LastDay?.ToString("uuuu-MM-dd", null));
        Assert.False(line.IsDue(Brussels.EndOf(line.LastDay!.Value) - Duration.Epsilon));
        Assert.True(line.IsDue(Brussels.EndOf(line.LastDay.Value)));
    }

    [Fact]
    public void A_declaration_is_kept_until_the_last_membership_is_over_and_its_term_with_it()
    {
        var (active, facts) = ActiveAn();
        var left = active.Leave(facts, By(AnInGroup, Now, 80)).OrThrow().Next;

        Assert.Equal(new LocalDate(2026, 2, 4), FileOf(null, facts.Declaration!).Retention[0].LastDay);
        Assert.Null(FileOf(active, facts.Declaration!).Retention[0].LastDay);
        Assert.Equal(new LocalDate(2026, 7, 1), FileOf(left, facts.Declaration!).Retention[0].LastDay);
        Assert.Null(PersonalFile.Of(An, Lanaken, [facts.Declaration!], [left, active]).OrThrow().Retention[0].LastDay);
        Assert.Null(PersonalFile.Of(An, Lanaken, [facts.Declaration!], [active, left]).OrThrow().Retention[0].LastDay);
    }

    [Fact]
    public void A_doubt_query_goes_at_the_wish_of_its_person_and_a_photo_with_its_term()
    {
        var (active, facts) = ActiveAn();
        var left = active.Leave(facts, By(AnInGroup, Now, 80)).OrThrow().Next;
        var (query, photo) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        var file = PersonalFile.Of(
            An, Lanaken, [], [left], records: [new(RecordKind.DoubtQuery, query, An, Now), new(RecordKind.Media, photo, An, Now)]).OrThrow();

        Assert.Equal([query], Rights.Erase(file, By(AnApplying, At(2026, 6, 2), 81)).OrThrow().Erased.Select(line => line.Id));
        Assert.Empty(Rights.Erase(file, By(Actor.System, At(2026, 6, 2), 82)).OrThrow().Erased);
        Assert.Equal([query, photo], Rights.Erase(file, By(Actor.System, At(2026, 7, 2), 83)).OrThrow().Erased.Select(line => line.Id));
    }

    [Fact]
    public void The_police_holds_for_an_investigation_and_a_person_for_a_claim_and_a_hold_always_ends()
    {
        var day = new LocalDate(2026, 6, 1);

        Assert.Equal(Jef, Hold.Ask(HoldReason.Investigation, day, An, By(Officer, Now, 80)).OrThrow().By);
        Assert.True(Hold.Ask(HoldReason.OwnClaim, day, An, By(AnApplying, Now, 80)).IsSuccess);
        Assert.Equal([LifecycleErrors.NotFound], Hold.Ask(HoldReason.OwnClaim, day, An, By(Officer, Now, 80)).Errors);
        Assert.Equal([LifecycleErrors.NotFound], Hold.Ask(HoldReason.CourtProceedings, day, An, By(MarleenOfRekem, Now, 80)).Errors);
        Assert.Equal("hold.over-before-it-begins", Assert.Single(Hold.Ask(HoldReason.Investigation, day.PlusDays(-1), An, By(Officer, Now, 80)).Errors).Code);
        Assert.False(Hold.Ask(HoldReason.Investigation, day, An, By(Officer, Now, 80)).OrThrow().IsInForce(At(2026, 6, 2, 0)));
    }

    [Fact]
    public void A_contact_list_is_for_the_coordinator_of_the_group_while_the_consent_stands()
    {
        var (membership, facts) = ActiveAn();
        var declaration = facts.Declaration!;
        var withdrawn = declaration.Withdraw(ConsentKind.DataToCoordinator, By(AnInGroup, Now, 80)).OrThrow();
        var (applied, _) = In(MembershipState.Applied);

        Assert.Equal("A. P. Active", Assert.Single(MemberContact.ListFor(MarleenOfRekem, [(membership, declaration)])).ToString());
        Assert.Empty(MemberContact.ListFor(MarleenOfRekem, [(membership, withdrawn), (applied, declaration), (membership, DeclarationOf(Noor, "Noor", "Janssens"))]));
        Assert.All(
            new[] { Officer, Prevention, AnInGroup, Actor.Coordinator(Marleen, GroupId.From(Guid.Parse("01981f2e-0000-7000-8000-00000000000b"))), default },
            other => Assert.Empty(MemberContact.ListFor(other, [(membership, declaration)])));
    }

    private static MembershipFacts WithoutDeclaration => MembershipFacts.Of(Lanaken, null, null);

    private static Actor Mine(MembershipState state) => state is MembershipState.Applied or MembershipState.Vetted ? AnApplying : AnInGroup;

    private static PersonalFile FileOf(Membership? membership, DeclarationOfIntention declaration) =>
        PersonalFile.Of(An, Lanaken, [declaration], membership is null ? [] : [membership]).OrThrow();

    private static (Membership Membership, MembershipFacts Facts) In(MembershipState state)
    {
        var (active, facts) = ActiveAn(Bilzen);
        var row = active.ToSnapshot() with { State = state };
        row = state switch
        {
            MembershipState.Applied or MembershipState.Vetted => row with { Group = null, Coordinator = null },
            MembershipState.Suspended => row with { SuspendedFor = SuspensionCause.Conduct },
            _ => row,
        };
        return (Membership.Restore(row).OrThrow(), facts);
    }
}
