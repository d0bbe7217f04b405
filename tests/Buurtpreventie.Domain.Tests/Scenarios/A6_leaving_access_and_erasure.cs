using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Memberships;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>
/// A6. An Peeters is an active member since A1; she reported something on 2026-04-11, which was handed over to the police; the data of who
/// left are kept for 30 days.
/// </summary>
public sealed class A6_leaving_access_and_erasure
{
    private static readonly Guid Report = new(11, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 4);
    private static readonly Guid HandOver = new(12, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 4);

    private static readonly ObservationSnapshot Said = Observation.Of(
        new()
        {
            ObservedAt = At(2026, 4, 11, 21),
            Senses = Senses.Seen,
            FirstHand = true,
            Behaviours = Behaviours.FeelsAtGates,
            Location = new() { Street = "Kanaalstraat", Place = "Rekem" },
            Note = "101 gebeld, man met rode pet",
        },
        Lanaken.Options, At(2026, 4, 11, 22)).OrThrow().ToSnapshot();

    private readonly Shelf _shelf = Shelf.OfAn();

    [Fact]
    public void When_An_asks_what_is_kept_about_her_then_she_gets_all_of_it()
    {
        var report = Rights.Access(_shelf.File, By(AnInGroup, At(2026, 6, 1), 20)).OrThrow();

        var declared = Assert.Single(report.Declarations);
        Assert.Equal(("An Peeters", "+32 470 12 34 01"), (declared.Name.ToString("F"), declared.MobileNumber.ToString("F")));
        Assert.Equal(6, declared.Consents.Length);
        Assert.All(declared.Consents, consent => Assert.Equal((ConsentWording.Latest, null), (consent.Version, consent.WithdrawnAt)));
        Assert.Contains(new DataUse(DataCategories.RegisterNumber, ProcessingPurpose.Vetting, Role.Police), report.Uses);
        Assert.Contains(new DataUse(DataCategories.ContactCard, ProcessingPurpose.Contact, Role.Coordinator), report.Uses);
        Assert.Equal((VettingOutcome.Approved, At(2026, 3, 4)), (Assert.Single(report.Vettings).Outcome, report.Vettings[0].At));
        Assert.Equal((MembershipState.Active, At(2026, 3, 6, 18)), (Assert.Single(report.Memberships).State, report.Memberships[0].Since));
        Assert.Equal((DataCategories.ContactCard, Role.Coordinator), (Assert.Single(report.Disclosures).What, report.Disclosures[0].To));
        Assert.Equal((Report, "101 gebeld, man met rode pet"), (Assert.Single(report.Messages).Id, report.Messages[0].Content.Note));
        Assert.Equal(
            [(RecordKind.Declaration, null), (RecordKind.Report, new LocalDate(2027, 4, 11)), (RecordKind.HandOver, new LocalDate(2031, 4, 12))],
            report.Retention.Select(line => (line.Kind, line.LastDay)));
    }

    [Fact]
    public void And_the_export_can_be_read_by_a_program_and_holds_no_data_of_other_persons()
    {
        var export = JsonSerializer.Serialize(Rights.Access(_shelf.File, By(AnInGroup, At(2026, 6, 1), 20)).OrThrow(), BuurtpreventieJson.Storage);

        using var read = JsonDocument.Parse(export);
        Assert.Equal("+32470123401", read.RootElement.GetProperty("declarations")[0].GetProperty("mobileNumber").GetString());
        Assert.Equal("active", read.RootElement.GetProperty("memberships")[0].GetProperty("state").GetString());
        Assert.All(new[] { Jef, Marleen, Greet }, other => Assert.DoesNotContain($"{other}", export, StringComparison.Ordinal));
        Assert.DoesNotContain("reason", export, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void And_nobody_else_learns_that_there_is_anything_at_all()
    {
        Actor[] others = [MarleenOfRekem, Officer, Prevention, Actor.System, Actor.Participant(Noor, Rekem), default];

        Assert.All(others, other => Assert.Equal([LifecycleErrors.NotFound], Rights.Access(_shelf.File, By(other, At(2026, 6, 1), 20)).Errors));
    }

    [Fact]
    public void When_she_corrects_her_number_then_the_coordinator_gets_the_new_one_and_the_log_has_a_second_entry()
    {
        _shelf.Keep(Rights.Correct(
            _shelf.Membership, _shelf.Facts, new() { MobileNumber = "0470 12 34 99" }, Village, By(AnInGroup, At(2026, 6, 2), 21)).OrThrow());

        Assert.Equal(["+32 470 12 34 99"], _shelf.NumbersThatMarleenSees);
        Assert.Equal([DataCategories.ContactCard, DataCategories.MobileNumber], _shelf.Log.Select(entry => entry.What));
        Assert.Equal((Role.Coordinator, Marleen, At(2026, 6, 2)), (_shelf.Log[1].To, _shelf.Log[1].ToPerson, _shelf.Log[1].At));
        Assert.Contains(_shelf.Duties, duty => duty.Code == "duty.update-contact");
    }

    [Fact]
    public void When_she_withdraws_the_consent_then_her_membership_ends_that_day_and_Marleen_deletes_the_contact()
    {
        _shelf.Keep(WithdrawnOnTheTenth());

        Assert.Equal((MembershipState.Left, At(2026, 6, 10)), (_shelf.Membership.State, _shelf.Membership.Since));
        Assert.Empty(_shelf.NumbersThatMarleenSees);
        Assert.Contains(_shelf.Duties, duty => duty is { Code: "duty.delete-contact", Responsible: Role.Coordinator });
        Assert.True(_shelf.Recall!.IsOpen);
        Assert.Equal(At(2026, 6, 11), _shelf.Recall.Confirm(By(MarleenOfRekem, At(2026, 6, 11), 23)).OrThrow().ConfirmedAt);
    }

    [Fact]
    public void When_she_asks_for_erasure_as_a_member_then_she_has_to_leave_first()
    {
        var answer = Rights.Erase(_shelf.File, By(AnInGroup, At(2026, 6, 9), 24));

        Assert.Equal([PrivacyErrors.StillMember], answer.Errors);
        Assert.StartsWith("U bent nog lid", answer.Errors[0].In(Language.Dutch, Audience.Participant), StringComparison.Ordinal);
    }

    [Fact]
    public void When_she_asks_for_erasure_then_the_declaration_goes_and_the_register_keeps_what_its_term_keeps()
    {
        _shelf.Keep(WithdrawnOnTheTenth());
        var counted = _shelf.Counts;

        var erasure = ErasedOnTheTwelfth();

        Assert.Equal([RecordKind.Declaration], erasure.Erased.Select(line => line.Kind));
        Assert.Equal(At(2026, 6, 12), Assert.Single(erasure.Declarations).ErasedAt);
        Assert.Equal(
            [(KeptBecause.TermRuns, Report), (KeptBecause.HandedOver, HandOver), (KeptBecause.GroupHistory, null), (KeptBecause.Accountability, (Guid?)null)],
            erasure.Kept.Select(kept => (kept.Because, kept.Record?.Id)));
        Assert.Contains("voormalig lid", Domain.Texts.Standard.Of(erasure.Kept[0].Because, Language.Dutch), StringComparison.Ordinal);
        Assert.Equal(["notice.data-erased"], erasure.Notices.Select(notice => notice.Code));
        Assert.All(_shelf.Membership.Due(_shelf.Facts, At(2026, 6, 12)).Duties, duty => Assert.Contains(erasure.Settles, settled => settled.Is(duty)));
        _shelf.Keep(erasure);
        Assert.Equal(counted, _shelf.Counts);
        Assert.Equal(_shelf.Membership.ToSnapshot().Version, Membership.Replay(_shelf.Events).Version);
    }

    [Fact]
    public void And_after_the_term_no_view_brings_back_name_number_address_or_register_number()
    {
        _shelf.Keep(WithdrawnOnTheTenth());
        var before = _shelf.Everything;
        _shelf.Keep(ErasedOnTheTwelfth());
        _shelf.Forget(Rights.Erase(_shelf.File, By(Actor.System, At(2026, 7, 11), 26)).OrThrow());

        var after = _shelf.Everything;
        var ofAn = new[] { "Peeters", "32470123401", "Kanaalstraat", "74031899441", "an.peeters@example.be" };
        Assert.All(ofAn, value => Assert.Contains(value, before, StringComparison.Ordinal));
        Assert.All(ofAn, value => Assert.DoesNotContain(value, after, StringComparison.OrdinalIgnoreCase));
        var scanner = new LeakScanner(Secret.Digits("0470123401"), Secret.Digits("74031899441"), Secret.Text("peeters"), Secret.Text("kanaalstraat"));
        scanner.Scan(after);
        Findings.None(scanner.Leaks);
        Assert.Empty(_shelf.NumbersThatMarleenSees);
        Assert.Empty(Rights.Access(_shelf.File, By(AnApplying, At(2026, 7, 11), 27)).OrThrow().Declarations);
    }

    [Fact]
    public void When_nobody_asks_then_the_host_erases_on_the_day_after_the_term()
    {
        _shelf.Keep(WithdrawnOnTheTenth());

        Assert.Equal(new LocalDate(2026, 7, 10), _shelf.File.Retention[0].LastDay);
        Assert.Empty(Rights.Erase(_shelf.File, By(Actor.System, At(2026, 7, 10, 23, 59), 28)).OrThrow().Erased);
        Assert.Equal(RecordKind.Declaration, Assert.Single(Rights.Erase(_shelf.File, By(Actor.System, At(2026, 7, 11, 0), 29)).OrThrow().Erased).Kind);
    }

    [Fact]
    public void When_the_police_holds_the_report_then_it_is_restricted_and_the_reason_and_end_are_given()
    {
        var hold = Hold.Ask(HoldReason.Investigation, new(2026, 12, 31), An, By(Officer, At(2026, 6, 11), 30)).OrThrow();
        _shelf.Keep(WithdrawnOnTheTenth());
        _shelf.Records = [_shelf.Records[0] with { Hold = hold }, _shelf.Records[1]];

        var kept = ErasedOnTheTwelfth().Kept[0];

        Assert.Equal((KeptBecause.Held, Report), (kept.Because, kept.Record!.Id));
        Assert.True(kept.Record.IsRestricted(At(2026, 6, 12)));
        Assert.Equal((HoldReason.Investigation, At(2027, 1, 1, 0), null), (kept.Record.Hold!.Reason, kept.Record.Hold.Until, kept.Record.Hold.By));
        Assert.Equal("er loopt een onderzoek", Domain.Texts.Standard.Of(kept.Record.Hold.Reason, Language.Dutch));
        Assert.Equal(2, Rights.Erase(_shelf.File, By(Actor.System, At(2027, 5, 1), 31)).OrThrow().Erased.Length);
    }

    private RightsStep WithdrawnOnTheTenth() => Rights.Withdraw(
        _shelf.Membership, _shelf.Facts, ConsentKind.DataToCoordinator, By(AnInGroup, At(2026, 6, 10), 22)).OrThrow();

    private Erasure ErasedOnTheTwelfth() => Rights.Erase(_shelf.File, By(AnApplying, At(2026, 6, 12), 25)).OrThrow();

    /// <summary>What a host keeps about An.</summary>
    private sealed class Shelf
    {
        private readonly VettingDecision _decision;
        private ErasedDeclaration? _erased;

        private Shelf(DeclarationOfIntention declaration)
        {
            Declaration = declaration;
            _decision = Favourable(declaration)!;
            Facts = FactsOf(declaration, vetting: _decision);
            Keep(Membership.Apply(AnsMembership, Facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow());
            Keep(Membership!.Approve(_decision, Facts, By(Officer, At(2026, 3, 4), 2)).OrThrow());
            Keep(Membership.Assign(Facts, By(Officer, At(2026, 3, 4, 10), 3)).OrThrow());
            Keep(Membership.ConfirmAdded(Facts, By(MarleenOfRekem, At(2026, 3, 6, 18), 4)).OrThrow());
        }

        public DeclarationOfIntention? Declaration { get; private set; }

        public Membership Membership { get; private set; } = null!;

        public MembershipFacts Facts { get; private set; }

        public List<MembershipEvent> Events { get; } = [];

        public List<Disclosure> Log { get; } = [];

        public List<Duty> Duties { get; } = [];

        public ContactRecall? Recall { get; private set; }

        public List<KeptRecord> Records { get; set; } =
            [new(RecordKind.Report, Report, An, At(2026, 4, 11, 22)), new(RecordKind.HandOver, HandOver, An, At(2026, 4, 12, 8))];

        public List<OwnMessage> Messages { get; } = [new(An, RecordKind.Report, Report, 1, At(2026, 4, 11, 22), Said)];

        public PersonalFile File => PersonalFile.Of(
            An, Lanaken, Declaration is { } kept ? [kept] : [], [Membership], [_decision], Log, Records, _erased is { } erased ? [erased] : [], Messages).OrThrow();

        public IEnumerable<string> NumbersThatMarleenSees =>
            MemberContact.ListFor(MarleenOfRekem, Declaration is { } kept ? [(Membership, kept)] : []).Select(member => member.Card.MobileNumber.ToString("F"));

        /// <summary>How many ever applied, joined and left.</summary>
        public (int Applied, int Joined, int Left) Counts =>
            (Events.OfType<MembershipApplied>().Count(), Events.OfType<MemberAdded>().Count(), Events.OfType<ConsentWithdrawn>().Count());

        /// <summary>All that is stored, as it is stored.</summary>
        public string Everything
        {
            get
            {
                object?[] rows = [Declaration?.ToSnapshot(), _erased, Membership.ToSnapshot(), _decision, .. Events, .. Log, .. Duties, .. Records];
                return string.Join('\n', rows.OfType<object>().Select(row => JsonSerializer.Serialize(row, row.GetType(), BuurtpreventieJson.Storage)));
            }
        }

        public static Shelf OfAn() => new(DeclarationOfAn());

        public void Keep(RightsStep step)
        {
            Declaration = step.Declaration;
            Facts = FactsOf(step.Declaration, vetting: _decision);
            Keep(step.Membership!);
        }

        public void Keep(Erasure erasure)
        {
            _erased = Assert.Single(erasure.Declarations);
            Declaration = null;
        }

        public void Forget(Erasure erasure) => Records.RemoveAll(record => erasure.Erased.Any(gone => gone.Id == record.Id));

        private void Keep(MembershipStep step)
        {
            Membership = step.Next;
            Events.Add(step.Event!);
            Log.AddRange(step.Disclosures);
            Duties.AddRange(step.Duties);
            Recall = step.Recall ?? Recall;
        }
    }
}
