using System.Diagnostics;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Load;

/// <summary>
/// What of a page is the domain's work, done alone on the very rows of the page and as often as the page asks it: rows become what they were, facts are
/// gathered, the library says what may be done and why not, duties and documents become words. Reading and opening the rows is not in it.
/// </summary>
internal static class DomainPart
{
    private const int Times = 60;
    private const int OffersPerPage = 4;

    /// <summary>Milliseconds, half of the times no more; null for a page that asks the domain for nothing but single words.</summary>
    public static async Task<double?> Of(Node node, Reading reading)
    {
        var actor = DemoAccounts.All.FirstOrDefault(account => account.Key == reading.Account)?.Capacity.Actor ?? default;
        return await node.With<PortalDb, Action?>(db => node.With<CaseStore, Action?>(store => node.With<Sealer, Action?>(sealer => Parts(db, store, sealer, reading, actor)))) is not { } part
            ? null
            : Run.At(Enumerable.Range(0, Times * 2).Select(_ => Timed(part)).Skip(Times), 50);
    }

    private static double Timed(Action part)
    {
        var start = Stopwatch.GetTimestamp();
        part();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<Action?> Parts(PortalDb db, CaseStore store, Sealer sealer, Reading reading, Actor actor)
    {
        var (route, values) = (reading.Route, reading.With.Split('|'));
        var duties = await OpenOf(db, actor);
        return route switch
        {
            "my/{id:guid}" or "police/{id:guid}" or "municipality/{id:guid}" or "group/{id:guid}" => await Case(store, MembershipId.Parse(values[0], null), actor, OffersPerPage),
            "my/{id:guid}/declaration" or "api/v1/memberships/{id:id}/declaration" or "api/v1/memberships/{id:id}/vetting-file" => await Case(store, MembershipId.Parse(values[0], null), actor, 0),
            "api/v1/memberships/{id:id}" => await Case(store, MembershipId.Parse(values[0], null), actor, 1),
            "manage/groups/{id:guid}" => await Group(db, actor, OffersPerPage),
            "api/v1/groups/{id:id}" => await Group(db, actor, 1),
            "groups/{id:guid}" => await Group(db, actor, 0),
            "my/declare/{group:guid}" => await Group(db, actor, 0),
            "group" => await Group(db, actor, 0) + await Contacts(db, sealer, actor) + Words(duties, 30),
            "api/v1/groups/{id:id}/contacts" => await Contacts(db, sealer, actor),
            "my" or "police" or "municipality" => Words(duties, 30),
            "api/v1/duties" => Words(duties, 100),
            "my/data" or "my/data/download" or "api/v1/me/data" => await Data(db, sealer, actor),
            "report/{id:guid}" => await Told(db, sealer, ReportId.Parse(values[0], null), actor),
            "protocols/{municipality:int}" => await Signed(db) is var protocol ? () => protocol.ToDocument(Language.Dutch) : null,
            "rules/{municipality:int}" => await Signed(db) is var protocol ? () => protocol.RulesIn(Language.Dutch) : null,
            _ => null,
        };
    }

    private static async Task<Action> Case(CaseStore store, MembershipId id, Actor actor, int offers)
    {
        var found = (await store.Load(id, Node.Now))!;
        var (row, declared, file, group) = (found.Row.Snapshot, found.Declaration!.ToSnapshot(), found.File?.ToSnapshot(), found.Facts.Group!.ToSnapshot());
        return () =>
        {
            var vetting = file is null ? null : VettingFile.Restore(file).OrThrow();
            var facts = MembershipFacts.Of(
                found.Facts.Protocol, PreventionGroup.Restore(group).OrThrow(), DeclarationOfIntention.Restore(declared).OrThrow(), vetting?.Decision, found.Facts.MembersInGroup, found.Facts.WaitingList);
            var again = found with { Membership = Membership.Restore(row).OrThrow(), Facts = facts, File = vetting };
            for (var i = 0; i < offers; i++)
            {
                foreach (var offer in again.Offers(actor, Node.Now))
                {
                    _ = i == 0 ? offer.Verdict.Explain(Language.Dutch, actor.Audience) : null;
                }

                _ = again.FileOffers(actor, Node.Now).Count;
            }
        };
    }

    private static async Task<Action> Group(PortalDb db, Actor actor, int offers)
    {
        var (row, protocol) = ((await db.Groups.AsNoTracking().SingleAsync(group => group.Id == DemoTown.Lanaken.Group)).Snapshot, await Signed(db));
        return () =>
        {
            var (group, facts) = (PreventionGroup.Restore(row).OrThrow(), GroupFacts.Of(protocol));
            for (var i = 0; i < offers; i++)
            {
                _ = group.OpenConditions(facts, Node.Now).Count;
                foreach (var offer in group.Offers(actor, facts, Node.Now))
                {
                    _ = i == 0 ? offer.Explain(Language.Dutch, actor.Audience) : null;
                }
            }
        };
    }

    private static async Task<Action> Contacts(PortalDb db, Sealer sealer, Actor actor)
    {
        var group = DemoTown.Lanaken.Group;
        var rows = await db.Memberships.AsNoTracking().Where(row => row.Group == group && MembershipStates.TakingPlace.AsEnumerable().Contains(row.State)).Take(50)
            .Join(db.Declarations, row => row.Declaration, declaration => declaration.Id, (row, declaration) => new { row, declaration }).ToListAsync();
        var snapshots = rows.Select(pair => (pair.row.Snapshot, pair.declaration.ToDeclaration(sealer)!.ToSnapshot())).ToList();
        return () => MemberContact.ListFor(actor, snapshots.Select(pair => (Membership.Restore(pair.Item1).OrThrow(), DeclarationOfIntention.Restore(pair.Item2).OrThrow())));
    }

    private static async Task<Action> Data(PortalDb db, Sealer sealer, Actor actor)
    {
        var person = actor.Person!.Value;
        var protocol = await Signed(db);
        var memberships = (await db.Memberships.Where(row => row.Person == person).ToListAsync()).ConvertAll(row => row.Snapshot);
        var declarations = (await db.Declarations.Where(row => row.Person == person).ToListAsync()).ConvertAll(row => row.ToDeclaration(sealer)!.ToSnapshot());
        var disclosures = (await db.Disclosures.Where(row => row.Subject == person).ToListAsync()).ConvertAll(row => row.Entry);
        var act = new Act(CommandId.From(Guid.CreateVersion7()), actor, Node.Now);
        return () => Rights.Access(
            PersonalFile.Of(
                person,
                protocol,
                declarations.Select(row => DeclarationOfIntention.Restore(row).OrThrow()),
                memberships.Select(row => Membership.Restore(row).OrThrow()),
                disclosures: disclosures).OrThrow(),
            act).OrThrow();
    }

    private static async Task<Action> Told(PortalDb db, Sealer sealer, ReportId id, Actor actor)
    {
        var (row, group, protocol) = (
            await db.Reports.AsNoTracking().SingleAsync(report => report.Id == id), await db.Groups.AsNoTracking().SingleAsync(one => one.Id == DemoTown.Lanaken.Group), await Signed(db));
        var members = await db.Memberships.Where(membership => membership.Group == group.Id && membership.State == MembershipState.Active).Select(membership => membership.Person).ToListAsync();
        var seen = (await db.Observations.AsNoTracking().FirstAsync(one => one.Matter == Matter.Report && one.Of == id.Value)).ToObservation(sealer).ToSnapshot();
        return () =>
        {
            var found = new ReportCase(row, Report.Restore(row.Snapshot).OrThrow(), ReportFacts.Of(protocol, PreventionGroup.Restore(group.Snapshot).OrThrow(), members, [id]));
            _ = found.Offers(actor, Node.Now).Count;
            _ = found.Message([Observation.Restore(seen).OrThrow()], Texts.Standard).IsSuccess;
        };
    }

    private static Action Words(IReadOnlyList<Duty> duties, int most) => () =>
    {
        foreach (var duty in duties.Take(most))
        {
            _ = duty.In(Language.Dutch);
        }
    };

    private static async Task<List<Duty>> OpenOf(PortalDb db, Actor actor) => actor == default
        ? []
        : (await new DutyCases(db, null!).OpenOf(actor).Take(100).ToListAsync()).ConvertAll(row => row.ToDuty());

    private static async Task<Protocol> Signed(PortalDb db) =>
        Protocol.Restore((await db.Protocols.AsNoTracking().SingleAsync(row => row.Municipality == DemoTown.Lanaken.Municipality)).Snapshot).OrThrow();
}
