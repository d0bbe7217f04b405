using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>An Peeters of A1 and her application in a town, moved on without the API.</summary>
internal sealed class Stage(PortalUnderTest portal, DemoTown town)
{
    public static readonly PersonId An = DemoIds.Person(1);

    private int _request = 100 * town.Number;

    public DemoTown Town => town;

    /// <summary>Her declaration; the register number of A1 where the town asks for one.</summary>
    public DeclarationForm Form { get; } = DemoForm.Of(town, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2)) is { NationalRegisterNumber: not null } form
        ? form with { NationalRegisterNumber = "74.03.18-994.41", Box = "3" }
        : DemoForm.Of(town, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2));

    public MembershipId Membership { get; private set; }

    public async Task Apply() => Membership = (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases =>
        cases.HandIn(Town.Group, Form, Language.Dutch, Next(Actor.Resident(An))))).OrThrow();

    public Task Do(MembershipTrigger trigger, Actor by, MembershipInput? input = null) => portal.With<MembershipCases>(async cases =>
        (await cases.Do(Membership, trigger, input ?? MembershipInput.None, Next(by))).OrThrow());

    public Task Do(GroupTrigger trigger, Actor by) => portal.With<GroupCases>(async cases =>
        (await cases.Do(Town.Group, trigger, GroupInput.None, Next(by))).OrThrow());

    /// <summary>The police asks her where she lives.</summary>
    public Task Ask() => portal.With<MembershipCases>(async cases =>
        (await cases.OnFile(Membership, VettingTrigger.AskMore, new() { Questions = VettingQuestions.Address }, Next(Town.AsOfficer))).OrThrow());

    /// <summary>From applied to active.</summary>
    public async Task Join()
    {
        await Apply();
        await Do(MembershipTrigger.Approve, Town.AsOfficer);
        await Do(MembershipTrigger.Assign, Town.AsOfficer);
        await Do(MembershipTrigger.ConfirmAdded, Town.AsCoordinator);
    }

    /// <summary>A group that An wants, on paper.</summary>
    public Task<GroupId> Propose() => portal.With<GroupCases, GroupId>(async cases => (await cases.Found(
        Town.Municipality,
        new()
        {
            Name = "Kanaalzone",
            Territory = Territory.Of(new(["3620"])).OrThrow(),
            Purposes = GroupPurposes.Burglary,
            Grounds = FoundingGrounds.Incidents,
            Sponsor = Role.Municipality,
            Initiator = An,
        },
        Next(Town.AsOfficial))).OrThrow().Id);

    private Act Next(Actor by)
    {
        portal.Clock.Advance(Duration.FromMinutes(1));
        return new(DemoIds.Command(_request++), by, portal.Clock.Now);
    }
}
