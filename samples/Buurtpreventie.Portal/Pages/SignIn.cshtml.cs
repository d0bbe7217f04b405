using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Signs somebody in: a demo account in development, otherwise through the identity provider and one of the capacities it leads to.</summary>
internal sealed class SignInModel(Visit visit, PortalOptions options) : PortalPage(visit)
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool IsDemo => options.SignIn == "demo";

    public IReadOnlyList<DemoAccount> Accounts => DemoAccounts.All;

    public IReadOnlyList<Capacity> Capacities { get; private set; } = [];

    public async Task OnGetAsync() => Capacities = await VouchedCapacities();

    public async Task<IActionResult> OnPostAsync(string? account) =>
        IsDemo && DemoAccounts.All.FirstOrDefault(one => one.Key == account) is { } chosen ? await SignInAs(chosen.Capacity) : BadRequest();

    public IActionResult OnPostProvider() => IsDemo
        ? BadRequest()
        : Challenge(new AuthenticationProperties { RedirectUri = Url.Page("/SignIn", new { Back }) }, OAuthProvider.Scheme);

    public async Task<IActionResult> OnPostChooseAsync(int number) =>
        await VouchedCapacities() is { } capacities && number >= 0 && number < capacities.Count ? await SignInAs(capacities[number]) : BadRequest();

    private async Task<IReadOnlyList<Capacity>> VouchedCapacities()
    {
        if (IsDemo || await HttpContext.AuthenticateAsync(OAuthProvider.VouchedScheme) is not { Succeeded: true, Principal: { } vouchedFor })
        {
            return [];
        }

        return await HttpContext.RequestServices.GetRequiredService<ICapacities>().Of(vouchedFor);
    }

    private async Task<IActionResult> SignInAs(Capacity capacity)
    {
        await HttpContext.SignInAsync(capacity.ToPrincipal());
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back : Homes.Of(capacity.Actor.Role));
    }
}
