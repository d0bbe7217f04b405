using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Demo;

/// <summary>Founds the municipalities of the demo: a signed protocol and an active group in each, by the verbs that the pages use.</summary>
internal sealed class DemoTowns(PortalDb db, GroupCases groups, DeclarationCases declarations, MembershipCases memberships, IClock clock)
{
    /// <summary>How long ago the groups were founded.</summary>
    private const int Days = 46;

    public async Task Found()
    {
        var day = Brussels.DateOf(clock.GetCurrentInstant()).PlusDays(-Days);
        foreach (var town in DemoTown.All)
        {
            db.Protocols.Add(ProtocolRow.Of(town.ProtocolOf(day)));
        }

        await db.SaveChangesAsync();
        foreach (var town in DemoTown.All)
        {
            await Found(town, day);
        }
    }

    private async Task Found(DemoTown town, LocalDate day)
    {
        var (request, options) = (town.Number * 1000, town.Profile.Options);
        Act Next(Actor actor) => new(DemoIds.Command(++request), actor, Brussels.At(day + new LocalTime(9, 0).PlusMinutes(request % 1000)));

        var proposal = new GroupProposal
        {
            Name = town.GroupName,
            Territory = Territory.Of(town.Territory).OrThrow(),
            Purposes = GroupPurposes.Burglary | GroupPurposes.Awareness,
            Grounds = FoundingGrounds.Incidents,
            Sponsor = Role.Municipality,
            Initiator = town.CoordinatorId,
        };
        var group = (await groups.Found(town.Municipality, proposal, Next(town.AsOfficial))).OrThrow().Id;
        async Task Do(GroupTrigger trigger, Actor actor, GroupInput? input = null) =>
            (await groups.Do(group, trigger, input ?? GroupInput.None, Next(actor))).OrThrow();

        var form = DemoForm.Of(town, town.Coordinator.First, town.Coordinator.Last, new(1968, 5, 2), "7", "0470 12 35 0" + town.Number, day);
        var own = (await declarations.HandIn(group, form, Language.Dutch, Next(Actor.Resident(town.CoordinatorId)))).OrThrow();
        await Do(GroupTrigger.RecordPriorContact, town.AsOfficial, new() { On = day });
        await Do(GroupTrigger.RecordBriefing, town.AsOfficial, new() { On = day });
        await Do(GroupTrigger.EnlistFounders, town.AsOfficial, new() { Founders = 6 });
        await Do(GroupTrigger.AppointCoordinator, town.AsOfficial, new() { Candidate = town.CoordinatorId });
        await Do(GroupTrigger.SignAgreement, town.AsCoordinator, new() { On = day });
        if (options.CoordinatorDuties.PoliceScreening)
        {
            await Do(GroupTrigger.RecordScreening, town.AsOfficer);
        }

        await Do(GroupTrigger.NameInspector, town.AsOfficer, new() { Inspector = town.OfficerId });
        await Do(GroupTrigger.Activate, town.AsOfficial);

        // Nobody admits himself: where the coordinator takes applications in, the prevention service takes in the coordinator's own.
        var admits = town.Admits == town.AsCoordinator ? town.AsOfficial : town.Admits;
        foreach (var (trigger, actor) in new[] { (MembershipTrigger.Approve, admits), (MembershipTrigger.Assign, admits), (MembershipTrigger.ConfirmAdded, town.AsCoordinator) })
        {
            (await memberships.Do(own, trigger, MembershipInput.None, Next(actor))).OrThrow();
        }
    }
}
