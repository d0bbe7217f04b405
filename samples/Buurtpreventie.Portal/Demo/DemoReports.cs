using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.SignIn;

namespace Buurtpreventie.Portal.Demo;

/// <summary>What was reported in Rekem: a van that is still talked about, one that is over and waits to be registered, and a question.</summary>
internal sealed class DemoReports(ReportCases reports, DoubtCases doubts, IClock clock)
{
    private static readonly DemoTown Town = DemoTown.Lanaken;

    private int _request = 9_000;

    public async Task Tell()
    {
        var (lotte, neighbour, now) = (DemoAccounts.Lotte.Capacity.Actor, Actor.Resident(DemoPeople.FirstOf(Town)), clock.GetCurrentInstant());

        var (over, then) = await Tell(lotte, now - Duration.FromDays(2), "12", new() { Kind = VehicleKind.Car, Colour = "grijs", Plate = "2-XYZ-8??" });
        await Do(over, ReportTrigger.RecordPoliceOnScene, neighbour, then + Duration.FromMinutes(9));
        await Do(over, ReportTrigger.Close, Town.AsCoordinator, then + Duration.FromMinutes(50));

        var (running, told) = await Tell(lotte, now - Duration.FromMinutes(25), "31", new() { Kind = VehicleKind.Van, Colour = "donkerblauw", Plate = "1-ABC-234" });
        await Do(running, ReportTrigger.Add, neighbour, told + Duration.FromMinutes(6), new() { Addition = new() { NewInformation = true, Direction = "het kanaal" } });

        var question = new DoubtQueryForm
        {
            ObservedAt = now - Duration.FromMinutes(11),
            Behaviours = Behaviours.LooksAround,
            Location = new() { Street = Town.Place.Street, Landmark = "aan de brug" },
        };
        var asked = (await doubts.Ask(Town.Group, question, Next(neighbour, now - Duration.FromMinutes(10)))).OrThrow();
        (await doubts.Do(asked.Id, DoubtQueryTrigger.VoteHarmless, new() { Reason = HarmlessReason.Delivery }, Next(lotte, now - Duration.FromMinutes(8)))).OrThrow();
    }

    /// <summary>Signal, Alarm and App, a minute after each other.</summary>
    private async Task<(ReportId Report, Instant Told)> Tell(Actor by, Instant at, string houseNumber, VehicleForm vehicle)
    {
        var form = new SaarReportForm
        {
            ObservedAt = at,
            Senses = Senses.Seen,
            FirstHand = true,
            Behaviours = Behaviours.FeelsAtGates | Behaviours.LooksIntoHouses,
            Categories = SituationCategories.SuspectedBurglary,
            Location = new() { Street = Town.Place.Street, Number = houseNumber, Place = Town.Place.Place },
            Vehicles = [vehicle],
        };
        var id = (await reports.Signal(Town.Group, form, Next(by, at + Duration.FromMinutes(1)))).OrThrow().Id;
        await Do(id, ReportTrigger.RecordCall, by, at + Duration.FromMinutes(3), new() { Call = new(At: at + Duration.FromMinutes(2)) });
        await Do(id, ReportTrigger.NotifyGroup, by, at + Duration.FromMinutes(4));
        return (id, at + Duration.FromMinutes(4));
    }

    private async Task Do(ReportId id, ReportTrigger trigger, Actor by, Instant at, ReportInput? input = null) =>
        (await reports.Do(id, trigger, input ?? ReportInput.None, Next(by, at))).OrThrow();

    private Act Next(Actor actor, Instant at) => new(DemoIds.Command(++_request), actor, at);
}
