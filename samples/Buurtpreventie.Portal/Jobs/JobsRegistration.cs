using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>Registers what runs beside the requests, and what tells whether the portal runs.</summary>
internal static class JobsRegistration
{
    private const string Store = "store";

    public static void AddJobs(this IServiceCollection services, PortalOptions options)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<MailPickup>();
        services.AddScoped<Turns>();
        services.AddScoped<Agenda>();
        services.AddScoped<Calendar>();
        services.AddScoped<Postbox>();
        services.AddScoped<Night>();
        services.AddSingleton<NightWatch>();
        services.AddSingleton<Postman>();
        services.AddSingleton<Counter>();
        services.AddSingleton<Lookout>();
        if (options.Jobs)
        {
            services.AddHostedService(provider => provider.GetRequiredService<NightWatch>());
            services.AddHostedService(provider => provider.GetRequiredService<Postman>());
            services.AddHostedService(provider => provider.GetRequiredService<Counter>());
            services.AddHostedService(provider => provider.GetRequiredService<Lookout>());
        }

        services.AddHealthChecks().AddDbContextCheck<PortalDb>(Store);
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: and the database does.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == Store }).AllowAnonymous();
    }
}
