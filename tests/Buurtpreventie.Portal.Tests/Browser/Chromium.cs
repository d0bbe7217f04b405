using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Buurtpreventie.Portal.Tests.Browser.Chromium))]

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>Debian's Chromium, started when the first test asks for it and gone with the last.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> Started = new(Start);

    /// <summary>The browser; skips the test where there is none.</summary>
    public static async Task<IBrowser> Open()
    {
        Prerequisite.IsThere(File.Exists(Program) ? null : $"Chromium is not installed: no {Program} (Debian's package 'chromium').");
        return (await Started.Value).Browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (Started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (driver, browser) = await Started.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> Start()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
            Timeout = 120_000,
        }));
    }
}
