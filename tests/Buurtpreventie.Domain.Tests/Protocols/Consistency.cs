using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Consistency
{
    private static readonly bool[] YesAndNo = [true, false];

    private static readonly ImmutableArray<NonUrgentContact> Desk = [new(NonUrgentContactKind.ReportingDesk)];

    private static readonly (string Name, Func<ProtocolDraft, ProtocolDraft> Spoil, string[] Errors)[] Faults =
    [
        // The combinations that the rule catalogue refuses
        ("register number required, intake elsewhere", draft => draft.With(o => o with { Intake = IntakeBody.Coordinator }),
            ["protocol.national-number-outside-police (options.nationalNumber)"]),
        ("register number shows the age but is forbidden", draft => draft.With(o => o with { NationalNumber = NationalNumberUse.Forbidden }),
            ["protocol.age-by-forbidden-number (options.ageEvidence)"]),
        ("police vets but only supports", draft => draft.With(o => o with { PoliceRole = PoliceRole.SupportOnly }),
            ["protocol.vetting-without-partner (options.policeVetting)"]),
        ("each report handed over, none registered", draft => draft.With(o => o with { HandOver = new(HandOverKind.EachReport, 24), FinalStep = FinalStep.React }),
            ["protocol.hand-over-without-register (options.handOver.kind)"]),
        ("photos for the police, nothing handed over", draft => draft.With(o => NoHandOver(o) with { Media = new(MediaUse.PoliceOnly, MediaUse.Forbidden) }),
            ["protocol.photos-reach-nobody (options.media.photos)"]),
        ("officers in the group, police reads nothing", draft => draft.With(o => o with { PoliceMembership = PoliceMembership.Allowed, PoliceMonitoring = PoliceMonitoring.None }),
            ["protocol.police-member-reads-nothing (options.policeMembership)"]),
        ("lowest age not below the minimum", draft => draft.With(o => o with { Age = o.Age with { MinimumAge = 16 } }),
            ["protocol.lowest-age-not-below-minimum (options.age.lowestMinorAge)"]),
        ("in doubt to a contact, and none", draft => draft.With(o => o with { DoubtPolicy = DoubtPolicy.NonUrgentContact, NonUrgentContacts = [] }),
            ["protocol.non-urgent-contact-missing (options.nonUrgentContacts)"]),
        ("no controller", draft => draft.WithClauses(c => c with { Controller = null }), ["protocol.controller-missing (clauses.controller)"]),
        ("no contact for privacy", draft => draft.WithClauses(c => c with { PrivacyContact = null }), ["protocol.privacy-contact-missing (clauses.privacyContact)"]),
        ("no retention", draft => draft.With(o => o with { Retention = o.Retention with { Report = default } }), ["protocol.retention-missing (options.retention.report)"]),
        ("no clause on 101", draft => draft.WithClauses(c => c with { EmergencyCall = null }), ["protocol.emergency-clause-missing (clauses.emergencyCall)"]),

        // What follows from a conflict or from a fixed rule
        ("register number optional, intake elsewhere", draft => draft.With(o => o with { NationalNumber = NationalNumberUse.Optional, Intake = IntakeBody.PreventionService }) with { Parties = Everybody },
            ["protocol.national-number-outside-police (options.nationalNumber)"]),
        ("register number without legal basis", draft => draft.WithClauses(c => c with { NationalNumberBasis = null }),
            ["protocol.national-number-without-basis (clauses.nationalNumberBasis)"]),
        ("videos for the police, nothing handed over", draft => draft.With(o => NoHandOver(o) with { Media = new(MediaUse.Forbidden, MediaUse.PoliceOnly) }),
            ["protocol.videos-reach-nobody (options.media.videos)"]),
        ("101 not among the numbers", draft => draft.With(o => o with { EmergencyNumbers = [EmergencyNumber.Emergency112] }),
            ["protocol.emergency-number-missing (options.emergencyNumbers)"]),
        ("no number", draft => draft.With(o => o with { EmergencyNumbers = default }), ["protocol.emergency-number-missing (options.emergencyNumbers)"]),
        ("urgent only advised", draft => draft.With(o => o with { CallTiming = new(CallOrder.Advised, CallOrder.Advised) }),
            ["protocol.urgent-call-only-advised (options.callTiming.urgent)"]),
        ("no confidentiality", draft => draft.With(o => o with { CoordinatorDuties = o.CoordinatorDuties with { ConfidentialityAgreement = false } }),
            ["protocol.confidentiality-missing (options.coordinatorDuties.confidentialityAgreement)"]),
        ("photo term from a hand-over that need not come", draft => draft.With(o => o with { Retention = o.Retention with { PhotoFrom = RetentionStart.HandOverReceipt } }),
            ["protocol.photo-term-never-starts (options.retention.photoFrom)"]),
        ("hand-over without retention of its record", draft => draft.With(o => o with { Retention = o.Retention with { HandOverRecord = null } }),
            ["protocol.retention-missing (options.retention.handOverRecord)"]),
        ("sponsor without embedding", draft => draft.With(o => o with { Founding = o.Founding with { Sponsor = Sponsor.MunicipalityOrPoliceZone } }),
            ["protocol.embedding-missing (clauses.embedding)"]),
        ("no language", draft => draft.With(o => o with { Languages = [] }), ["protocol.no-language (options.languages)"]),

        // Details
        ("simultaneous without tolerance", draft => draft.With(o => o with { CallTiming = new(CallOrder.BeforeMessage, CallOrder.Simultaneous) }),
            ["protocol.detail-missing (options.callTiming.toleranceMinutes)"]),
        ("tolerance without simultaneous", draft => draft.With(o => o with { CallTiming = o.CallTiming with { ToleranceMinutes = 5 } }),
            ["protocol.detail-without-choice (options.callTiming.toleranceMinutes)"]),
        ("each report without deadline", draft => draft.With(o => o with { HandOver = new(HandOverKind.EachReport) }), ["protocol.detail-missing (options.handOver.deadlineHours)"]),
        ("deadline on request", draft => draft.With(o => o with { HandOver = new(HandOverKind.OnRequest, 24) }), ["protocol.detail-without-choice (options.handOver.deadlineHours)"]),
        ("minors without details", draft => draft.With(o => o with { Age = new(18, Minors.WithParentalSignature) }),
            ["protocol.detail-missing (options.age.lowestMinorAge)", "protocol.detail-missing (options.age.parentalSignatures)"]),
        ("no minors, with details", draft => draft.With(o => o with { Age = o.Age with { Minors = Minors.Refuse } }),
            ["protocol.detail-without-choice (options.age.lowestMinorAge)", "protocol.detail-without-choice (options.age.parentalSignatures)"]),
        ("other features uncounted", draft => draft.With(o => o with { SensitiveFeatures = new(SensitiveFeatureUse.WithOtherFeatures) }),
            ["protocol.detail-missing (options.sensitiveFeatures.otherFeatures)"]),
        ("graded without grades", draft => draft.With(o => o with { Sanctions = new(SanctionKind.Graded) }),
            ["protocol.detail-missing (options.sanctions.warnings)", "protocol.detail-missing (options.sanctions.suspension)"]),
        ("appeal without term", draft => draft.With(o => o with { Appeal = new(AppealBody.Police) }), ["protocol.detail-missing (options.appeal.term)"]),
        ("term without appeal", draft => draft.With(o => o with { Appeal = new(AppealBody.None, Term.OfDays(21)) }), ["protocol.detail-without-choice (options.appeal.term)"]),
        ("hand-over record without hand-over", draft => draft.With(o => o with { HandOver = new(HandOverKind.None) }),
            ["protocol.detail-without-choice (options.retention.handOverRecord)"]),

        // Values
        ("enum without name", draft => draft.With(o => o with { Tie = (Tie)9 }), ["protocol.unknown-value (options.tie)"]),
        ("enum left out", draft => draft.With(o => o with { Caller = default }), ["protocol.unknown-value (options.caller)"]),
        ("nobody assigns", draft => draft.With(o => o with { Assigner = Role.None }), ["protocol.unknown-value (options.assigner)"]),
        ("a member assigns", draft => draft.With(o => o with { Assigner = Role.Police | Role.Participant }), ["protocol.unknown-value (options.assigner)"]),
        ("number twice", draft => draft.With(o => o with { EmergencyNumbers = [EmergencyNumber.Police101, EmergencyNumber.Police101] }), ["protocol.listed-twice (options.emergencyNumbers)"]),
        ("unknown number", draft => draft.With(o => o with { EmergencyNumbers = [EmergencyNumber.Police101, (EmergencyNumber)100] }), ["protocol.unknown-value (options.emergencyNumbers)"]),
        ("contact twice", draft => draft.With(o => o with { NonUrgentContacts = [.. Desk, new(NonUrgentContactKind.ReportingDesk, "www.example.be")] }), ["protocol.listed-twice (options.nonUrgentContacts)"]),
        ("unknown contact", draft => draft.With(o => o with { NonUrgentContacts = [default] }), ["protocol.unknown-value (options.nonUrgentContacts)"]),
        ("endless contact", draft => draft.With(o => o with { NonUrgentContacts = [new(NonUrgentContactKind.ReportingDesk, new('x', 81))] }), ["protocol.text-too-long (options.nonUrgentContacts)"]),
        ("contact on two lines", draft => draft.With(o => o with { NonUrgentContacts = [new(NonUrgentContactKind.ReportingDesk, "a\tb")] }), ["protocol.not-one-line (options.nonUrgentContacts)"]),
        ("language twice", draft => draft.With(o => o with { Languages = [Language.Dutch, Language.Dutch] }), ["protocol.listed-twice (options.languages)"]),
        ("unknown language", draft => draft.With(o => o with { Languages = [(Language)7] }), ["protocol.unknown-value (options.languages)"]),

        // Clauses
        ("clause not in every language", draft => draft.With(o => o with { Languages = [Language.French, Language.German] }).WithClauses(c => c with { Budget = new("a", " ", "c", "d") }),
            ["protocol.language-missing (clauses.budget)"]),
        ("clause too long", draft => draft.WithClauses(c => c with { Communication = new("a", "b", "c", new('x', 2001)) }), ["protocol.text-too-long (clauses.communication)"]),
        ("blank clause", draft => draft.WithClauses(c => c with { EmergencyCall = new("", "b", "c", "d") }), ["protocol.language-missing (clauses.emergencyCall)"]),

        // The draft itself
        ("no municipality", draft => draft with { Municipality = default }, ["value.required (municipality)"]),
        ("no police zone", draft => draft with { PoliceZone = default }, ["value.required (policeZone)"]),
        ("no name", draft => draft with { Name = " " }, ["value.required (name)"]),
        ("endless name", draft => draft with { Name = new('x', 81) }, ["protocol.text-too-long (name)"]),
        ("name on two lines", draft => draft with { Name = "Lanaken\n2026" }, ["protocol.not-one-line (name)"]),
        ("version 0", draft => draft with { Version = 0 }, ["protocol.out-of-range (version)"]),
        ("version 10000", draft => draft with { Version = 10_000 }, ["protocol.out-of-range (version)"]),
        ("no rules", draft => draft with { RulesVersion = default }, ["protocol.unknown-rules (rulesVersion)"]),
        ("rules of tomorrow", draft => draft with { RulesVersion = RulesVersion.Of(2) }, ["protocol.unknown-rules (rulesVersion)"]),
        ("police zone is no party", draft => draft with { Parties = [ProtocolParty.Neighbourhood] }, ["protocol.party-missing (parties)"]),
        ("unknown party", draft => draft with { Parties = [.. draft.Parties, default] }, ["protocol.unknown-value (parties)"]),
        ("party twice", draft => draft with { Parties = [.. draft.Parties, ProtocolParty.PoliceZone] }, ["protocol.listed-twice (parties)"]),
        ("unknown profile", draft => draft with { BasedOn = (ProfileName)9 }, ["protocol.unknown-value (basedOn)"]),
        ("no parties", draft => draft with { Parties = [] }, ["protocol.party-missing (parties)", "protocol.party-missing (parties)"]),
        ("supersedes itself", draft => draft with { Supersedes = new(draft.Municipality, draft.Name, 1) }, ["protocol.supersedes-no-earlier (supersedes)"]),
        ("supersedes nothing", draft => draft with { Supersedes = new(draft.Municipality, null!, 1) }, ["protocol.supersedes-no-earlier (supersedes)"]),
        ("supersedes version 0", draft => draft with { Supersedes = new(draft.Municipality, "Lanaken 2025", 0) }, ["protocol.supersedes-no-earlier (supersedes)"]),
        ("supersedes elsewhere", draft => draft with { Supersedes = new(MunicipalityCode.Of(73006), "Bilzen 2026", 1) }, ["protocol.supersedes-no-earlier (supersedes)"]),
        ("no options", draft => draft with { Options = null! }, ["value.required (options)"]),
        ("no clauses", draft => draft with { Clauses = null! }, ["value.required (clauses)"]),
    ];

    private static readonly ImmutableArray<ProtocolParty> Everybody = [.. Enum.GetValues<ProtocolParty>()];

    public static TheoryData<string> Names => new(Faults.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_a_fault_that_stands_alone_and_nothing_else(string name)
    {
        var (_, spoil, errors) = Faults.Single(fault => fault.Name == name);
        var draft = spoil(Samples.Draft());

        Assert.Equal(errors, draft.Check().Select(error => error.ToString()));
        Assert.False(draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear).IsSuccess);
        Assert.All(draft.Check(), error => Assert.All(Languages.All.ToArray(), language => Assert.DoesNotContain("{", error.In(language), StringComparison.Ordinal)));
    }

    [Fact]
    public void Knows_no_contradiction_that_is_not_tried_here() =>
        Assert.Empty(ProtocolRules.Contradictions.Select(rule => rule.Error.Code).Except(Faults.SelectMany(fault => fault.Errors).Select(error => error.Split(' ')[0])));

    [Fact]
    public void Rests_each_fault_of_a_choice_on_its_option()
    {
        foreach (var error in Faults.Where(fault => fault.Name is not ("no options" or "no clauses")).SelectMany(fault => fault.Spoil(Samples.Draft()).Check()))
        {
            if (error.Target!.StartsWith("options.", StringComparison.Ordinal))
            {
                Assert.Equal(ProtocolOptionTable.Rows.Single(row => $"options.{row.Name}" == error.Target).Rule, error.Rule);
            }
        }
    }

    [Fact]
    public void Names_every_refused_combination_at_once()
    {
        var draft = (Samples.Draft() with { Clauses = new() }).With(o => o with
        {
            Intake = IntakeBody.Coordinator,
            PoliceRole = PoliceRole.SupportOnly,
            PoliceMembership = PoliceMembership.Allowed,
            PoliceMonitoring = PoliceMonitoring.None,
            HandOver = new(HandOverKind.None),
            Media = new(MediaUse.PoliceOnly, MediaUse.PoliceOnly),
            Age = new(16, Minors.WithParentalSignature, 16, ParentalSignatures.One),
            DoubtPolicy = DoubtPolicy.NonUrgentContact,
            NonUrgentContacts = [],
            Retention = default,
        });

        Assert.Superset(
            (HashSet<string>)[
                "protocol.national-number-outside-police", "protocol.national-number-without-basis", "protocol.vetting-without-partner", "protocol.photos-reach-nobody",
                "protocol.videos-reach-nobody", "protocol.police-member-reads-nothing", "protocol.lowest-age-not-below-minimum", "protocol.non-urgent-contact-missing",
                "protocol.controller-missing", "protocol.privacy-contact-missing", "protocol.retention-missing", "protocol.emergency-clause-missing",
            ],
            draft.Check().Select(error => error.Code).ToHashSet());
        Assert.Equal(5, draft.Check().Count(error => error.Code == "protocol.retention-missing"));
    }

    [Theory]
    [InlineData("callTiming.toleranceMinutes", 1, 15)]
    [InlineData("handOver.deadlineHours", 1, 168)]
    [InlineData("age.minimumAge", 18, 25)]
    [InlineData("age.lowestMinorAge", 13, 17)]
    [InlineData("sensitiveFeatures.otherFeatures", 1, 5)]
    [InlineData("messageLimits.maxCharacters", 100, 1000)]
    [InlineData("observationMinutes", 5, 1440)]
    [InlineData("sanctions.warnings", 1, 5)]
    [InlineData("founding.minimumFounders", 2, 50)]
    [InlineData("maxMembers", 2, 1024)]
    [InlineData("signs.minimumMembers", 0, 500)]
    public void Holds_numbers_between_their_bounds(string path, int from, int to)
    {
        var draft = Samples.Draft(ProfileName.Bilzen).With(o => o with { Age = ProtocolProfiles.Deck.Options.Age });
        var leaf = Samples.Leaves.Single(leaf => Samples.PathOf(leaf) == path);

        Assert.Empty(draft.With(o => Samples.Changed(o, leaf, from)).Check());
        Assert.Empty(draft.With(o => Samples.Changed(o, leaf, to)).Check());
        Assert.Contains($"options.{path}", draft.With(o => Samples.Changed(o, leaf, from - (path == "age.minimumAge" ? 3 : 1))).Check().Select(error => error.Target));
        Assert.Contains($"protocol.out-of-range (options.{path})", draft.With(o => Samples.Changed(o, leaf, to + 1)).Check().Select(error => error.ToString()));
        Assert.Contains($"protocol.out-of-range (options.{path})", draft.With(o => Samples.Changed(o, leaf, int.MinValue)).Check().Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("sanctions.suspension", 1, 366)]
    [InlineData("appeal.term", 7, 93)]
    [InlineData("founding.minimumTerm", 30, 1830)]
    [InlineData("retention.refusedApplication", 1, 366)]
    [InlineData("retention.leftMember", 1, 366)]
    [InlineData("retention.doubtQuery", 1, 93)]
    [InlineData("retention.report", 1, 1830)]
    [InlineData("retention.photo", 1, 366)]
    [InlineData("retention.handOverRecord", 1, 3660)]
    [InlineData("reAcceptance", 7, 366)]
    public void Holds_terms_between_their_bounds(string path, int from, int to)
    {
        var draft = Samples.Draft(ProfileName.Bilzen);
        var leaf = Samples.Leaves.Single(leaf => Samples.PathOf(leaf) == path);

        Assert.Empty(draft.With(o => Samples.Changed(o, leaf, Term.OfDays(from))).Check());
        Assert.Empty(draft.With(o => Samples.Changed(o, leaf, Term.OfDays(to))).Check());
        Assert.Equal([$"options.{path}"], draft.With(o => Samples.Changed(o, leaf, Term.OfDays(from - 1))).Check().Select(error => error.Target));
        Assert.Equal([$"protocol.term-out-of-range (options.{path})"], draft.With(o => Samples.Changed(o, leaf, Term.OfDays(to + 1))).Check().Select(error => error.ToString()));
    }

    /// <summary>Every combination of the choices on register number, age, vetting and minors, against rules written here anew.</summary>
    [Fact]
    public void Agrees_with_an_oracle_on_every_combination_about_persons()
    {
        var all = Persons.All.ToList();

        Assert.Equal(3 * 3 * 2 * 3 * 3 * 2 * 2 * 3 * 3, all.Distinct().Count());
        Assert.All(all, persons => Assert.Equal(persons.Expected, Codes(persons.Put(Samples.Draft()))));
    }

    /// <summary>Every combination of the choices on hand-over, pictures, the police and doubt, against rules written here anew.</summary>
    [Fact]
    public void Agrees_with_an_oracle_on_every_combination_about_reports()
    {
        var all = Reports.All.ToList();

        Assert.Equal(3 * 3 * 3 * 3 * 2 * 2 * 3 * 3 * 2, all.Distinct().Count());
        Assert.All(all, reports => Assert.Equal(reports.Expected, Codes(reports.Put(Samples.Draft()))));
    }

    [Fact]
    public void Agrees_with_both_oracles_when_everything_varies() =>
        Holds.ForAll(
            from persons in Persons.Everything
            from reports in Reports.Everything
            select (persons, reports),
            both => Assert.Equal(
                both.persons.Expected.Concat(both.reports.Expected).Order(StringComparer.Ordinal),
                Codes(both.reports.Put(both.persons.Put(Samples.Draft())))),
            tests: 2000);

    private static ProtocolOptions NoHandOver(ProtocolOptions options) =>
        options with { HandOver = new(HandOverKind.None), Retention = options.Retention with { HandOverRecord = null } };

    private static IEnumerable<string> Codes(ProtocolDraft draft) => draft.Check().Select(error => error.Code).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(params (bool IsSo, string Code)[] faults) =>
        faults.Where(fault => fault.IsSo).Select(fault => fault.Code).Order(StringComparer.Ordinal);

    private sealed record Persons(
        NationalNumberUse Number, IntakeBody Intake, bool HasBasis, AgeEvidence Evidence, PoliceVetting Vetting, PoliceRole Role, Minors Minors, int Lowest, int Minimum)
    {
        public static IEnumerable<Persons> All =>
            from number in Enum.GetValues<NationalNumberUse>()
            from intake in Enum.GetValues<IntakeBody>()
            from hasBasis in YesAndNo
            from evidence in Enum.GetValues<AgeEvidence>()
            from vetting in Enum.GetValues<PoliceVetting>()
            from role in Enum.GetValues<PoliceRole>()
            from minors in Enum.GetValues<Minors>()
            from lowest in Enumerable.Range(15, 3)
            from minimum in Enumerable.Range(16, 3)
            select new Persons(number, intake, hasBasis, evidence, vetting, role, minors, lowest, minimum);

        public static Gen<Persons> Everything { get; } = Gen.Elements(All.ToArray());

        public IEnumerable<string> Expected
        {
            get
            {
                var asked = Number is NationalNumberUse.Required or NationalNumberUse.Optional;
                return Sorted(
                    (asked && Intake is IntakeBody.PreventionService or IntakeBody.Coordinator, "protocol.national-number-outside-police"),
                    (asked && !HasBasis, "protocol.national-number-without-basis"),
                    (!asked && Evidence == AgeEvidence.NationalNumber, "protocol.age-by-forbidden-number"),
                    (Vetting == PoliceVetting.Required && Role != PoliceRole.Partner, "protocol.vetting-without-partner"),
                    (Minors == Minors.WithParentalSignature && Minimum - Lowest < 1, "protocol.lowest-age-not-below-minimum"));
            }
        }

        public ProtocolDraft Put(ProtocolDraft draft) => (draft with { Parties = Everybody })
            .With(o => o with
            {
                NationalNumber = Number,
                Intake = Intake,
                AgeEvidence = Evidence,
                PoliceVetting = Vetting,
                PoliceRole = Role,
                Age = Minors == Minors.Refuse ? new(Minimum, Minors) : new(Minimum, Minors, Lowest, ParentalSignatures.Both),
            })
            .WithClauses(c => HasBasis ? c : c with { NationalNumberBasis = null });
    }

    private sealed record Reports(
        HandOverKind HandOver, FinalStep Step, MediaUse Photos, MediaUse Videos, RetentionStart From, PoliceMembership Membership, PoliceMonitoring Monitoring, DoubtPolicy Doubt, bool HasContact)
    {
        public static IEnumerable<Reports> All =>
            from handOver in Enum.GetValues<HandOverKind>()
            from step in Enum.GetValues<FinalStep>()
            from photos in Enum.GetValues<MediaUse>()
            from videos in Enum.GetValues<MediaUse>()
            from start in Enum.GetValues<RetentionStart>()
            from membership in Enum.GetValues<PoliceMembership>()
            from monitoring in Enum.GetValues<PoliceMonitoring>()
            from doubt in Enum.GetValues<DoubtPolicy>()
            from hasContact in YesAndNo
            select new Reports(handOver, step, photos, videos, start, membership, monitoring, doubt, hasContact);

        public static Gen<Reports> Everything { get; } = Gen.Elements(All.ToArray());

        public IEnumerable<string> Expected
        {
            get
            {
                var registers = Step is FinalStep.Register or FinalStep.ReactThenRegister;
                var reachesThePolice = HandOver is HandOverKind.OnRequest or HandOverKind.EachReport;
                return Sorted(
                    (!registers && HandOver == HandOverKind.EachReport, "protocol.hand-over-without-register"),
                    (!reachesThePolice && Photos == MediaUse.PoliceOnly, "protocol.photos-reach-nobody"),
                    (!reachesThePolice && Videos == MediaUse.PoliceOnly, "protocol.videos-reach-nobody"),
                    (From == RetentionStart.HandOverReceipt && HandOver < HandOverKind.EachReport, "protocol.photo-term-never-starts"),
                    ((Membership, Monitoring) == (PoliceMembership.Allowed, PoliceMonitoring.None), "protocol.police-member-reads-nothing"),
                    (!HasContact && Doubt == DoubtPolicy.NonUrgentContact, "protocol.non-urgent-contact-missing"));
            }
        }

        public ProtocolDraft Put(ProtocolDraft draft) => draft.With(o => o with
        {
            HandOver = new(HandOver, HandOver == HandOverKind.EachReport ? 24 : null),
            FinalStep = Step,
            Media = new(Photos, Videos),
            Retention = o.Retention with { PhotoFrom = From, HandOverRecord = HandOver == HandOverKind.None ? null : Term.OfYears(5) },
            PoliceMembership = Membership,
            PoliceMonitoring = Monitoring,
            DoubtPolicy = Doubt,
            NonUrgentContacts = HasContact ? Desk : [],
        });
    }
}
