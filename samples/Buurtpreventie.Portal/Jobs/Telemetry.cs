using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>Sends spans and metrics to the collector that <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; without it nothing is gathered.</summary>
internal static class Telemetry
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql"];
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
        {
            return;
        }

        var resource = ResourceBuilder.CreateDefault().AddService("buurtpreventie-portal");
        builder.Services.AddSingleton(_ => Traced(Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)).AddOtlpExporter().Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build());
        builder.Services.AddHostedService<Started>();
    }

    /// <summary>What is traced, and only what may leave the house.</summary>
    internal static TracerProviderBuilder Traced(TracerProviderBuilder tracing) => tracing.AddSource(Sources).AddProcessor(new Nameless());

    /// <summary>Lets go of a span only what is listed here: no path with an id, no query, no address of a visitor, no statement of the database.</summary>
    private sealed class Nameless : BaseProcessor<Activity>
    {
        private static readonly HashSet<string> Allowed =
        [
            "http.request.method", "http.response.status_code", "http.route", "url.scheme", "error.type", "db.system", "db.system.name", "db.operation.name",
        ];

        public override void OnEnd(Activity data)
        {
            foreach (var (name, _) in data.TagObjects.ToList())
            {
                data.SetTag(name, Allowed.Contains(name) ? data.GetTagItem(name) : null);
            }

            // The status keeps its code and loses its description, which may quote.
            data.SetStatus(data.Status);
        }
    }

    /// <summary>Begins gathering with the host, and stops with it.</summary>
    private sealed class Started(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush();
            metrics.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
