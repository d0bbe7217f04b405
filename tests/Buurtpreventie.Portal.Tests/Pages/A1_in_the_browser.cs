using System.Net;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>A1, walked through the pages as resident, police and coordinator.</summary>
public sealed class A1_in_the_browser
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task From_declaration_to_member(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);

        var an = await portal.SignedIn("an");
        await an.Open("/");
        await an.Open("/groups?q=3621");
        await an.Follow("Rekem-Centrum");
        await an.Follow("Intentieverklaring indienen");
        Assert.Equal(HttpStatusCode.OK, an.Status);

        await an.Push("Indienen", Form(consent: false, mobile: "011 27 00 00", postalCode: "36210", date: "2026-03-05"));
        Assert.Equal(HttpStatusCode.BadRequest, an.Status);
        Assert.Contains("Er zijn 4 dingen niet in orde", an.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#form-signature-date\"", an.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"form-signature-date\"", an.Html, StringComparison.Ordinal);

        await an.Push("Indienen", Form());
        Assert.Equal(HttpStatusCode.OK, an.Status);
        Assert.Contains("aangemeld", an.Text, StringComparison.Ordinal);

        var marleen = await portal.SignedIn("coordinator-lanaken");
        Assert.DoesNotContain("Peeters", marleen.Html, StringComparison.Ordinal);
        await marleen.Open(an.Path.Replace("/my/", "/group/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, marleen.Status);

        var jef = await portal.SignedIn("police-lanaken");
        await jef.Open(an.Path.Replace("/my/", "/police/", StringComparison.Ordinal));
        Assert.Contains("74.03.18-994.41", jef.Text, StringComparison.Ordinal);
        await jef.Push("Toelaten");
        Assert.DoesNotContain("74.03.18-994.41", jef.Text, StringComparison.Ordinal);
        await jef.Push("Toewijzen aan een groep");
        Assert.Contains("toegewezen", jef.Text, StringComparison.Ordinal);

        await marleen.Open("/group");
        Assert.Contains("An Peeters", marleen.Text, StringComparison.Ordinal);
        Assert.Contains("+32 470 12 34 01", marleen.Text, StringComparison.Ordinal);
        Assert.Contains("Kanaalstraat 12 bus 3, 3621 Rekem", marleen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("an.peeters", marleen.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("994.41", marleen.Html, StringComparison.Ordinal);

        await marleen.Follow("An Peeters");
        await marleen.Push("Melden dat het nummer niet gevonden is");
        Assert.Contains("Nummer niet gevonden", marleen.Text, StringComparison.Ordinal);
        await marleen.Push("Bevestigen dat het lid is toegevoegd");
        Assert.Contains("actief", marleen.Text, StringComparison.Ordinal);

        await an.Open(an.Path);
        Assert.Contains("actief", an.Text, StringComparison.Ordinal);
        Assert.Contains("naam, gsm-nummer en adres", an.Text, StringComparison.Ordinal);
        Assert.True(an.Has("De groep verlaten"));
    }

    [Fact]
    public async Task Who_decides_on_what_is_no_longer_so_sees_what_changed_meanwhile()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var an = await portal.SignedIn("an");
        await an.Open($"/my/declare/{Demo.DemoTown.Lanaken.Group}");
        await an.Push("Indienen", Form());
        var file = an.Path.Replace("/my/", "/police/", StringComparison.Ordinal);
        var jef = await (await portal.SignedIn("police-lanaken")).Open(file);
        var other = await (await portal.SignedIn("police-lanaken")).Open(file);
        await jef.Push("Toelaten");

        await other.Push("Weigeren", ("Form.Reason", "Elders bekend"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("Intussen gebeurde dit", other.Text, StringComparison.Ordinal);
        Assert.Contains("Toegelaten", other.Text, StringComparison.Ordinal);
    }

    private static (string, string?)[] Form(bool consent = true, string mobile = "0470 12 34 01", string postalCode = "3621", string date = "2026-03-02") =>
    [
        ("Form.FirstName", "An"), ("Form.LastName", "Peeters"), ("Form.NationalRegisterNumber", "74.03.18-994.41"), ("Form.MobileNumber", mobile),
        ("Form.Email", "an.peeters@example.be"), ("Form.Smartphone", "true"), ("Form.Street", "Kanaalstraat"), ("Form.Number", "12"), ("Form.Box", "3"),
        ("Form.PostalCode", postalCode), ("Form.Place", "Rekem"), ("Form.Consents.DataToPolice", "true"), ("Form.Consents.Processing", "true"),
        ("Form.Consents.RefusalPossible", "true"), ("Form.Consents.DataToCoordinator", consent ? "true" : null), ("Form.Consents.RulesKnown", "true"),
        ("Form.Consents.RulesAccepted", "true"), ("Form.Signature.Name", "An Peeters"), ("Form.Signature.Place", "Rekem"), ("Form.Signature.Date", date),
    ];
}
