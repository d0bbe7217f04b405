using System.Text.Json;
using Buurtpreventie.Portal.SignIn;

namespace Buurtpreventie.Portal.Show;

/// <summary>Registers the pages, their words and who may open which folder.</summary>
internal static class ShowRegistration
{
    /// <summary>Words for enums that the library itself never says.</summary>
    private const string WordsOfTheLibrary = "Words.texts.json";

    /// <summary>The pages for anybody; every other one asks who is there.</summary>
    private static readonly string[] Public =
        ["/Index", "/Find", "/ShowGroup", "/Protocols", "/ShowProtocol", "/Rules", "/SignIn", "/SignOut", "/Language", "/Status", "/Denied"];

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Visit>();
        builder.Services.AddScoped<History>();
        builder.Services.AddScoped<Queue>();
        builder.Services.AddScoped<ReportList>();
        builder.Services.AddScoped<Tallies>();
        builder.Services.AddRouting(routes => routes.LowercaseUrls = true);
        builder.Services.AddRazorPages(pages =>
        {
            var conventions = pages.Conventions;
            foreach (var page in Public)
            {
                conventions.AllowAnonymousToPage(page);
            }

            foreach (var (folder, role) in new[] { ("/My", Role.Resident), ("/Police", Role.Police), ("/Municipality", Role.Municipality), ("/Group", Role.Coordinator), ("/Province", Role.Province) })
            {
                conventions.AuthorizeFolder(folder, role.ToString());
            }

            conventions.AuthorizeFolder("/Manage", SignInRegistration.Groups);
            conventions.AuthorizeFolder("/Reports", SignInRegistration.Neighbours);
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>The library's catalogue with the portal's own words beside it.</summary>
    public static Texts PortalTexts()
    {
        var assembly = typeof(ShowRegistration).Assembly;
        return Texts.Standard.Replacing(assembly.GetManifestResourceNames().Where(name => name.EndsWith(".texts.json", StringComparison.Ordinal)).SelectMany(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var prefix = name == WordsOfTheLibrary ? "" : "portal.";
            return JsonSerializer.Deserialize<Dictionary<string, TextEntry>>(stream)!.Select(entry => KeyValuePair.Create($"{prefix}{entry.Key}", entry.Value));
        }));
    }
}
