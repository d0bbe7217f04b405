using System.Net;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>A group that existed before is taken over from a list: all of it or nothing, and every member completes what is missing.</summary>
public sealed class Taking_over_a_group
{
    private const string List = """
        voornaam;naam;gsm;e-mail;straat;nummer;bus;postcode;plaats
        Hilde;Maes;0470 12 36 01;;Kanaalstraat;21;;3621;Rekem
        Joris;Wouters;0470 12 36 02;joris.wouters@buurt.example;Kanaalstraat;23;;3621;Rekem
        """;

    private static string Page => $"/municipality/groups/{DemoTown.Lanaken.Group}/import";

    [Fact]
    public async Task Everything_that_is_wrong_is_told_by_line_and_nothing_is_kept()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var katrien = await (await portal.SignedIn("municipality-lanaken")).Open(Page);
        await katrien.Push("Nakijken");
        Assert.Equal(HttpStatusCode.BadRequest, katrien.Status);

        var wrong = List + "\n;Zonder;011 27 00 00;geen-adres;Kanaalstraat;;;3621;Rekem\nHilde;MAES;+32 470 12 36 01;;Kanaalstraat;21;;3621;Rekem"
            + "\nMarleen;Claesen;0470 12 35 01;;Kanaalstraat;7;;3621;Rekem\nVerre;Vriend;0470 12 36 09;;Muidelaan;5;;9000;Gent\nTe;Veel;0470 12 36 08;;Kanaalstraat;9;;3621;Rekem;x";
        foreach (var button in new[] { "Nakijken", "handler" })
        {
            await (button == "handler" ? katrien.Post(Page + "?handler=Import", ("Form.List", wrong), ("__RequestVerificationToken", katrien.Token)) : katrien.Push(button, ("Form.List", wrong)));

            Assert.Equal(HttpStatusCode.BadRequest, katrien.Status);
            Assert.Contains("5 regels zijn niet in orde", katrien.Text, StringComparison.Ordinal);
            Assert.All(new[] { "Regel 4", "Regel 5", "Regel 6", "Regel 7", "Regel 8" }, line => Assert.Contains(line, katrien.Text, StringComparison.Ordinal));
            Assert.DoesNotContain("Regel 2", katrien.Text, StringComparison.Ordinal);
            Assert.Contains("Voornaam:", katrien.Text, StringComparison.Ordinal);
            Assert.False(katrien.Has("Overnemen"));
        }

        Assert.Equal(0, await portal.With<PortalDb, int>(db => db.ListedMembers.CountAsync()));
        Assert.Equal(1, await Members(portal));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task The_members_are_there_at_once_and_complete_what_is_missing_by_a_declaration(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var katrien = await (await portal.SignedIn("municipality-lanaken")).Open(Page);
        await katrien.Push("Nakijken", ("Form.List", List));
        Assert.Contains("2 leden kunnen overgenomen worden", katrien.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Members(portal));
        await katrien.Push("Overnemen");
        Assert.Contains("2 leden zijn overgenomen", katrien.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Members(portal));

        // Nobody twice, and somebody who is in the group cannot apply as if he were not.
        await katrien.Open(Page);
        await katrien.Push("Nakijken", ("Form.List", List));
        Assert.Contains("2 regels zijn niet in orde", katrien.Text, StringComparison.Ordinal);
        var twin = DemoForm.Of(DemoTown.Lanaken, "Hilde", "Maes", new(1980, 4, 1), "21", "0470 12 36 01", new(2026, 3, 2));
        var refused = await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            DemoTown.Lanaken.Group, twin, Language.Dutch, Residents.Request(Actor.Resident(Residents.Person(9)), portal.Clock.Now)));
        Assert.Equal("declaration.duplicate", Assert.Single(refused.Errors).Code);

        var marleen = await portal.SignedIn("coordinator-lanaken");
        Assert.Contains("H. M.", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hilde", marleen.Html, StringComparison.Ordinal);

        var sealer = portal.Services.GetRequiredService<Sealer>();
        var hilde = (await portal.With<PortalDb, List<ListedMemberRow>>(db => db.ListedMembers.ToListAsync())).Single(row => row.ToForm(sealer).FirstName == "Hilde").Membership;
        await katrien.Open($"/municipality/{hilde}");
        await katrien.Follow("Een papieren intentieverklaring invoeren");
        Assert.Contains("0470 12 36", katrien.Html, StringComparison.Ordinal);
        await katrien.Push("Indienen");
        Assert.NotEqual(HttpStatusCode.OK, katrien.Status);
        await katrien.Push("Indienen", [.. Fields(twin)]);
        Assert.Equal($"/municipality/{hilde}", katrien.Path);

        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{hilde}");
        Assert.Contains("Hilde Maes", jef.Text, StringComparison.Ordinal);
        await jef.Push(portal.Word(MembershipTrigger.CompleteImport));
        Assert.Equal(HttpStatusCode.OK, jef.Status);

        var row = await portal.With<PortalDb, MembershipRow>(db => db.Memberships.SingleAsync(one => one.Id == hilde));
        Assert.Equal((MembershipState.Active, ImportGaps.None), (row.State, row.Snapshot.Missing));
        Assert.Empty(await portal.With<PortalDb, List<string>>(db => db.Duties.Where(duty => duty.Subject == row.Person && duty.DoneAt == null).Select(duty => duty.Code).ToListAsync()));
        Assert.Equal(1, await portal.With<PortalDb, int>(db => db.ListedMembers.CountAsync()));
        Assert.Contains("Hilde Maes", (await marleen.Open("/group")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_never_signs_is_suspended_and_no_line_outlives_a_membership()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var katrien = await (await portal.SignedIn("municipality-lanaken")).Open(Page);
        await katrien.Push("Nakijken", ("Form.List", List));
        await katrien.Push("Overnemen");
        portal.Clock.Advance(Duration.FromDays(70));
        await portal.With<Night, NightReport>(night => night.Run(TestContext.Current.CancellationToken));
        Assert.Equal(2, await portal.With<PortalDb, int>(db => db.Memberships.CountAsync(row => row.State == MembershipState.Suspended)));

        foreach (var id in await portal.With<PortalDb, List<MembershipId>>(db => db.ListedMembers.Select(row => row.Membership).ToListAsync()))
        {
            (await portal.Pull(id, MembershipTrigger.MoveAway, DemoTown.Lanaken.AsCoordinator)).OrThrow();
        }

        portal.Clock.Advance(Duration.FromDays(60));
        await portal.With<Night, NightReport>(night => night.Run(TestContext.Current.CancellationToken));

        Assert.Equal(0, await portal.With<PortalDb, int>(db => db.ListedMembers.CountAsync()));
    }

    [Fact]
    public async Task Is_for_the_prevention_service_of_the_place_and_nobody_else()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);

        foreach (var (account, status) in new[]
        {
            ("municipality-bilzen", HttpStatusCode.NotFound), ("police-lanaken", HttpStatusCode.Forbidden), ("coordinator-lanaken", HttpStatusCode.Forbidden),
            ("an", HttpStatusCode.Forbidden), ("province", HttpStatusCode.Forbidden),
        })
        {
            Assert.Equal(status, (await (await portal.SignedIn(account)).Open(Page)).Status);
        }
    }

    private static Task<int> Members(PortalUnderTest portal) => portal.With<CaseStore, int>(cases => cases.MembersOf(DemoTown.Lanaken.Group));

    private static IEnumerable<(string, string?)> Fields(Domain.Intake.DeclarationForm form) =>
    [
        ("Form.FirstName", form.FirstName), ("Form.LastName", form.LastName), ("Form.MobileNumber", form.MobileNumber), ("Form.Number", form.Number),
        ("Form.NationalRegisterNumber", form.NationalRegisterNumber), ("Form.Email", form.Email), ("Form.Smartphone", "true"),
        .. new[] { "DataToPolice", "Processing", "RefusalPossible", "DataToCoordinator", "RulesKnown", "RulesAccepted" }.Select(consent => ($"Form.Consents.{consent}", (string?)"true")),
        ("Form.Signature.Name", form.Signature!.Name), ("Form.Signature.Place", form.Signature.Place), ("Form.Signature.Date", form.Signature.Date),
    ];
}
