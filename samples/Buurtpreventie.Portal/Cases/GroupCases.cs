using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A group with everything that is looked at when somebody decides on it.</summary>
internal sealed record GroupCase(GroupRow Row, PreventionGroup Group, GroupFacts Facts)
{
    /// <summary>Whether the actor handles the group: whose scope it is in, who started it, and who was discharged from leading it and may appeal.</summary>
    public bool IsVisibleTo(Actor actor) => actor.Sees(Group.Jurisdiction, Row.Snapshot.Initiator)
        || (actor.Role == Role.Resident && Row.Snapshot.Discharge is { } discharge && actor.Is(discharge.Coordinator));
}

/// <summary>What is typed with a step of a group, where the step asks for something.</summary>
internal sealed record GroupInput
{
    public static readonly GroupInput None = new();

    /// <summary>A day: of the contact, the briefing or the signature.</summary>
    public LocalDate? On { get; init; }

    public int? Founders { get; init; }

    /// <summary>The candidate for coordinator or deputy.</summary>
    public PersonId? Candidate { get; init; }

    public PersonId? Inspector { get; init; }

    public string? Name { get; init; }

    public TerritoryForm? Territory { get; init; }

    /// <summary>Why a coordinator is discharged.</summary>
    public DischargeReason? Reason { get; init; }
}

/// <summary>Groups: shown with their facts, and moved on by the verbs of the library, one transaction each.</summary>
internal sealed class GroupCases(PortalDb db, Transactions transactions, Ledger ledger, Sealer sealer, ProtocolShelf protocols)
{
    private const int MostCandidates = 50;

    public async Task<GroupCase?> Find(GroupId id, Actor actor, Instant now, PersonId? candidate = null, string? newName = null) =>
        await Load(id, now, candidate, newName) is { } found && found.IsVisibleTo(actor) ? found : null;

    public async Task<GroupCase?> Load(GroupId id, Instant now, PersonId? candidate = null, string? newName = null)
    {
        if (await db.Groups.Include(row => row.PostalCodes).FirstOrDefaultAsync(row => row.Id == id) is not { } row
            || await FactsIn(row.Municipality, now, id, candidate, row.Name, newName) is not { } facts)
        {
            return null;
        }

        return new(row, row.ToGroup(), facts);
    }

    /// <summary>Founds a group on paper.</summary>
    public Task<Outcome<PreventionGroup>> Found(MunicipalityCode municipality, GroupProposal proposal, Act act) => transactions.Run(async () =>
    {
        var id = GroupId.From(act.Command.Value);
        if (await db.Groups.FindAsync(id) is { } before)
        {
            return before.Snapshot.Initiator == proposal.Initiator ? before.ToGroup() : LifecycleErrors.NotFound;
        }

        if (await FactsIn(municipality, act.At, id, null, proposal.Name) is not { } facts)
        {
            return LifecycleErrors.NotFound;
        }

        if (!PreventionGroup.Found(id, proposal, facts, act).TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        db.Groups.Add(GroupRow.Of(step.Next));
        await ledger.Write(step);
        await db.SaveChangesAsync();
        return Outcome<PreventionGroup>.Success(step.Next);
    });

    /// <summary>Pulls a trigger of a group.</summary>
    public Task<Outcome<PreventionGroup>> Do(GroupId id, GroupTrigger trigger, GroupInput input, Act act) => transactions.Run(async () =>
    {
        if (await Find(id, act.Actor, act.At, input.Candidate, input.Name) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (!Pull(found, trigger, input, act).TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        if (!step.IsRepeat)
        {
            found.Row.With(step.Next);
            await ledger.Write(step);
            await db.SaveChangesAsync();
        }

        return Outcome<PreventionGroup>.Success(step.Next);
    });

    private static Outcome<Step<PreventionGroup, GroupEvent>> Pull(GroupCase found, GroupTrigger trigger, GroupInput input, Act act)
    {
        var (group, facts) = (found.Group, found.Facts);
        return trigger switch
        {
            GroupTrigger.RecordPriorContact => input.On is { } on ? group.RecordPriorContact(on, facts, act) : OutcomeErrors.Required.At("on"),
            GroupTrigger.RecordBriefing => input.On is { } on ? group.RecordBriefing(on, facts, act) : OutcomeErrors.Required.At("on"),
            GroupTrigger.SignAgreement => input.On is { } on ? group.SignAgreement(on, facts, act) : OutcomeErrors.Required.At("on"),
            GroupTrigger.EnlistFounders => input.Founders is > 0 and var founders ? group.EnlistFounders(founders, facts, act) : OutcomeErrors.Required.At("founders"),
            GroupTrigger.AppointCoordinator => group.AppointCoordinator(facts, act),
            GroupTrigger.AppointDeputy => group.AppointDeputy(facts, act),
            GroupTrigger.RecordScreening => group.RecordScreening(facts, act),
            GroupTrigger.RecordDeputyScreening => group.RecordDeputyScreening(facts, act),
            GroupTrigger.ReleaseDeputy => group.ReleaseDeputy(facts, act),
            GroupTrigger.HandToDeputy => group.HandToDeputy(facts, act),
            GroupTrigger.NameInspector => input.Inspector is { } inspector ? group.NameInspector(inspector, facts, act) : OutcomeErrors.Required.At("inspector"),
            GroupTrigger.Activate => group.Activate(facts, act),
            GroupTrigger.Resign => group.Resign(facts, act),
            GroupTrigger.Discharge => input.Reason is { } reason && Enum.IsDefined(reason) ? group.Discharge(reason, facts, act) : OutcomeErrors.Required.At("reason"),
            GroupTrigger.AppealDischarge => group.AppealDischarge(facts, act),
            GroupTrigger.UpholdDischarge => group.UpholdDischarge(facts, act),
            GroupTrigger.OverturnDischarge => group.OverturnDischarge(facts, act),
            GroupTrigger.GoDormant => group.GoDormant(facts, act),
            GroupTrigger.Wake => group.Wake(facts, act),
            GroupTrigger.Suspend => group.Suspend(facts, act),
            GroupTrigger.Resume => group.Resume(facts, act),
            GroupTrigger.Dissolve => group.Dissolve(facts, act),
            GroupTrigger.Rename => group.Rename(input.Name, facts, act),
            GroupTrigger.ChangeTerritory => Territory.Of(input.Territory ?? new()).TryGetValue(out var territory, out var errors)
                ? group.ChangeTerritory(territory, facts, act)
                : errors,
            _ => LifecycleErrors.NotFound,
        };
    }

    /// <summary>The facts, with the other groups of the names that matter; a municipality may have hundreds.</summary>
    private async Task<GroupFacts?> FactsIn(MunicipalityCode municipality, Instant now, GroupId except, PersonId? candidate, params IEnumerable<string?> names)
    {
        if (await protocols.InForce(municipality, Brussels.DateOf(now)) is not { } protocol)
        {
            return null;
        }

        var keys = names.OfType<string>().Select(GroupFacts.NameKeyOf).ToList();
        var others = await db.Groups.Where(row => row.Municipality == municipality && keys.Contains(row.NameKey) && row.Id != except && row.State != GroupState.Dissolved)
            .Select(row => row.Name).ToListAsync();
        return GroupFacts.Of(protocol, others, candidate is { } person ? await CandidateOf(person) : null);
    }

    /// <summary>Who could be appointed: who declared for this group, by name.</summary>
    public async Task<IReadOnlyList<(PersonId Person, string Name)>> CandidatesFor(GroupId group)
    {
        var rows = await db.Memberships.AsNoTracking()
            .Where(row => (row.Group == group || (row.Group == null && row.AskedGroup == group)) && !MembershipStates.Over.AsEnumerable().Contains(row.State))
            .Join(db.Declarations, row => row.Declaration, declaration => declaration.Id, (_, declaration) => declaration)
            .OrderBy(declaration => declaration.HandedInAt).Take(MostCandidates).ToListAsync();
        return [.. rows.Select(row => row.ToDeclaration(sealer)).OfType<Domain.Intake.DeclarationOfIntention>().Select(declared => (declared.Person, declared.Name.ToString("F")))];
    }

    /// <summary>A candidate is bound by the own declaration of intention.</summary>
    private async Task<Candidate?> CandidateOf(PersonId person)
    {
        var row = await db.Declarations.AsNoTracking().Where(declaration => declaration.Person == person)
            .OrderByDescending(declaration => declaration.HandedInAt).FirstOrDefaultAsync();
        return row?.ToDeclaration(sealer) is { } declaration ? new Candidate(person, declaration.Rules) : null;
    }
}
