using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>A1 as <c>docs/how-to/portal.md</c> tells it: a resident on a phone, police and coordinator at a desk, in a real browser.</summary>
public sealed class A1_at_the_browser
{
    private const string RegisterNumber = "74.03.18-994.41";

    [Theory]
    [InlineData(Language.Dutch, false)]
    [InlineData(Language.Dutch, true)]
    [InlineData(Language.French, false)]
    [InlineData(Language.French, true)]
    public async Task From_declaration_to_member(Language language, bool hasScript)
    {
        await Chromium.Open();
        await using var portal = PortalUnderTest.OnAPort();
        await using var an = await Guest.At(portal, language, hasScript, onPhone: true);
        await using var marleen = await Guest.At(portal, language, hasScript);
        await using var jef = await Guest.At(portal, language, hasScript);
        var isPictured = language == Language.Dutch && !hasScript;
        Task Picture(Guest guest, string name) => isPictured ? Guide.Take(guest, name) : Task.CompletedTask;

        await an.SignIn("an");
        await an.Follow(an.Word("nav.find"));
        await an.Field("q").FillAsync("3621");
        await an.Push(an.Word("find.button"));
        await an.Follow("Rekem-Centrum");
        await an.Follow(an.Word("group.apply"));
        await an.Follow(an.Word("declare.example"));
        await an.Field("Form.MobileNumber").FillAsync("011 27 00 00");
        await an.Field("Form.PostalCode").FillAsync("36210");
        await an.Field("Form.Consents.DataToCoordinator").UncheckAsync();
        await an.Field("Form.Signature.Date").FillAsync("2026-03-05");
        await an.Push(an.Word("declare.hand-in"));

        await Expect(an.Part(".refusals li")).ToHaveCountAsync(4);
        await Expect(an.Part(".field.wrong")).ToHaveCountAsync(4);
        await Expect(an.Field("Form.Signature.Date")).ToHaveAccessibleDescriptionAsync(await an.Part("#form-signature-date-wrong").InnerTextAsync());
        await Expect(an.Field("Form.FirstName")).ToHaveValueAsync("An");
        await Picture(an, "faults");

        await an.Follow(an.Word("declare.example"));
        await an.Push(an.Word("declare.hand-in"));
        await Expect(an.Part(".state")).ToContainTextAsync(an.Word(MembershipState.Applied));

        await marleen.SignIn("coordinator-lanaken");
        Assert.DoesNotContain("An Peeters", await marleen.Text(), StringComparison.Ordinal);

        await jef.SignIn("police-lanaken");
        await jef.FollowLast("section[aria-labelledby=queue] .cards");
        await Expect(jef.Part("main")).ToContainTextAsync(RegisterNumber);
        await Picture(jef, "police");
        await jef.Push(MembershipTrigger.Approve);
        await Expect(jef.Part(".state")).ToContainTextAsync(jef.Word(MembershipState.Vetted));
        await Expect(jef.Part("main")).Not.ToContainTextAsync(RegisterNumber);
        await jef.Push(MembershipTrigger.Assign);
        await Expect(jef.Part(".state")).ToContainTextAsync(jef.Word(MembershipState.Assigned));

        await marleen.Follow(marleen.Word("nav.group"));
        await Expect(marleen.Part("li:has-text('An Peeters')")).ToContainTextAsync("+32 470 12 34 01");
        await Expect(marleen.Part("li:has-text('An Peeters')")).ToContainTextAsync("Kanaalstraat 12");
        var html = await marleen.Html();
        Assert.DoesNotContain("an.peeters", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(RegisterNumber, html, StringComparison.Ordinal);
        await Picture(marleen, "cards");
        await marleen.Follow("An Peeters");
        await marleen.Push(MembershipTrigger.ReportNotFound);
        await Expect(marleen.Part(".history")).ToContainTextAsync(marleen.Word("event.membership.not-found-on-channel"));
        await marleen.Push(MembershipTrigger.ConfirmAdded);
        await Expect(marleen.Part(".state")).ToContainTextAsync(marleen.Word(MembershipState.Active));

        await an.Open(an.Path);
        await Expect(an.Part(".state")).ToContainTextAsync(an.Word(MembershipState.Active));
        await Expect(an.Button(an.Word(MembershipTrigger.Leave))).ToBeVisibleAsync();
        await Picture(an, "member");

        Assert.Empty(an.Complaints.Concat(marleen.Complaints).Concat(jef.Complaints));
    }

    [Fact]
    public void The_pictures_of_the_guide_are_small_and_all_shown()
    {
        var pictures = Directory.GetFiles(Guide.Pictures).Select(file => new FileInfo(file)).ToList();
        var guide = File.ReadAllText(Guide.Page);

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Contains($"(portal/{picture.Name})", guide, StringComparison.Ordinal));
        Assert.All(pictures, picture => Assert.InRange(picture.Length, 1, 150_000));
    }
}
