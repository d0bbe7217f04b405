using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A group as anybody may know it: its name, territory and protocol, never its members.</summary>
internal sealed class ShowGroupModel(Visit visit, GroupCases groups) : PortalPage(visit)
{
    public PreventionGroup Group { get; private set; } = null!;

    public Protocol Protocol { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (id == Guid.Empty || await groups.Load(GroupId.From(id), Visit.Now) is not { } found)
        {
            return NotFound();
        }

        (Group, Protocol) = (found.Group, found.Facts.Protocol);
        return Page();
    }
}
