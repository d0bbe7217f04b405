using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>An's story in a town, with the moments at which everybody asks, and who asks.</summary>
internal sealed class Plot(PortalUnderTest portal, DemoTown town, DemoTown other, Snapshots moments)
{
    private readonly Stage _stage = new(portal, town);
    private readonly Dictionary<string, Instant> _clock = [];
    private readonly Dictionary<string, string> _ids = new() { ["groups"] = $"{town.Group}" };

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<Caller> Callers { get; private set; } = [];

    private bool IsLanaken => town == DemoTown.Lanaken;

    public async Task Play()
    {
        var (own, elsewhere) = (town.Name.ToLowerInvariant(), other.Name.ToLowerInvariant());
        string?[] accounts = [null, "an", "noor", .. new[] { "coordinator", "police", "municipality" }.SelectMany(role => new[] { $"{role}-{own}", $"{role}-{elsewhere}" }), "province"];
        Callers = await Task.WhenAll(accounts.Select(account => Caller.SignedIn(portal, account)));
        _ids["proposed"] = $"{await _stage.Propose()}";
        Remember("proposed");

        await _stage.Apply();
        _ids["memberships"] = $"{_stage.Membership}";
        Remember("applied");
        if (IsLanaken)
        {
            await _stage.Ask();
            Remember("asked");
            Return("applied");
        }

        await Then(MembershipTrigger.Approve, IsLanaken ? town.AsOfficer : town.AsOfficial, "vetted");
        await Then(MembershipTrigger.Assign, IsLanaken ? town.AsOfficer : town.AsOfficial, "assigned");
        await Then(MembershipTrigger.ConfirmAdded, town.AsCoordinator, "active");
        if (IsLanaken)
        {
            await TellReports();
            Return("active");
        }

        await Then(MembershipTrigger.Leave, Actor.Resident(Stage.An), "left");
        _ids["duties"] = $"{await portal.With<PortalDb, Guid>(db => db.Duties.Where(row => row.Code == "duty.delete-contact").Select(row => row.Id).SingleAsync())}";

        Return("active");
        await Then(MembershipTrigger.RecordBreach, town.AsCoordinator, "breached");
        if (!IsLanaken)
        {
            await Then(MembershipTrigger.Suspend, town.AsCoordinator, "suspended");
        }

        await Then(MembershipTrigger.Remove, town.AsCoordinator, "removed");
        if (!IsLanaken)
        {
            await Then(MembershipTrigger.Appeal, Actor.Resident(Stage.An), "appealed");
        }

        await Then(GroupTrigger.GoDormant, "asleep");
        await Then(GroupTrigger.Suspend, "stopped");
    }

    public Task<Told> Ask(Caller caller, string endpoint, string moment)
    {
        portal.Clock.Set(_clock.GetValueOrDefault(moment, portal.Clock.Now));
        var (method, path) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
        var matter = path.Split('/')[1];
        var id = _ids[moment.EndsWith("proposed", StringComparison.Ordinal) ? "proposed" : _ids.ContainsKey(matter) ? matter : "groups"];
        (string Name, string Value)[] parameters =
        [
            ("{id}", id), ("{municipality}", $"{town.Municipality:N}"), ("{other}", $"{other.Municipality:N}"), ("{version}", "1"),
            ("{name}", Uri.EscapeDataString($"{town.Name} 2026")), ("{documentName}", "v1"),
        ];
        var url = parameters.Aggregate(path, (url, parameter) => url.Replace(parameter.Name, parameter.Value, StringComparison.Ordinal));
        url = url.StartsWith("/api", StringComparison.Ordinal) ? url : $"/api/v1{url}";
        return method == "GET" ? caller.Get(url) : caller.Post(url, BodyOf(endpoint));
    }

    private object? BodyOf(string endpoint) => endpoint.Split('/')[^1] switch
    {
        "check" => _stage.Form,
        "declarations" => new { form = _stage.Form },
        "declarations (paper)" => new { form = _stage.Form, person = DemoIds.Person(50) },
        "refuse" or "revoke-admission" => new { reason = "Elders bekend" },
        "withdraw-consent" => new { consent = "dataToCoordinator" },
        "correct-contact" => new { mobileNumber = "0470 12 34 99" },
        "record-breach" or "warn" or "remove" => new { rule = "conduct-11" },
        "sign-personally" => _stage.Form.Signature,
        "ask-more" => new { questions = "address, age" },
        "groups" => new { municipality = $"{town.Municipality:N}", name = "Smeermaas", territory = new { postalCodes = new[] { "3620" } }, purposes = "burglary" },
        "record-prior-contact" or "record-briefing" or "sign-agreement" => new { on = "2026-02-20" },
        "enlist-founders" => new { founders = 6 },
        "appoint-coordinator" or "appoint-deputy" => new { candidate = Stage.An },
        "name-inspector" => new { inspector = town.OfficerId },
        "discharge" => new { reason = "tasksNeglected" },
        "rename" => new { name = "Rekem-Dorp" },
        "reports" or "correct" or "promote" => portal.Van(),
        "doubt-queries" => portal.Gates(),
        "record-call" => new { at = portal.Clock.Now },
        "add" => new { newInformation = true, direction = "het kanaal" },
        "react" => new { reaction = "lightOn", isSafe = true },
        "route" => new { contact = "policeZoneNumber" },
        "vote-harmless" => new { reason = "delivery" },
        "change-territory" => new { postalCodes = new[] { "3621", "3620" } },
        _ => null,
    };

    /// <summary>An sees a van, and asks about somebody at the gates; the coordinator calls about that.</summary>
    private async Task TellReports()
    {
        var report = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
        _ids["reports"] = $"{report}";
        Remember("signalled");
        (await portal.Do(report, ReportTrigger.RecordCall, Stage.An, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        Remember("alarmed");
        (await portal.Do(report, ReportTrigger.NotifyGroup, Stage.An)).OrThrow();
        Remember("told");
        (await portal.Do(report, ReportTrigger.Close, town.AsCoordinator)).OrThrow();
        Remember("over");
        var query = (await portal.Ask(Stage.An, portal.Gates())).OrThrow().Id;
        _ids["doubt-queries"] = $"{query}";
        Remember("doubted");
        (await portal.Do(query, DoubtQueryTrigger.OfferToCall, town.AsCoordinator)).OrThrow();
        Remember("calling");
        (await portal.Do(query, DoubtQueryTrigger.RecordCall, town.AsCoordinator, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        Remember("called");
    }

    private async Task Then(MembershipTrigger trigger, Actor by, string moment)
    {
        await _stage.Do(trigger, by, new() { Rule = Rule.Conduct(11) });
        Remember(moment);
    }

    private async Task Then(GroupTrigger trigger, string moment)
    {
        Return("active");
        await _stage.Do(trigger, town.AsOfficial);
        Remember(moment);
    }

    private void Remember(string moment)
    {
        moments.Take(NameOf(moment));
        _clock[NameOf(moment)] = portal.Clock.Now;
    }

    private void Return(string moment) => moments.Restore(NameOf(moment));

    private string NameOf(string moment) => IsLanaken ? moment : $"{town.Name}: {moment}";
}
