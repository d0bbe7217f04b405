using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Playwright;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>Somebody at a browser of their own, in one language, with or without JavaScript; with it, axe looks at every page on the way.</summary>
internal sealed class Guest : IAsyncDisposable
{
    /// <summary>As narrow as a page must still be read without scrolling sideways (WCAG 1.4.10).</summary>
    private const int Narrowest = 320;

    private static readonly Domain.Texts Texts = ShowRegistration.PortalTexts();

    private readonly IPage _page;
    private readonly Language _language;
    private readonly bool _hasAxe;
    private readonly List<string> _complaints = [];

    private Guest(IPage page, Language language, bool hasAxe)
    {
        (_page, _language, _hasAxe) = (page, language, hasAxe);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _complaints.Add($"{Path}: {message.Text}");
            }
        };
    }

    /// <summary>Where the browser is.</summary>
    public string Path => new Uri(_page.Url).AbsolutePath;

    /// <summary>What the browser and axe found wrong on the pages that were looked at.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Guest> At(PortalUnderTest portal, Language language, bool hasScript = true, bool onPhone = false, bool underPolicy = false)
    {
        var browser = await Chromium.Open();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = portal.Address.ToString(),
            Locale = language.Tag(),
            JavaScriptEnabled = hasScript,
            BypassCSP = hasScript && !underPolicy, // for axe; what the policy forbids is seen without JavaScript, styles included
            ViewportSize = onPhone ? new() { Width = 360, Height = 780 } : new() { Width = 1000, Height = 720 },
        });
        context.SetDefaultTimeout(60_000);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var hasAxe = hasScript && !underPolicy;
        if (hasAxe)
        {
            await context.AddInitScriptAsync(Axe.Script);
        }

        return new(await context.NewPageAsync(), language, hasAxe);
    }

    /// <summary>The portal's own words in the language of the guest.</summary>
    public string Word(string key) => Texts.Of($"portal.{key}", _language);

    public string Word(Enum word) => Texts.Of(word, _language);

    public string Word(DomainError error) => Texts.Of(error, _language);

    /// <summary>Opens an address; the status of the page that is shown at the end.</summary>
    public async Task<int> Open(string path) => (await _page.GotoAsync(path))!.Status;

    public async Task SignIn(string account)
    {
        await Open("/sign-in");
        await Leave(_page.Locator($"button[value='{account}']"));
    }

    public Task Follow(string words) => Leave(_page.GetByRole(AriaRole.Link, new() { Name = words }).First);

    public Task FollowFirst(string list) => Leave(_page.Locator($"{list} a").First);

    public Task FollowLast(string list) => Leave(_page.Locator($"{list} a").Last);

    public Task Push(string words) => Leave(Button(words));

    public Task Push(Enum word) => Push(Word(word));

    public ILocator Button(string words) => _page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    /// <summary>The input of a form with this name.</summary>
    public ILocator Field(string name) => _page.Locator($"[name='{name}']:visible");

    public ILocator Part(string selector) => _page.Locator(selector);

    /// <summary>What lies on the clipboard.</summary>
    public Task<string> Clipboard() => _page.EvaluateAsync<string>("navigator.clipboard.readText()");

    public Task<string> Html() => _page.ContentAsync();

    public Task<string> Text() => _page.Locator("main").InnerTextAsync();

    public Task Picture(string file) => _page.ScreenshotAsync(new() { Path = file });

    /// <summary>Lets axe look at the page, at the width of a desk and of the narrowest phone.</summary>
    public async Task LookAtEveryWidth()
    {
        await Look("desk");
        var size = _page.ViewportSize!;
        await _page.SetViewportSizeAsync(Narrowest, 640);
        await Look("phone");
        if (await _page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > Narrowest)
        {
            _complaints.Add($"{Path}: {width} wide on a phone");
        }

        await _page.SetViewportSizeAsync(size.Width, size.Height);
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    // A click does not wait for where it leads.
    private async Task Leave(ILocator by)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        _page.Load += Arrive;
        try
        {
            await by.ClickAsync();
            await arrived.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }
        finally
        {
            _page.Load -= Arrive;
        }

        if (_hasAxe)
        {
            await Look("way");
        }
    }

    private async Task Look(string where) => _complaints.AddRange((await Axe.Run(_page)).Select(violation => $"{Path} ({where}): {violation}"));
}
