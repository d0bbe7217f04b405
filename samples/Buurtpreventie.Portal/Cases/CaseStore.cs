using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A step that was taken, the declaration where it changed, and the decision on the file where there was one.</summary>
internal sealed record Taken(MembershipStep? Step, DeclarationOfIntention? Declaration = null, Step<VettingFile, VettingEvent>? OnFile = null);

/// <summary>Gathers what belongs to a membership, and puts back what a step changed. The caller runs the transaction.</summary>
internal sealed class CaseStore(PortalDb db, Ledger ledger, Sealer sealer, ProtocolShelf protocols, RegisterNumberKey key)
{
    /// <summary>The case as <paramref name="actor"/> finds it; null where there is none in the actor's scope.</summary>
    /// <param name="id">The membership.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="now">The day of it decides on the protocol.</param>
    /// <param name="proposed">A group to assign to; without it the group that was asked for or joined.</param>
    public async Task<MembershipCase?> Find(MembershipId id, Actor actor, Instant now, GroupId? proposed = null) =>
        await Load(id, now, proposed) is { } found && found.IsVisibleTo(actor) ? found : null;

    public async Task<MembershipCase?> Load(MembershipId id, Instant now, GroupId? proposed = null)
    {
        if (await db.Memberships.FindAsync(id) is not { } row
            || await protocols.InForce(row.Municipality, Brussels.DateOf(now)) is not { } protocol)
        {
            return null;
        }

        var group = (proposed ?? row.Group ?? row.AskedGroup) is { } groupId ? await db.Groups.FindAsync(groupId) : null;
        var declarationRow = row.Declaration is { } declarationId ? await db.Declarations.FindAsync(declarationId) : null;
        var vettingRow = declarationRow is null ? null : await db.VettingFiles.FindAsync(declarationRow.Id);
        var file = vettingRow?.ToFile(sealer);
        var facts = MembershipFacts.Of(
            protocol, group?.ToGroup(), declarationRow?.ToDeclaration(sealer), file?.Decision, group is null ? 0 : await MembersOf(group.Id), await WaitingListOf(group?.Id));
        return new(row, row.ToMembership(), facts, declarationRow, vettingRow, file);
    }

    public Task<int> MembersOf(GroupId group) =>
        db.Memberships.CountAsync(row => row.Group == group && MembershipStates.TakingPlace.AsEnumerable().Contains(row.State));

    /// <summary>The groups to which the address of the declaration leads, each with what stands in its way.</summary>
    public async Task<GroupsForAddress?> GroupsFor(MembershipCase found)
    {
        if (found.Declaration is not { } declaration)
        {
            return null;
        }

        var (municipality, code) = (found.Row.Municipality, declaration.TiedAddress.PostalCode);
        var under = await db.Groups.AsNoTracking()
            .Where(group => db.GroupPostalCodes.Where(row => row.PostalCode == code).Select(row => row.Group).Contains(group.Id)).ToListAsync();
        var near = under.Where(group => group.Municipality == municipality).ToList();
        var (members, waiting) = await PlacesIn([.. near.Select(group => (GroupId?)group.Id)]);
        return found.Membership.FindGroups(near.Select(group => MembershipFacts.Of(
            found.Facts.Protocol, group.ToGroup(), declaration, found.Facts.Vetting, members.GetValueOrDefault(group.Id), ListOf(group.Id, waiting[group.Id]))));
    }

    /// <summary>Many cases, to look at and not to change, with as many statements as for one; what belongs to no protocol in force is left out.</summary>
    public async Task<IReadOnlyList<MembershipCase>> LoadAll(IReadOnlyList<MembershipId> ids, Instant now)
    {
        var rows = await db.Memberships.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync();
        Dictionary<MunicipalityCode, Protocol?> inForce = [];
        foreach (var municipality in rows.Select(row => row.Municipality).Distinct())
        {
            inForce[municipality] = await protocols.InForce(municipality, Brussels.DateOf(now));
        }

        var groupIds = rows.Select(row => row.Group ?? row.AskedGroup).Where(group => group is not null).Distinct().ToList();
        var groups = (await db.Groups.AsNoTracking().Where(row => groupIds.Contains(row.Id)).ToListAsync()).ToDictionary(row => row.Id, row => row.ToGroup());
        var (members, waiting) = await PlacesIn(groupIds);
        var declarationIds = rows.Select(row => row.Declaration).OfType<DeclarationId>().ToList();
        var declarations = await db.Declarations.AsNoTracking().Where(row => declarationIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
        var files = await db.VettingFiles.AsNoTracking().Where(row => declarationIds.Contains(row.Declaration)).ToDictionaryAsync(row => row.Declaration);
        return [.. rows.Where(row => inForce[row.Municipality] is not null).Select(CaseOf)];

        MembershipCase CaseOf(MembershipRow row)
        {
            var group = (row.Group ?? row.AskedGroup) is { } groupId ? groups.GetValueOrDefault(groupId) : null;
            var declaration = row.Declaration is { } id ? declarations.GetValueOrDefault(id) : null;
            var vetting = declaration is null ? null : files.GetValueOrDefault(declaration.Id);
            var file = vetting?.ToFile(sealer);
            var facts = MembershipFacts.Of(
                inForce[row.Municipality]!,
                group,
                declaration?.ToDeclaration(sealer),
                file?.Decision,
                group is null ? 0 : members.GetValueOrDefault(group.Id),
                group is null ? null : ListOf(group.Id, waiting[group.Id]));
            return new(row, row.ToMembership(), facts, declaration, vetting, file);
        }
    }

    /// <summary>How many members each of the groups has, and who waits for a place in it.</summary>
    private async Task<(Dictionary<GroupId, int> Members, ILookup<GroupId?, MembershipRow> Waiting)> PlacesIn(List<GroupId?> groups)
    {
        var members = await db.Memberships.Where(row => groups.Contains(row.Group) && MembershipStates.TakingPlace.AsEnumerable().Contains(row.State))
            .GroupBy(row => row.Group).Select(same => new { Group = same.Key, Count = same.Count() }).ToListAsync();
        var waiting = await db.Memberships.AsNoTracking().Where(row => groups.Contains(row.WaitsFor)).ToListAsync();
        return (members.Where(one => one.Group is not null).ToDictionary(one => one.Group!.Value, one => one.Count), waiting.ToLookup(row => row.WaitsFor));
    }

    private async Task<WaitingList?> WaitingListOf(GroupId? group) =>
        group is { } full ? ListOf(full, await db.Memberships.Where(row => row.WaitsFor == full).ToListAsync()) : null;

    private static WaitingList? ListOf(GroupId full, IEnumerable<MembershipRow> waiting) =>
        waiting.ToList() is { Count: > 0 } rows ? WaitingList.Of(full, rows.Select(row => row.ToMembership())) : null;

    /// <summary>Stores a step with everything that came with it.</summary>
    public async Task Put(MembershipCase found, Taken taken)
    {
        if (taken.Declaration is { } declaration)
        {
            found.DeclarationRow!.With(declaration, sealer, key);
        }

        if (taken.Step is { Event: { } happened } step)
        {
            found.Row.With(step.Next);
            await ledger.Write(step);
            if (taken.OnFile is { } onFile)
            {
                await Put(found, onFile);
            }
            else if ((happened.Header.To.IsOver() || happened.Header is { From: MembershipState.Applied, To: not MembershipState.Applied }) && found.File is { Decision: null } undecided)
            {
                // The application is over and the police need not look any more.
                await Put(found, undecided.Withdraw(new Act(happened.Header.Command, Actor.System, happened.Header.At)).OrThrow());
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Stores a declaration that changed by itself.</summary>
    public async Task Put(MembershipCase found, DeclarationOfIntention declaration)
    {
        found.DeclarationRow!.With(declaration, sealer, key);
        await db.SaveChangesAsync();
    }

    /// <summary>Stores a step of the vetting file. Once it is decided the register number makes place for its digest.</summary>
    public async Task Put(MembershipCase found, Step<VettingFile, VettingEvent> step)
    {
        found.VettingRow!.With(step.Next, sealer);
        await ledger.Write(found.Row.Id, step);
        if (step.Next.Decision is not null && found.DeclarationRow is { } row && row.ToDeclaration(sealer) is { } declaration)
        {
            row.With(declaration.WithoutRegisterNumber(key), sealer, key);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Whether this very request opened the file.</summary>
    public async Task<bool> WasOpenedBy(Act act, VettingFile file)
    {
        var opened = await db.Events.AsNoTracking().SingleAsync(row => row.Matter == Matter.Vetting && row.Of == file.Declaration.Value && row.Version == 1);
        var header = opened.Happened<VettingEvent>().Header;
        return header.Command == act.Command && header.By == act.Actor.Role && header.Actor == act.Actor.Person;
    }

    /// <summary>Stores a new vetting file.</summary>
    public async Task Add(MembershipId membership, Step<VettingFile, VettingEvent> opened)
    {
        db.VettingFiles.Add(VettingRow.Of(opened.Next, membership, sealer));
        await ledger.Write(membership, opened);
    }
}
