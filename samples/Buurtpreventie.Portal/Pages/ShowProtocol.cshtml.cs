using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The protocol in force in a municipality, to read and print.</summary>
internal class ShowProtocolModel(Visit visit, ProtocolShelf protocols) : PortalPage(visit)
{
    public Protocol Protocol { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int municipality)
    {
        if (municipality is < 10000 or > 99999 || await protocols.InForce(MunicipalityCode.Of(municipality), Visit.Today) is not { } found)
        {
            return NotFound();
        }

        Protocol = found;
        return Page();
    }
}

/// <summary>The rules of conduct under that protocol.</summary>
internal sealed class RulesModel(Visit visit, ProtocolShelf protocols) : ShowProtocolModel(visit, protocols);
