using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Says that a duty is done.</summary>
[Authorize]
internal sealed class FinishDutyModel(Visit visit, DutyCases duties) : PortalPage(visit)
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        (await duties.Finish(id, NextAct())).IsSuccess ? LocalRedirect(Homes.Of(Visit.Actor.Role)) : NotFound();
}
