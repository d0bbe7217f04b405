using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>
/// A real identity provider: any that speaks OAuth 2 with a page of user information, which those of OpenID Connect have. What it says of a
/// person waits in a cookie of its own, for minutes, until a capacity is chosen.
/// </summary>
internal static class OAuthProvider
{
    public const string Scheme = "provider";
    public const string VouchedScheme = "vouched";

    public static void AddOAuthProvider(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        var section = configuration.GetSection("Portal:OAuth");
        string Required(string key) => section[key] ?? throw new InvalidOperationException($"Portal:OAuth:{key} is missing.");
        authentication.AddCookie(VouchedScheme, cookie =>
        {
            cookie.Cookie.Name = "__Host-buurt-vouched";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        authentication.AddOAuth(Scheme, oauth =>
        {
            (oauth.ClientId, oauth.ClientSecret) = (Required("ClientId"), Required("ClientSecret"));
            (oauth.AuthorizationEndpoint, oauth.TokenEndpoint, oauth.UserInformationEndpoint) =
                (Required("AuthorizationEndpoint"), Required("TokenEndpoint"), Required("UserInformationEndpoint"));
            oauth.CallbackPath = "/sign-in/callback";
            oauth.SignInScheme = VouchedScheme;
            oauth.UsePkce = true;
            foreach (var scope in section["Scope"]?.Split(' ') ?? ["openid", "profile"])
            {
                oauth.Scope.Add(scope);
            }

            oauth.ClaimActions.MapJsonKey(ClaimTypes.NameIdentifier, "sub");
            oauth.ClaimActions.MapJsonKey(ClaimTypes.Name, "name");
            oauth.ClaimActions.MapJsonKey(ClaimedCapacities.Claim, ClaimedCapacities.Claim);
            oauth.Events.OnCreatingTicket = ReadUserInformation;
        });
    }

    private static async Task ReadUserInformation(OAuthCreatingTicketContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new("Bearer", context.AccessToken);
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var information = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(context.HttpContext.RequestAborted));
        context.RunClaimActions(information.RootElement);
    }
}
