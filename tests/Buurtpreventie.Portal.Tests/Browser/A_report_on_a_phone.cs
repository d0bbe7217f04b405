using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>Signal, Alarm, App, React and Register: Lotte on her phone, the coordinator at a desk, with JavaScript and without it.</summary>
public sealed class A_report_on_a_phone
{
    [Theory]
    [InlineData(Language.Dutch, false)]
    [InlineData(Language.Dutch, true)]
    [InlineData(Language.French, false)]
    [InlineData(Language.French, true)]
    public async Task From_signal_to_register(Language language, bool hasScript)
    {
        await Chromium.Open();
        await using var portal = PortalUnderTest.OnAPort();
        await using var lotte = await Guest.At(portal, language, hasScript, onPhone: true);
        await using var marleen = await Guest.At(portal, language, hasScript);
        Task Picture(string name) => language == Language.Dutch && !hasScript ? Guide.Take(lotte, name) : Task.CompletedTask;

        await lotte.SignIn("lotte");
        await lotte.Follow(lotte.Word("nav.reports"));
        await lotte.Follow(lotte.Word("reports.new"));
        await Expect(lotte.Part("a.call").First).ToHaveAttributeAsync("href", "tel:101");
        await lotte.Push(lotte.Word("reports.next"));
        await Expect(lotte.Part(".refusals li")).ToHaveCountAsync(4);
        await Expect(lotte.Part("#form-behaviours")).ToContainTextAsync(lotte.Word(ReportErrors.BehaviourMissing));
        await Expect(lotte.Part("#form-location")).ToContainTextAsync(lotte.Word(ReportErrors.LocationMissing));

        await Tick(lotte, "Form.Behaviours", nameof(Behaviours.CoversFace));
        await Tick(lotte, "Form.Senses", nameof(Senses.Seen));
        await lotte.Field("Form.FirstHand").SelectOptionAsync("True");
        await lotte.Field("Form.Location.Street").FillAsync("Kanaalstraat");
        await lotte.Push(lotte.Word("reports.next"));
        await Expect(lotte.Part(".refusals li")).ToHaveCountAsync(1);
        await Expect(lotte.Part("#form-behaviours")).ToContainTextAsync(lotte.Word(ReportErrors.AppearanceOnly));
        await Tick(lotte, "Form.Behaviours", nameof(Behaviours.FeelsAtGates));
        await lotte.Part("summary").Last.ClickAsync();
        await lotte.Field("Form.Vehicles[0].Plate").FillAsync("1-ABC-234");
        await lotte.Push(lotte.Word("reports.next"));

        await Expect(lotte.Part(".state")).ToContainTextAsync(lotte.Word(ReportState.Signalled));
        await Expect(lotte.Part("section[aria-labelledby=message-title]")).ToContainTextAsync(lotte.Word(ReportErrors.NoCall));
        await Expect(lotte.Part(".steps [aria-current]")).ToHaveTextAsync(lotte.Word(SaarStep.Alarm));
        Assert.Equal(0, await lotte.Button(lotte.Word(ReportTrigger.NotifyGroup)).CountAsync());
        await lotte.Push(ReportTrigger.RecordCall);

        await Expect(lotte.Part(".state")).ToContainTextAsync(lotte.Word(ReportState.Alarmed));
        await Expect(lotte.Part("#message")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^101 gebeld om 9:00\\. Kanaalstraat, gezien om 9:00\\. .*1-ABC-234"));
        await Expect(lotte.Part("#message")).Not.ToBeEditableAsync();
        var copy = lotte.Part("button[data-copies]");
        if (hasScript)
        {
            await copy.ClickAsync();
            await Expect(lotte.Part("#copied")).ToHaveTextAsync(lotte.Word("message.copied"));
            Assert.Equal(await lotte.Part("#message").InputValueAsync(), await lotte.Clipboard());
        }
        else
        {
            await Expect(copy).ToBeHiddenAsync();
            await lotte.Part("#message").SelectTextAsync();
        }

        await Picture("message");
        await lotte.Push(ReportTrigger.NotifyGroup);
        await Expect(lotte.Part(".refusals li")).ToContainTextAsync(lotte.Word(ReportErrors.EventOpen));
        await lotte.Part("input[name='Form.OtherEvents']").CheckAsync();
        await lotte.Push(ReportTrigger.NotifyGroup);
        await Expect(lotte.Part(".state")).ToContainTextAsync(lotte.Word(ReportState.Open));

        await lotte.Field("Form.Reaction").SelectOptionAsync(nameof(SafeReaction.LightOn));
        await lotte.Push(ReportTrigger.React);
        await Expect(lotte.Part(".refusals li")).ToContainTextAsync(lotte.Word(ReportErrors.SafetyNotConfirmed));
        await lotte.Field("Form.Reaction").SelectOptionAsync(nameof(SafeReaction.LightOn));
        await lotte.Field("Form.IsSafe").CheckAsync();
        await lotte.Push(ReportTrigger.React);
        await lotte.Follow(lotte.Word(ReportTrigger.Add));
        await lotte.Field("Form.Direction").FillAsync("het kanaal");
        await lotte.Push(ReportTrigger.Add);
        await Expect(lotte.Part(".refusals li").First).ToContainTextAsync(lotte.Word(ReportErrors.NothingNew));
        await lotte.Field("Form.NewInformation").CheckAsync();
        await lotte.Push(ReportTrigger.Add);
        await Expect(lotte.Part("#message")).ToHaveValueAsync("Richting het kanaal.");
        await lotte.Follow(lotte.Word("reports.report"));
        await Expect(lotte.Part("section[aria-labelledby=seen]")).ToContainTextAsync("het kanaal");
        await lotte.Push(ReportTrigger.RecordPoliceOnScene);
        if (hasScript)
        {
            await lotte.LookAtEveryWidth();
        }


        await marleen.SignIn("coordinator-lanaken");
        await marleen.Open(lotte.Path);
        await marleen.Push(ReportTrigger.Close);
        await marleen.Push(ReportTrigger.Register);
        await Expect(marleen.Part(".state")).ToContainTextAsync(marleen.Word(ReportState.Registered));
        Assert.Empty(lotte.Complaints.Concat(marleen.Complaints));
    }

    [Fact]
    public async Task The_message_is_copied_under_the_policy_of_the_portal()
    {
        await Chromium.Open();
        await using var portal = PortalUnderTest.OnAPort();
        await using var lotte = await Guest.At(portal, Language.Dutch, onPhone: true, underPolicy: true);
        await lotte.SignIn("lotte");
        await lotte.Follow(lotte.Word("nav.reports"));
        await lotte.FollowFirst(".cards li:has(a[href^='/report/'])");

        await lotte.Part("button[data-copies]").ClickAsync();

        await Expect(lotte.Part("#copied")).ToHaveTextAsync("Gekopieerd.");
        Assert.StartsWith("101 gebeld", await lotte.Clipboard(), StringComparison.Ordinal);
        Assert.Empty(lotte.Complaints);
    }

    private static Task Tick(Guest guest, string name, string value) => guest.Part($"input[name='{name}'][value='{value}']").CheckAsync();
}
