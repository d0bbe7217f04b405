using Buurtpreventie.Portal.SignIn;

namespace Buurtpreventie.Portal.Demo;

/// <summary>Tells who starts the demo where it is served and as whom to sign in.</summary>
internal static class DemoBanner
{
    public static void PrintDemo(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<PortalOptions>().Demo)
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"""

                The portal is served at {string.Join(", ", app.Urls)}; everybody in it is made up.
                Sign in at {app.Urls.FirstOrDefault()}/sign-in as:

                """);
            foreach (var account in DemoAccounts.All)
            {
                Console.WriteLine($"  {account.Capacity.Name,-20} {account.Capacity.Actor.Role,-14} {account.Town?.GroupName}");
            }

            Console.WriteLine();
        });
    }
}
