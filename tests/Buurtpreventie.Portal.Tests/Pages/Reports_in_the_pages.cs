using System.Net;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Api;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>Reports and questions as pages show them, to who belongs to the group and to nobody else.</summary>
public sealed class Reports_in_the_pages
{
    private static readonly DemoTown Lanaken = DemoTown.Lanaken;

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_question_is_answered_called_about_and_made_a_report(StoreKind store)
    {
        await using var portal = await WithAn(store);
        var an = await (await portal.SignedIn("an")).Open($"/reports/{Lanaken.Group}/ask");
        await an.Push("Aan de groep vragen", ("Form.Behaviours", "CoversFace"), ("Form.Location.Street", "Kanaalstraat"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, an.Status);
        Assert.Contains("Hoe iemand eruitziet, is geen reden voor een melding", an.Text, StringComparison.Ordinal);
        await an.Push("Aan de groep vragen", ("Form.Behaviours", "FeelsAtGates"), ("Form.Location.Street", "Kanaalstraat"));
        Assert.StartsWith("/doubt/", an.Path, StringComparison.Ordinal);

        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open(an.Path);
        Assert.Contains("Kanaalstraat", marleen.Text, StringComparison.Ordinal);
        await marleen.Push(portal.Word(DoubtQueryTrigger.VoteHarmless));
        Assert.Equal(HttpStatusCode.BadRequest, marleen.Status);
        Assert.Contains("href=\"#form-reason\"", marleen.Html, StringComparison.Ordinal);
        await marleen.Push(portal.Word(DoubtQueryTrigger.OfferToCall));
        Assert.Contains("U belt.", marleen.Text, StringComparison.Ordinal);
        await an.Open(an.Path);
        Assert.Contains("Iemand van de groep belt.", an.Text, StringComparison.Ordinal);
        await an.Push(portal.Word(DoubtQueryTrigger.VoteSuspicious));
        await marleen.Open(marleen.Path);
        await marleen.Push(portal.Word(DoubtQueryTrigger.RecordCall));
        await an.Open(an.Path);
        await an.Follow(portal.Word(DoubtQueryTrigger.Promote));
        Assert.Contains("value=\"Kanaalstraat\"", an.Html, StringComparison.Ordinal);
        await an.Push("Verder", ("Form.Senses", "Seen"), ("Form.FirstHand", "True"));

        Assert.StartsWith("/report/", an.Path, StringComparison.Ordinal);
        Assert.Contains("101 gebeld om 9:", an.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_protocol_wants_something_else_than_a_question_the_page_says_what()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var dirk = await (await portal.SignedIn("coordinator-bilzen")).Open($"/reports/{DemoTown.Bilzen.Group}/ask");
        Assert.Contains("Bel bij twijfel 101", dirk.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:101\"", dirk.Html, StringComparison.Ordinal);
        Assert.False(dirk.Has("Aan de groep vragen"));

        var fatma = await (await portal.SignedIn("coordinator-gent")).Open($"/reports/{DemoTown.Gent.Group}/ask");
        Assert.Contains("wijkcommissariaat", fatma.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:112\"", fatma.Html, StringComparison.Ordinal);
        Assert.False(fatma.Has("Aan de groep vragen"));
    }

    [Fact]
    public async Task What_can_wait_goes_to_a_contact_of_the_protocol()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        var an = await (await portal.SignedIn("an")).Open($"/reports/{Lanaken.Group}/new");
        await an.Push("Verder", [.. Seen, ("Form.Urgency", "NonUrgent")]);

        await an.Push(portal.Word(ReportTrigger.Route), ("Form.Contact", "PoliceZoneNumber"));

        Assert.Contains(portal.Word(ReportState.Routed), an.Text, StringComparison.Ordinal);
        Assert.False(an.Has(portal.Word(ReportTrigger.NotifyGroup)));
    }

    [Fact]
    public async Task Who_is_not_in_the_group_finds_nothing_and_the_police_neither()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        var an = await (await portal.SignedIn("an")).Open($"/reports/{Lanaken.Group}/new");
        await an.Push("Verder", Seen);
        var (report, question) = (an.Path, $"/doubt/{(await portal.Ask(Stage.An, portal.Gates())).OrThrow().Id}");

        foreach (var account in new[] { "noor", "coordinator-bilzen" })
        {
            var stranger = await portal.SignedIn(account);
            foreach (var page in new[] { report, $"{report}/add", $"{report}/correct", question, $"/reports/{Lanaken.Group}", $"/reports/{Lanaken.Group}/new", $"/reports/{Lanaken.Group}/ask" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(page)).Status);
            }
        }

        foreach (var account in new[] { "police-lanaken", "municipality-lanaken", "province" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedIn(account)).Open(report)).Status);
        }
    }

    [Fact]
    public async Task What_was_never_sent_is_for_who_saw_it_and_the_coordinator()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        await portal.Join(1, steps: 3);
        (await portal.Signal(Residents.Person(1), portal.Van())).OrThrow();

        Assert.DoesNotContain("/report/", (await (await portal.SignedIn("an")).Open($"/reports/{Lanaken.Group}")).Html, StringComparison.Ordinal);
        Assert.Contains("/report/", (await (await portal.SignedIn("coordinator-lanaken")).Open("/reports")).Html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task The_list_shows_what_is_open_first_and_goes_on_after_twenty(StoreKind store)
    {
        await using var portal = await WithAn(store);
        for (var i = 0; i < 25; i++)
        {
            var id = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
            (await portal.Do(id, ReportTrigger.RecordCall, Stage.An, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
            (await portal.Do(id, ReportTrigger.NotifyGroup, Stage.An)).OrThrow();
            (await portal.Do(id, ReportTrigger.DeclareFalseAlarm, Stage.An)).OrThrow();
            portal.Clock.Advance(Duration.FromMinutes(i % 3)); // some at the same moment
        }

        var question = (await portal.Ask(Stage.An, portal.Gates())).OrThrow().Id;
        portal.Clock.Advance(Duration.FromMinutes(5));
        (await portal.Signal(Stage.An, portal.Van())).OrThrow();

        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open($"/reports/{Lanaken.Group}");
        var first = Links(marleen.Html);
        await marleen.Follow("Volgende");
        var second = Links(marleen.Html);

        Assert.Equal($"/doubt/{question}", first[0]);
        Assert.Equal((20, 7, 27), (first.Count, second.Count, first.Concat(second).Distinct().Count()));
        Assert.Equal(HttpStatusCode.OK, (await marleen.Open($"/reports/{Lanaken.Group}?after=1.9223372036854775807.x")).Status);
        Assert.Equal(20, Links(marleen.Html).Count);
    }

    [Fact]
    public async Task Two_who_act_at_once_are_told_what_happened_meanwhile()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        var an = await (await portal.SignedIn("an")).Open($"/reports/{Lanaken.Group}/new");
        await an.Push("Verder", Seen);
        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open(an.Path);
        await an.Push(portal.Word(ReportTrigger.RecordCall));

        await marleen.Push(portal.Word(ReportTrigger.RecordCall));

        Assert.Equal(HttpStatusCode.Conflict, marleen.Status);
        Assert.Contains("Intussen gebeurde dit", marleen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_duty_to_register_leads_to_the_report_and_who_looked_is_written_down()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        var id = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
        (await portal.Do(id, ReportTrigger.RecordCall, Stage.An, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        (await portal.Do(id, ReportTrigger.NotifyGroup, Stage.An)).OrThrow();
        (await portal.Do(id, ReportTrigger.Close, Lanaken.AsCoordinator)).OrThrow();

        var marleen = await (await portal.SignedIn("coordinator-lanaken")).Open("/group");
        await marleen.Follow("Registreer het gesprek");
        await marleen.Push(portal.Word(ReportTrigger.Register));

        Assert.Contains(portal.Word(ReportState.Registered), marleen.Text, StringComparison.Ordinal);
        Assert.Contains("1-ABC-234", marleen.Text, StringComparison.Ordinal);
        Assert.Contains("coördinator, uw melding of vraag", (await (await portal.SignedIn("an")).Open("/my/data")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_asks_beside_its_field_what_the_police_still_wants_to_know_and_never_for_skin()
    {
        await using var portal = await WithAn(StoreKind.Sqlite);
        var id = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
        var an = await (await portal.SignedIn("an")).Open($"/report/{id}/correct");
        Assert.Matches("id=\"form-vehicles-0--make-hint\">[^<]*De politie wil nog weten: Welk merk\\?", WebUtility.HtmlDecode(an.Html));
        Assert.DoesNotContain("form-vehicles-0--plate-hint", an.Html, StringComparison.Ordinal);

        await an.Push(portal.Word(ReportTrigger.Correct), ("Form.Vehicles[0].Occupants", "veel"));
        Assert.Equal(HttpStatusCode.BadRequest, an.Status);
        Assert.Contains("Dit kon niet gelezen worden.", an.Text, StringComparison.Ordinal);
        await an.Push(portal.Word(ReportTrigger.Correct), ("Form.Persons[0].SkinTone", "Dark"), ("Form.Vehicles[0].Occupants", "2"));
        Assert.Contains("id=\"form-persons-0--skintone-wrong\"", an.Html, StringComparison.Ordinal);
        await an.Push(portal.Word(ReportTrigger.Correct), ("Form.Persons[0].SkinTone", ""), ("Form.Vehicles[0].Make", "Opel Vivaro"));

        Assert.Contains("Opel Vivaro", an.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], await portal.With<PortalDb, List<int>>(db => db.Observations.OrderBy(row => row.Number).Select(row => row.Number).ToListAsync()));
    }

    [Theory]
    [InlineData("00:03", "23:58", -5)]
    [InlineData("09:00", "09:05", 5)]
    [InlineData("23:59", "00:01", 2)]
    [InlineData("12:00", "", null)]
    [InlineData("12:00", "24:00", null)]
    [InlineData("12:00", "half een", null)]
    public void A_time_of_the_clock_is_the_nearest_one(string now, string typed, int? minutes)
    {
        var at = Brussels.At(new LocalDate(2026, 3, 2) + LocalTime.FromTicksSinceMidnight(TimeOnly.ParseExact(now, "HH:mm", null).Ticks));

        Assert.Equal(minutes is { } far ? at + Duration.FromMinutes(far) : null, Show.SightingForm.Nearest(typed, at));
    }

    private static readonly (string, string?)[] Seen =
        [("Form.Behaviours", "FeelsAtGates"), ("Form.Senses", "Seen"), ("Form.FirstHand", "True"), ("Form.Location.Street", "Kanaalstraat")];

    private static async Task<PortalUnderTest> WithAn(StoreKind store)
    {
        var portal = await PortalUnderTest.WithTowns(store);
        await new Stage(portal, Lanaken).Join();
        return portal;
    }

    private static List<string> Links(string html) =>
        [.. System.Text.RegularExpressions.Regex.Matches(html, "href=\"(/(?:report|doubt)/[^\"]+)\"").Select(match => match.Groups[1].Value)];
}
