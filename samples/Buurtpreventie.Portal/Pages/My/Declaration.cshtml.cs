using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The own declaration, to print.</summary>
internal sealed class MyDeclarationModel(Visit visit, CaseStore cases) : PortalPage(visit)
{
    public DeclarationOfIntention Declaration { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (id == Guid.Empty || await cases.Find(MembershipId.From(id), Visit.Actor, Visit.Now) is not { Declaration: { } declaration })
        {
            return NotFound();
        }

        Declaration = declaration;
        return Page();
    }
}
