using System.Net;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>Other ways than the straight one, each walked as the people who take it.</summary>
public sealed class Ways_through_the_pages
{
    [Fact]
    public async Task A_minor_is_admitted_with_the_signature_of_a_parent_and_marked_for_the_police_alone()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var noor = await portal.SignedIn("noor");
        await noor.Open($"/my/declare/{DemoTown.Lanaken.Group}?example=true");
        await noor.Push("Indienen", Blank("Form.Parents[0]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noor.Status);
        Assert.Contains("href=\"#form-parents\"", noor.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"form-parents\"", noor.Html, StringComparison.Ordinal);

        await noor.Open($"/my/declare/{DemoTown.Lanaken.Group}?example=true");
        await noor.Push("Indienen");
        Assert.StartsWith("/my/", noor.Path, StringComparison.Ordinal);
        var id = IdOf(noor);

        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{id}");
        Assert.Contains("Els Wouters", jef.Text, StringComparison.Ordinal);
        await jef.Push("Toelaten");
        await jef.Push("Toewijzen aan een groep");
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open($"/group/{id}");
        Assert.Contains("Noor Janssens", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wouters", marleen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("inderjarig", marleen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Toegelaten", marleen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_is_continued_after_nothing_begins_anew()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (_, id) = await Applied(portal);
        var jef = await portal.SignedIn("police-lanaken");

        foreach (var nothing in new[] { "9223372036854775807.", "-9223372036854775808.", "never.", "1.2." })
        {
            await jef.Open($"/police?after={nothing}{id}");
            Assert.Equal((nothing, HttpStatusCode.OK), (nothing, jef.Status));
            Assert.Contains(id, jef.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_police_asks_more_and_the_applicant_answers()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (an, id) = await Applied(portal);
        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{id}");

        await jef.Push("Meer vragen");
        Assert.Equal(HttpStatusCode.BadRequest, jef.Status);
        await jef.Push("Meer vragen", ("Form.Questions", "Address"));
        Assert.Equal(HttpStatusCode.OK, jef.Status);

        await an.Open($"/my/{id}");
        Assert.Contains("De politie vraagt u nog iets: uw adres", an.Text, StringComparison.Ordinal);
        await an.Push(portal.Word(Domain.Intake.VettingTrigger.Answer));
        Assert.Equal(HttpStatusCode.OK, an.Status);
        await jef.Open($"/police/{id}");
        await jef.Push("Toelaten");
        Assert.Contains("toegelaten", jef.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_corrects_a_number_and_the_coordinator_gets_the_new_one()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (an, id) = await Active(portal);
        await an.Open($"/my/{id}");

        await an.Push("Contactgegevens verbeteren", ("Form.Correction.MobileNumber", "011 27 00 00"));
        Assert.Equal(HttpStatusCode.BadRequest, an.Status);
        Assert.Contains("href=\"#form-correction-mobilenumber\"", an.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"form-correction-mobilenumber\"", an.Html, StringComparison.Ordinal);
        await an.Push("Contactgegevens verbeteren", ("Form.Correction.MobileNumber", "0470 12 34 99"));

        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open("/group");
        Assert.Contains("+32 470 12 34 99", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("+32 470 12 34 01", marleen.Text, StringComparison.Ordinal);
        Assert.Contains("Pas het contact in uw telefoon aan", marleen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_gone_from_the_list_and_the_contact_is_to_be_deleted()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (an, id) = await Active(portal);
        await an.Open($"/my/{id}");

        await an.Push("De groep verlaten");

        Assert.Contains("uitgetreden", an.Text, StringComparison.Ordinal);
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open("/group");
        Assert.DoesNotContain("Peeters", marleen.Html, StringComparison.Ordinal);
        Assert.Contains("A. P.", marleen.Text, StringComparison.Ordinal);
        while (marleen.Has("Gedaan"))
        {
            await marleen.Push("Gedaan");
        }

        Assert.DoesNotContain("A. P.", marleen.Text, StringComparison.Ordinal);
        await marleen.Open($"/group/{id}");
        Assert.DoesNotContain("Peeters", marleen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_a_consent_back_leaves_and_is_forgotten_at_once_when_asked()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (an, id) = await Active(portal);
        await an.Open("/my/data");
        Assert.Contains("politie, uw verklaring met rijksregisternummer", an.Text, StringComparison.Ordinal);
        await an.Push("Mijn gegevens wissen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, an.Status);
        Assert.Contains("Stap er eerst uit", an.Text, StringComparison.Ordinal);
        await an.Open("/my/data/download");
        Assert.Contains("\"an.peeters@buurt.example\"", an.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoTown.Lanaken.CoordinatorId.ToString(), an.Html, StringComparison.Ordinal);

        await an.Open($"/my/{id}");
        await an.Push("Intrekken", ("kind", "DataToCoordinator"));
        Assert.Contains("uitgetreden", an.Text, StringComparison.Ordinal);
        await an.Open("/my/data");
        await an.Push("Mijn gegevens wissen");

        Assert.Equal(HttpStatusCode.OK, an.Status);
        Assert.Contains("Gewist. Dit blijft nog bewaard", an.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanaalstraat", (await an.Open($"/my/{id}")).Html, StringComparison.Ordinal);
        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{id}");
        Assert.DoesNotContain("Peeters", jef.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_does_not_see_that_somebody_was_refused_before()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (an, id) = await Applied(portal);
        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{id}");
        await jef.Push("Weigeren", ("Form.Reason", "Verzonnen reden."));
        Assert.Contains("geweigerd", jef.Text, StringComparison.Ordinal);
        portal.Clock.Advance(Duration.FromDays(300));

        await an.Open($"/my/declare/{DemoTown.Lanaken.Group}?example=true");
        await an.Push("Indienen");
        Assert.Equal(id, IdOf(an));
        await jef.Open($"/police/{id}");
        await jef.Push("Toelaten");
        await jef.Push("Toewijzen aan een groep");

        Assert.Contains("Niet toegelaten", jef.Text, StringComparison.Ordinal);
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open($"/group/{id}");
        Assert.Contains("An Peeters", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("oegelaten", marleen.Text, StringComparison.Ordinal);
        Assert.Contains("Toegewezen", marleen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_police_finds_an_application_once_among_its_duties_and_a_link_to_its_file()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (_, id) = await Applied(portal);

        var jef = await (await portal.SignedIn("police-lanaken")).Open("/police");
        Assert.Contains("Controleer de inschrijver en beslis.", jef.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Controleer de inschrijver. ", jef.Text, StringComparison.Ordinal);
        await jef.Follow("Controleer de inschrijver en beslis.");

        Assert.Equal($"/police/{id}", jef.Path);
    }

    [Fact]
    public async Task A_breach_comes_before_a_removal()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (_, id) = await Active(portal);
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open($"/group/{id}");
        Assert.False(marleen.Has("Verwijderen uit de groep"));

        await marleen.Push("Een overtreding noteren", ("Form.Rule", "conduct-12"));
        await marleen.Push("Verwijderen uit de groep", ("Form.Rule", "conduct-12"));

        Assert.Contains("verwijderd", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Peeters", marleen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Bilzen_the_prevention_service_takes_in_and_asks_the_police_when_in_doubt()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var youssef = await portal.SignedIn("youssef");
        await youssef.Open($"/my/declare/{DemoTown.Bilzen.Group}?example=true");
        Assert.DoesNotContain("NationalRegisterNumber", youssef.Html, StringComparison.Ordinal);
        await youssef.Push("Indienen");
        var id = IdOf(youssef);
        var greet = await (await portal.SignedIn("municipality-bilzen")).Open($"/municipality/{id}");
        Assert.Contains("Youssef El Amrani", greet.Text, StringComparison.Ordinal);

        await greet.Push("Aan de politie voorleggen");
        var sarah = await (await portal.SignedIn("police-bilzen")).Open($"/police/{id}");
        await sarah.Push("Toelaten");
        await greet.Open($"/municipality/{id}");
        await greet.Push("Toewijzen aan een groep");

        Assert.Contains("toegewezen", greet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Gent_the_coordinator_takes_in_by_the_three_data_and_the_prevention_service_on_the_coordinator()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var (town, lena) = (DemoTown.Gent, Residents.Person(7));
        var form = DemoForm.Of(town, "Lena", "Dubois", new(1980, 4, 1), "5", "0470 12 34 77", new(2026, 3, 2));
        var id = (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            town.Group, form, Language.Dutch, Residents.Request(Actor.Resident(lena), portal.Clock.Now)))).OrThrow();

        var lien = await (await portal.SignedIn("municipality-gent")).Open($"/municipality/{id}");
        Assert.False(lien.Has("Toelaten"));
        Assert.Contains("De coördinator beslist, of het gaat om de coördinator zelf.", lien.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dubois", lien.Html, StringComparison.Ordinal);

        var fatma = await portal.SignedIn("coordinator-gent");
        Assert.Contains("Fatma Yilmaz", fatma.Text, StringComparison.Ordinal);
        await fatma.Follow("Muide-Noord, 2 maart 2026");
        Assert.Equal($"/group/{id}", fatma.Path);
        Assert.Contains("Lena Dubois", fatma.Text, StringComparison.Ordinal);
        Assert.Contains("Muidelaan 5", fatma.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lena.dubois", fatma.Html, StringComparison.Ordinal);
        await fatma.Push("Toelaten");
        await fatma.Push("Toewijzen aan een groep");
        await fatma.Push("Bevestigen dat het lid is toegevoegd");

        Assert.Contains("actief", fatma.Text, StringComparison.Ordinal);
        Assert.Equal(2, await portal.With<PortalDb, int>(db => db.Disclosures.CountAsync(row => row.Membership == id)));
    }

    [Fact]
    public async Task A_group_is_founded_step_by_step_until_nothing_is_missing()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var katrien = await (await portal.SignedIn("municipality-lanaken")).Open("/municipality/found");
        await katrien.Push("Een groep oprichten", ("Form.Name", ""), ("Form.PostalCodes", "3621"));
        Assert.Equal(HttpStatusCode.BadRequest, katrien.Status);
        await katrien.Push("Een groep oprichten", ("Form.Name", "Uikhoven"), ("Form.PostalCodes", "3631"), ("Form.Purposes", "Burglary"), ("Form.Grounds", "Incidents"));
        Assert.StartsWith("/manage/groups/", katrien.Path, StringComparison.Ordinal);
        var group = katrien.Path.Split('/')[3];

        await katrien.Push(portal.Word(Domain.Groups.GroupTrigger.RecordPriorContact), ("Form.on", "2026-03-01"));
        await katrien.Push(portal.Word(Domain.Groups.GroupTrigger.EnlistFounders), ("Form.founders", "4"));
        Assert.Contains("4", katrien.Html, StringComparison.Ordinal);
        Assert.False(katrien.Has(portal.Word(Domain.Groups.GroupTrigger.Activate)));

        var an = await portal.SignedIn("an");
        await an.Open($"/my/declare/{group}");
        Assert.Equal(HttpStatusCode.OK, an.Status);
    }

    [Fact]
    public async Task Who_changes_one_part_of_a_territory_keeps_the_others()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var lien = await (await portal.SignedIn("municipality-gent")).Open($"/manage/groups/{DemoTown.Gent.Group}");

        await lien.Push(portal.Word(GroupTrigger.ChangeTerritory), ("Form.postalCodes", "99999"));
        Assert.Equal(HttpStatusCode.BadRequest, lien.Status);
        Assert.Contains("href=\"#changeterritory-postalcodes\"", lien.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"99999\"", lien.Html, StringComparison.Ordinal);
        await lien.Push(portal.Word(GroupTrigger.ChangeTerritory), ("Form.postalCodes", "9041"), ("Form.places", "9050 Ledeberg"));

        Assert.Equal(HttpStatusCode.OK, lien.Status);
        var anybody = await portal.Visitor().Open($"/groups/{DemoTown.Gent.Group}");
        Assert.Contains("9041, 9050 Ledeberg, 9000 Meulesteedsesteenweg, 9000 Muidelaan", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("Muide-Noord", (await anybody.Open("/groups?q=Ledeberg")).Text, StringComparison.Ordinal);
        Assert.Contains("Muide-Noord", (await anybody.Open("/api/v1/groups?place=ledeberg")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Muide-Noord", (await anybody.Open("/api/v1/groups?place=Rekem")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_proposes_a_group_and_the_prevention_service_is_told_to_guide_it()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var an = await (await portal.SignedIn("an")).Open("/my/propose");
        await an.Push("Een groep voorstellen", ("Form.Municipality", "73042"), ("Form.Name", "Kanaalzone"));
        Assert.Equal(HttpStatusCode.BadRequest, an.Status);
        await an.Push("Een groep voorstellen", ("Form.PostalCodes", "3620"), ("Form.Purposes", "Burglary"), ("Form.Grounds", "Incidents"));
        Assert.StartsWith("/manage/groups/", an.Path, StringComparison.Ordinal);
        var group = an.Path;

        await an.Push(portal.Word(GroupTrigger.EnlistFounders), ("Form.founders", "4"));
        Assert.Equal(HttpStatusCode.OK, an.Status);
        Assert.False(an.Has(portal.Word(GroupTrigger.AppointCoordinator)));
        await (await an.Open("/my")).Follow("Kanaalzone");
        Assert.Equal(group, an.Path);

        var katrien = await (await portal.SignedIn("municipality-lanaken")).Open("/municipality");
        await katrien.Follow("Begeleid");
        Assert.Equal(group, katrien.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedIn("noor")).Open(group)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedIn("province")).Open(group)).Status);
    }

    [Fact]
    public async Task The_province_sees_numbers_and_nobody()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);

        var ann = await portal.SignedIn("province");

        Assert.Equal("/province", ann.Path);
        Assert.Contains("Lanaken Lanaken 2026 1 0 1 ", ann.Text, StringComparison.Ordinal);
        Assert.All(DemoTown.All, town => Assert.DoesNotContain(town.Coordinator.Last, ann.Html, StringComparison.Ordinal));
    }

    private static async Task<(Visitor An, string Id)> Applied(PortalUnderTest portal)
    {
        var an = await portal.SignedIn("an");
        await an.Open($"/my/declare/{DemoTown.Lanaken.Group}?example=true");
        await an.Push("Indienen");
        return (an, IdOf(an));
    }

    private static async Task<(Visitor An, string Id)> Active(PortalUnderTest portal)
    {
        var (an, id) = await Applied(portal);
        var jef = await (await portal.SignedIn("police-lanaken")).Open($"/police/{id}");
        await jef.Push("Toelaten");
        await jef.Push("Toewijzen aan een groep");
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open($"/group/{id}");
        await marleen.Push("Bevestigen dat het lid is toegevoegd");
        return (an, id);
    }

    private static string IdOf(Visitor visitor)
    {
        Assert.True(visitor.Path.StartsWith("/my/", StringComparison.Ordinal) && !visitor.Path.Contains("declare", StringComparison.Ordinal), visitor.Text);
        return visitor.Path["/my/".Length..];
    }

    private static (string, string?)[] Blank(string parent) =>
        [.. new[] { "FirstName", "LastName", "Signature.Name", "Signature.Place", "Signature.Date" }.Select(member => ($"{parent}.{member}", (string?)""))];
}
