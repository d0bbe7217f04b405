using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Demo;

/// <summary>Fills an empty database with a demo, where that is configured.</summary>
internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoTowns>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoReports>();
    }

    public static async Task PrepareDemo(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<PortalOptions>().Demo)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<PortalDb>().Protocols.AnyAsync())
        {
            await scope.ServiceProvider.GetRequiredService<DemoTowns>().Found();
            await scope.ServiceProvider.GetRequiredService<DemoPeople>().Join();
            await scope.ServiceProvider.GetRequiredService<DemoReports>().Tell();
        }
    }
}
