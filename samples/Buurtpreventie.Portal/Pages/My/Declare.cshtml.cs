using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The own declaration of intention in the browser.</summary>
internal sealed class DeclareModel(Visit visit, GroupCases groups, DeclarationCases declarations, PortalOptions options) : DeclarePage(visit, groups, declarations)
{
    /// <summary>In a demo: a filled-in form of who is signed in, to try it quickly.</summary>
    public DeclarationForm? Example { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid group, bool example = false)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        Begin(example ? Example : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid group) =>
        !await Show(group) ? NotFound()
        : (await HandIn()).TryGetValue(out var membership, out var errors) ? RedirectToPage("/My/Membership", new { id = membership.Value })
        : Refuse(errors);

    private async Task<bool> Show(Guid group)
    {
        if (!await ShowGroup(group == Guid.Empty ? null : GroupId.From(group)))
        {
            return false;
        }

        Example = options.SignIn == "demo" ? DemoExample.For(Visit.Actor, Group.Id, Visit.Today) : null;
        return true;
    }
}
