using Buurtpreventie.Portal.Api;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Safety;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal;

/// <summary>Puts the portal together: one line for each part, each part in a folder of its own.</summary>
internal static class PortalHost
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Portal").Get<PortalOptions>() ?? new();
        if (!builder.Environment.IsDevelopment() && options.MissingForProduction().ToList() is { Count: > 0 } missing)
        {
            throw new InvalidOperationException($"The portal does not start:\n- {string.Join("\n- ", missing)}");
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddBuurtpreventie(library => library with { Texts = ShowRegistration.PortalTexts() });
        builder.AddStorage(options);
        builder.Services.AddCases();
        builder.AddSignIn(options);
        builder.AddSafety(options);
        builder.AddPages();
        builder.AddApi();
        builder.Services.AddJobs(options);
        builder.AddTelemetry();
        builder.Services.AddDemo();
    }

    public static async Task PreparePortal(this WebApplication app)
    {
        await app.PrepareStorage();
        await app.PrepareDemo();
        app.PrintDemo();
    }

    public static void UsePortal(this WebApplication app)
    {
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseApi();
        app.UseSafety();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapHealth();
        app.MapRazorPages();
        app.MapApi();
    }
}
