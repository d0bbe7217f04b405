using System.Text;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>How the API says no: everything at once, with codes for programs and texts for people, and never what was typed.</summary>
public sealed class Refusals_for_programs
{
    private static readonly string Declarations = $"/api/v1/groups/{DemoTown.Lanaken.Group}/declarations";

    [Theory]
    [InlineData("nl", Language.Dutch, "De aanvraag is niet in orde.")]
    [InlineData("fr-BE, nl;q=0.5", Language.French, "La demande n'est pas en ordre.")]
    [InlineData("es, de;q=0.8", Language.German, "Die Anfrage ist nicht in Ordnung.")]
    [InlineData("en", Language.English, "The request is not in order.")]
    public async Task Everything_that_is_wrong_comes_at_once_in_the_language_that_was_asked_for(string accepted, Language language, string title)
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var an = await Caller.SignedIn(portal, "an", accepted);
        var good = new Stage(portal, DemoTown.Lanaken).Form;
        var form = good with
        {
            MobileNumber = "011 27 00 00",
            PostalCode = "36210",
            Signature = good.Signature! with { Date = "2026-03-05" },
            Consents = DemoForm.AllTicked with { DataToCoordinator = null },
        };

        var told = await an.Post(Declarations, new { form });

        var expected = await portal.With<DeclarationCases, ErrorList>(cases => cases.Check(DemoTown.Lanaken.Group, form, portal.Clock.Now));
        Assert.Equal((400, "application/problem+json", title, language.Tag()), (told.Status, told.MediaType, told["title"], told.Language));
        Assert.Equal("urn:buurtpreventie:problem:invalid", told["type"]);
        Assert.Equal(expected.Select(error => error.Code), told.Codes);
        Assert.Equal(expected.In(language, Audience.Participant).Select(error => error.Text), told.Texts);
        Assert.Equal(expected.Select(error => error.Target), told.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("target").GetString()));
        Assert.Equal(expected.Select(error => error.Rule.ToString()), told.Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("rule")}"));
        Assert.All(["011", "36210", "2026-03-05", "Peeters"], typed => Assert.DoesNotContain(typed, told.Body, StringComparison.Ordinal));
        Assert.Equal(expected.Count, (await an.Post($"{Declarations}/check", form)).Json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task What_is_outside_the_scope_is_answered_as_what_is_not_there_at_all()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();
        var sarah = await Caller.SignedIn(portal, "police-bilzen");

        Told[] told =
        [
            await sarah.Get($"/api/v1/memberships/{stage.Membership}"),
            await sarah.Get($"/api/v1/memberships/{DemoIds.Of(999)}"),
            await sarah.Get("/api/v1/memberships/no-id"),
            await sarah.Get($"/api/v1/memberships/{Guid.Empty}"),
            await sarah.Get("/api/v1/no-such-path"),
            await sarah.Post($"/api/v1/memberships/{stage.Membership}/approve"),
            await sarah.Post($"/api/v1/memberships/{DemoIds.Of(999)}/approve"),
            await sarah.Get($"/api/v1/memberships/{stage.Membership}/declaration"),
        ];

        Assert.All(told, one => Assert.Equal((404, told[0].Body), (one.Status, one.Body)));
        Assert.Equal(["lifecycle.not-found"], told[0].Codes);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_told_so_without_repeating_it()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Join();
        var marleen = await Caller.SignedIn(portal, "coordinator-lanaken");
        var path = $"/api/v1/memberships/{stage.Membership}";

        var rule = await marleen.Post($"{path}/record-breach", Json("""{"rule":"Smeets"}"""));
        var broken = await marleen.Post($"{path}/record-breach", Json("""{"rule":"""));
        var missing = await marleen.Post($"{path}/record-breach", Json("{}"));
        var id = await (await Caller.SignedIn(portal, "municipality-lanaken")).Post($"/api/v1/groups/{DemoTown.Lanaken.Group}/appoint-deputy", Json("""{"candidate":"Smeets"}"""));
        var text = await marleen.Post($"{path}/record-breach", new StringContent("rule", Encoding.UTF8, "text/plain"));

        Assert.All([rule, broken, missing], told => Assert.Equal((400, "request.unreadable"), (told.Status, Assert.Single(told.Codes))));
        Assert.Equal("rule", $"{rule.Json.GetProperty("errors")[0].GetProperty("target")}");
        Assert.Equal((400, "id.malformed", "candidate"), (id.Status, Assert.Single(id.Codes), $"{id.Json.GetProperty("errors")[0].GetProperty("target")}"));
        Assert.Equal((415, "request.not-json"), (text.Status, Assert.Single(text.Codes)));
        Assert.All([rule, broken, missing, id, text], told => Assert.DoesNotContain("Smeets", told.Body, StringComparison.Ordinal));
        Assert.All([rule, broken, missing, id, text], told => Assert.Equal("application/problem+json", told.MediaType));
    }

    [Fact]
    public async Task Nobody_is_told_to_sign_in_and_a_change_without_a_key_is_refused()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var nobody = await (await Caller.SignedIn(portal, null)).Get("/api/v1/duties");
        var an = await Caller.SignedIn(portal, "an");
        var keyless = await an.Send(new(HttpMethod.Post, "/api/v1/me/erasure"));
        var endless = await an.Post("/api/v1/me/erasure", key: new string('k', 101));
        var other = await an.Send(new(HttpMethod.Delete, "/api/v1/duties"));

        Assert.Equal((401, "request.not-signed-in"), (nobody.Status, Assert.Single(nobody.Codes)));
        Assert.Equal((400, "value.required"), (keyless.Status, Assert.Single(keyless.Codes)));
        Assert.Equal("Idempotency-Key", $"{keyless.Json.GetProperty("errors")[0].GetProperty("target")}");
        Assert.Equal((400, "value.too-long"), (endless.Status, Assert.Single(endless.Codes)));
        Assert.Equal((405, "request.other-method"), (other.Status, Assert.Single(other.Codes)));
    }

    [Fact]
    public async Task What_is_too_large_or_too_much_is_a_problem_too()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, ("Portal:FormsPerMinute", "1"));
        var an = await Caller.SignedIn(portal, "an");

        var large = await an.Post(Declarations, new { form = new { firstName = new string('x', 70_000) } });
        var many = large;
        for (var i = 0; i < 20 && many.Status != 429; i++)
        {
            many = await an.Post("/api/v1/me/erasure");
        }

        Assert.Equal((413, "request.too-large"), (large.Status, Assert.Single(large.Codes)));
        Assert.Equal((429, "request.too-many"), (many.Status, Assert.Single(many.Codes)));
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
