using System.Security.Claims;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>Registers the sign-in cookie, and a policy for each role.</summary>
internal static class SignInRegistration
{
    /// <summary>The policy for who handles a group: police, prevention service, its coordinator, and the resident who proposed it.</summary>
    public const string Groups = nameof(Groups);

    /// <summary>The policy for who takes part in a group: residents, in which of them the library looks up, and coordinators.</summary>
    public const string Neighbours = nameof(Neighbours);

    public static void AddSignIn(this WebApplicationBuilder builder, PortalOptions options)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        if (options.SignIn == "demo" && !isDevelopment)
        {
            throw new InvalidOperationException("Demo accounts are for development only.");
        }

        builder.Services.AddScoped<ICapacities, ClaimedCapacities>();
        var authentication = builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = isDevelopment ? "buurt" : "__Host-buurt";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/denied";
            cookie.ReturnUrlParameter = "back";
            cookie.Events.OnValidatePrincipal = ForgetFormerCoordinators;
            cookie.Events.OnRedirectToLogin = OnApiOrElse(cookie.Events.OnRedirectToLogin, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = OnApiOrElse(cookie.Events.OnRedirectToAccessDenied, StatusCodes.Status403Forbidden);
        });

        if (options.SignIn == "oauth")
        {
            authentication.AddOAuthProvider(builder.Configuration);
        }

        var roles = builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        roles.AddPolicy(Groups, policy => policy.RequireAssertion(context =>
            context.User.ToActor().Role is Role.Police or Role.Municipality or Role.Coordinator or Role.Resident));
        roles.AddPolicy(Neighbours, policy => policy.RequireAssertion(context => context.User.ToActor().Role is Role.Resident or Role.Coordinator));
        foreach (var role in Enum.GetValues<Role>())
        {
            roles.AddPolicy(role.ToString(), policy => policy.RequireAssertion(context => context.User.ToActor().Role == role));
        }
    }

    /// <summary>A coordinator who resigned or was discharged loses the capacity at once, not when the cookie ends.</summary>
    private static async Task ForgetFormerCoordinators(CookieValidatePrincipalContext context)
    {
        if (context.Principal!.ToActor() is { Role: Role.Coordinator, Person: { } person, Scope.Group: { } group })
        {
            var db = context.HttpContext.RequestServices.GetRequiredService<PortalDb>();
            if (!await db.Groups.AnyAsync(row => row.Id == group && (row.Coordinator == person || row.Deputy == person)))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync();
            }
        }
    }

    // A program is told by the status, a person is brought to a page.
    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> OnApiOrElse(
        Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect, int status) => context =>
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return redirect(context);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
