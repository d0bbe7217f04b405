using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Reports;

/// <summary>Members of a group, what they see and what they do about it. All are fictive.</summary>
internal sealed class Street
{
    public static readonly PersonId Youssef = Person(201);
    public static readonly PersonId Lotte = Person(202);
    public static readonly PersonId Karel = Person(203);
    public static readonly PersonId Bart = Person(204);

    public static readonly ReportId Ours = ReportId.From(new Guid(301, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    public static readonly ReportId Another = ReportId.From(new Guid(302, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    public static readonly DoubtQueryId Question = DoubtQueryId.From(new Guid(303, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    public static readonly Instant Seen = At(2026, 10, 28, 19, 40);

    public static readonly SaarReportForm Van = new()
    {
        ObservedAt = Seen,
        Senses = Senses.Seen,
        FirstHand = true,
        Categories = SituationCategories.SuspectedBurglary,
        Behaviours = Behaviours.FeelsAtGates | Behaviours.LooksIntoHouses,
        Location = new() { Street = "Kloosterhaag", Number = "7", PostalCode = "3740", Place = "Munsterbilzen" },
        Vehicles = [new() { Kind = VehicleKind.Van, Make = "Opel Vivaro", Colour = "donkerblauw", Plate = "1-ABC-234", Occupants = 2 }],
        Media = [new() { Caption = "bestelwagen bij nr. 7", Purpose = MediaPurpose.Description, IsRecognisable = true, NecessityConfirmed = true }],
    };

    private int _request;

    public Street(Protocol protocol)
    {
        Protocol = protocol;
        Group = Quarter.GroupUnder(protocol);
        Facts = ReportFacts.Of(protocol, Group, [Youssef, Lotte, Karel]);
    }

    public Protocol Protocol { get; }

    public PreventionGroup Group { get; }

    public ReportFacts Facts { get; set; }

    public PersonId Dirk => Group.Coordinator!.Value;

    public static Instant Clock(int hour, int minute) => At(2026, 10, 28, hour, minute);

    public static EmergencyCall CallBy(PersonId caller, Instant at, EmergencyNumber number = EmergencyNumber.Police101) => new(number, at, caller);

    public Actor As(PersonId person) => person == Dirk ? Actor.Coordinator(person, Group.Id) : Actor.Participant(person, Group.Id);

    public Act By(PersonId person, Instant at) => By(As(person), at);

    public Act By(Actor actor, Instant at, int? seen = null) => Intake.Town.By(actor, at, 20_000 + _request++, seen);

    public Observation Observed(SaarReportForm? form = null, Instant? now = null) =>
        Observation.Of(form ?? Van, Protocol.Options, now ?? Clock(23, 59)).OrThrow();

    public Observation Added(AdditionForm form, Instant now) => Observation.Adding(form, Protocol.Options, now).OrThrow();

    /// <summary>Signalled by Youssef at 19:41.</summary>
    public Report Signalled(SaarReportForm? form = null) =>
        Report.Signal(Ours, Observed(form), Facts, By(Youssef, Clock(19, 41))).OrThrow().Next;

    /// <summary>With a call by Youssef at 19:42.</summary>
    public Report Alarmed(SaarReportForm? form = null) => Then(Signalled(form).RecordCall(CallBy(Youssef, Clock(19, 42)), Facts, By(Youssef, Clock(19, 42))));

    /// <summary>In the group since 19:43.</summary>
    public Report Open(SaarReportForm? form = null) => Then(Alarmed(form).NotifyGroup(Facts, By(Youssef, Clock(19, 43))));

    public static Report Then(Outcome<Step<Report, ReportEvent>> step) => step.OrThrow().Next;
}
