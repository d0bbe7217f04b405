using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Cases;

/// <summary>A1, as it is stored: every step with its event, duties, messages and disclosures, and nothing personal where it does not belong.</summary>
public sealed class A1_from_declaration_to_member
{
    private static readonly DemoTown Lanaken = DemoTown.Lanaken;
    private static readonly Actor An = Actor.Resident(DemoIds.Person(1));
    private static readonly DeclarationForm FormOfAn =
        DemoForm.Of(Lanaken, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2)) with { NationalRegisterNumber = "74.03.18-994.41", Box = "3" };

    private int _request = 100;

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task She_becomes_a_member_and_every_step_is_accounted_for(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var an = (await HandIn(portal, FormOfAn)).OrThrow();
        Assert.Contains("duty.decide-vetting", await OpenDuties(portal, an));

        (await Do(portal, an, MembershipTrigger.Approve, Lanaken.AsOfficer)).OrThrow();
        (await Do(portal, an, MembershipTrigger.Assign, Lanaken.AsOfficer)).OrThrow();
        Assert.Equal(["duty.add-to-channel"], await OpenDuties(portal, an));

        var entry = await portal.With<PortalDb, Disclosure>(async db => (await db.Disclosures.SingleAsync(row => row.Membership == an)).Entry);
        Assert.Equal((DataCategories.ContactCard, Role.Coordinator, Lanaken.CoordinatorId), (entry.What, entry.To, entry.ToPerson));

        (await Do(portal, an, MembershipTrigger.ReportNotFound, Lanaken.AsCoordinator)).OrThrow();
        var active = (await Do(portal, an, MembershipTrigger.ConfirmAdded, Lanaken.AsCoordinator)).OrThrow();
        Assert.Equal((MembershipState.Active, 5), (active.State, active.Version));
        Assert.Empty(await OpenDuties(portal, an));
        Assert.Equal(5, await portal.With<PortalDb, int>(db => db.Events.CountAsync(row => row.Matter == Matter.Membership && row.Of == an.Value)));
        Assert.Equal(
            ["notice.application-received", "notice.admitted", "notice.assigned", "notice.install-app", "notice.added"],
            await portal.With<PortalDb, List<string>>(db => db.Outbox.Where(row => row.Subject == An.Person).OrderBy(row => row.At).ThenBy(row => row.Id).Select(row => row.Code).ToListAsync()));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task All_faults_come_back_at_once_and_nothing_is_kept(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);

        var answer = await HandIn(portal, FormOfAn with
        {
            MobileNumber = "011 27 00 00",
            PostalCode = "36210",
            Signature = FormOfAn.Signature! with { Date = "2026-03-05" },
            Consents = DemoForm.AllTicked with { DataToCoordinator = null },
        });

        Assert.Equal(["consents.dataToCoordinator", "mobileNumber", "postalCode", "signature.date"], answer.Errors.Select(error => error.Target).Order());
        Assert.False(await portal.With<PortalDb, bool>(db => db.Declarations.AnyAsync(row => row.Person == An.Person)));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task The_same_register_number_from_somebody_else_is_a_duplicate_also_after_the_number_is_gone(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var an = (await HandIn(portal, FormOfAn)).OrThrow();
        var again = FormOfAn with { MobileNumber = "0470 12 34 77" };
        Assert.Equal("declaration.duplicate", Assert.Single((await HandIn(portal, again, Actor.Resident(DemoIds.Person(2)))).Errors).Code);

        (await Do(portal, an, MembershipTrigger.Approve, Lanaken.AsOfficer)).OrThrow();

        Assert.Equal("declaration.duplicate", Assert.Single((await HandIn(portal, again, Actor.Resident(DemoIds.Person(2)))).Errors).Code);
        var row = await portal.With<PortalDb, DeclarationRow>(db => db.Declarations.SingleAsync(declaration => declaration.Membership == an));
        Assert.Null(row.SealedNumber);
        Assert.NotNull(row.NumberDigest);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_request_that_comes_twice_has_one_effect(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var request = new Act(DemoIds.Command(_request++), An, portal.Clock.Now);
        var first = await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(Lanaken.Group, FormOfAn, Language.Dutch, request));
        var second = await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(Lanaken.Group, FormOfAn, Language.Dutch, request));
        Assert.Equal(first, second);

        var approval = new Act(DemoIds.Command(_request++), Lanaken.AsOfficer, portal.Clock.Now, Seen: 1);
        for (var i = 0; i < 2; i++)
        {
            var answer = await portal.With<MembershipCases, Outcome<Membership>>(cases =>
                cases.Do(first.OrThrow(), MembershipTrigger.Approve, MembershipInput.None, approval));
            Assert.Equal(2, answer.OrThrow().Version);
        }
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Who_refuses_gives_a_reason_and_it_stands_nowhere_in_the_clear(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var an = (await HandIn(portal, FormOfAn)).OrThrow();
        Assert.Equal("reason", Assert.Single((await Do(portal, an, MembershipTrigger.Refuse, Lanaken.AsOfficer)).Errors).Target);

        var refused = (await Do(portal, an, MembershipTrigger.Refuse, Lanaken.AsOfficer, new() { Reason = "Kruimelspoor 4711" })).OrThrow();

        Assert.Equal(MembershipState.Refused, refused.State);
        Assert.Equal(VettingState.Refused, await portal.With<PortalDb, VettingState>(async db => (await db.VettingFiles.SingleAsync(row => row.Membership == an)).State));
        Assert.DoesNotContain("Kruimelspoor", await portal.WholeDatabase());
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Nothing_of_her_stands_in_the_database_in_the_clear(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var an = (await HandIn(portal, FormOfAn)).OrThrow();
        (await Do(portal, an, MembershipTrigger.Approve, Lanaken.AsOfficer)).OrThrow();
        (await Do(portal, an, MembershipTrigger.Assign, Lanaken.AsOfficer)).OrThrow();

        var everything = await portal.WholeDatabase();

        Assert.All(["Peeters", "74031899441", "994.41", "470123401", "Kanaalstraat", "an.peeters"], personal => Assert.DoesNotContain(personal, everything));
        Assert.Contains("Rekem-Centrum", everything);
    }

    private Task<Outcome<MembershipId>> HandIn(PortalUnderTest portal, DeclarationForm form, Actor? by = null) =>
        portal.With<DeclarationCases, Outcome<MembershipId>>(cases =>
            cases.HandIn(Lanaken.Group, form, Language.Dutch, new(DemoIds.Command(_request++), by ?? An, portal.Clock.Now)));

    private Task<Outcome<Membership>> Do(PortalUnderTest portal, MembershipId id, MembershipTrigger trigger, Actor by, MembershipInput? input = null) =>
        portal.With<MembershipCases, Outcome<Membership>>(cases =>
        {
            portal.Clock.Advance(Duration.FromMinutes(1));
            return cases.Do(id, trigger, input ?? MembershipInput.None, new(DemoIds.Command(_request++), by, portal.Clock.Now));
        });

    private static Task<List<string>> OpenDuties(PortalUnderTest portal, MembershipId id) => portal.With<PortalDb, List<string>>(db =>
        db.Duties.Where(row => row.Of == id.Value && row.DoneAt == null).Select(row => row.Code).ToListAsync());
}
