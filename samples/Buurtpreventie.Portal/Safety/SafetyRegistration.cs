using System.Threading.RateLimiting;
using Buurtpreventie.Portal.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Buurtpreventie.Portal.Safety;

/// <summary>What protects every request, whatever it asks.</summary>
internal static class SafetyRegistration
{
    /// <summary>No form of the portal comes near this.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Who is signed in hands in more forms in a minute than who is not.</summary>
    private const int WhoWorksHere = 6;

    public static void AddSafety(this WebApplicationBuilder builder, PortalOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        builder.Services.Configure<FormOptions>(form => (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit, form.MultipartBodyLengthLimit) = (200, 100, 4096, MostBytes));
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = builder.Environment.IsDevelopment() ? "buurt-form" : "__Host-buurt-form";
            antiforgery.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => !HttpMethods.IsPost(context.Request.Method) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
                ? RateLimitPartition.GetNoLimiter("reading")
                : context.User.ToActor().Person is { } person
                    ? RateLimitPartition.GetFixedWindowLimiter($"{person}", _ => PerMinute(WhoWorksHere * options.FormsPerMinute))
                    : RateLimitPartition.GetFixedWindowLimiter($"{context.Connection.RemoteIpAddress}", _ => PerMinute(options.FormsPerMinute)));
        });
    }

    public static void UseSafety(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.Use(async (context, next) =>
        {
            AddHeaders(context.Response.Headers);
            if (context.Request.ContentLength > MostBytes)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }

            await next(context);
        });
    }

    private static FixedWindowRateLimiterOptions PerMinute(int permits) => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) };

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
