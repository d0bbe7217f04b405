using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Remembers the chosen language and goes back to the page.</summary>
internal sealed class LanguageModel(Visit visit) : PortalPage(visit)
{
    public IActionResult OnGet(string? to, string? back)
    {
        if (Languages.TryFromTag(to, out var language))
        {
            Response.Cookies.Append(
                Visit.LanguageCookie, language.Tag(), new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps });
        }

        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
