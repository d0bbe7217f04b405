using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>What members of a group in Lanaken see, and what they do about it, each with a request of its own.</summary>
internal static class Neighbours
{
    /// <summary>A van and what its driver does, a minute ago.</summary>
    public static SaarReportForm Van(this PortalUnderTest portal) => new()
    {
        ObservedAt = portal.Clock.Now - Duration.FromMinutes(1),
        Senses = Senses.Seen,
        FirstHand = true,
        Behaviours = Behaviours.FeelsAtGates,
        Location = new() { Street = "Steenweg", Number = "7", Place = "Rekem" },
        Vehicles = [new() { Kind = VehicleKind.Van, Colour = "donkerblauw", Plate = "1-ABC-234" }],
    };

    /// <summary>Somebody at the gates, a minute ago.</summary>
    public static DoubtQueryForm Gates(this PortalUnderTest portal) => new()
    {
        ObservedAt = portal.Clock.Now - Duration.FromMinutes(1),
        Behaviours = Behaviours.FeelsAtGates,
        Location = new() { Street = "Steenweg", Number = "9" },
    };

    public static Task<Outcome<Report>> Signal(this PortalUnderTest portal, Actor actor, SaarReportForm form) =>
        portal.With<ReportCases, Outcome<Report>>(cases => cases.Signal(DemoTown.Lanaken.Group, form, Request(portal, actor)));

    public static Task<Outcome<Report>> Signal(this PortalUnderTest portal, PersonId person, SaarReportForm form) => portal.Signal(Actor.Resident(person), form);

    public static Task<Outcome<Report>> Do(this PortalUnderTest portal, ReportId id, ReportTrigger trigger, Actor actor, ReportInput? input = null) =>
        portal.With<ReportCases, Outcome<Report>>(cases => cases.Do(id, trigger, input ?? ReportInput.None, Request(portal, actor)));

    public static Task<Outcome<Report>> Do(this PortalUnderTest portal, ReportId id, ReportTrigger trigger, PersonId person, ReportInput? input = null) =>
        portal.Do(id, trigger, Actor.Resident(person), input);

    public static Task<Outcome<DoubtQuery>> Ask(this PortalUnderTest portal, Actor actor, DoubtQueryForm form) =>
        portal.With<DoubtCases, Outcome<DoubtQuery>>(cases => cases.Ask(DemoTown.Lanaken.Group, form, Request(portal, actor)));

    public static Task<Outcome<DoubtQuery>> Ask(this PortalUnderTest portal, PersonId person, DoubtQueryForm form) => portal.Ask(Actor.Resident(person), form);

    public static Task<Outcome<DoubtQuery>> Do(this PortalUnderTest portal, DoubtQueryId id, DoubtQueryTrigger trigger, Actor actor, DoubtInput? input = null) =>
        portal.With<DoubtCases, Outcome<DoubtQuery>>(cases => cases.Do(id, trigger, input ?? DoubtInput.None, Request(portal, actor)));

    public static Task<Outcome<DoubtQuery>> Do(this PortalUnderTest portal, DoubtQueryId id, DoubtQueryTrigger trigger, PersonId person, DoubtInput? input = null) =>
        portal.Do(id, trigger, Actor.Resident(person), input);

    public static Task<Outcome<Report>> Promote(this PortalUnderTest portal, DoubtQueryId id, PersonId person, SaarReportForm? form = null) =>
        portal.With<DoubtCases, Outcome<Report>>(cases => cases.Promote(id, form ?? portal.Van(), Request(portal, Actor.Resident(person))));

    private static Act Request(PortalUnderTest portal, Actor actor) => Residents.Request(actor, portal.Clock.Now);
}
