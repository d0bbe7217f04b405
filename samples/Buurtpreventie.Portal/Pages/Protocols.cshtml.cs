using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The protocols of the municipalities, and what differs between two of them.</summary>
internal sealed class ProtocolsModel(Visit visit, ProtocolShelf protocols) : PortalPage(visit)
{
    [BindProperty(SupportsGet = true)]
    public int? Left { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Right { get; set; }

    public IReadOnlyList<Protocol> All { get; private set; } = [];

    public ProtocolDifference? Difference { get; private set; }

    public string LeftName => Of(Left)?.Name ?? "";

    public string RightName => Of(Right)?.Name ?? "";

    public async Task OnGetAsync()
    {
        All = await protocols.InForceEverywhere(Visit.Today);
        Difference = Of(Left) is { } left && Of(Right) is { } right ? left.DifferenceFrom(right) : null;
    }

    private Protocol? Of(int? municipality) => All.FirstOrDefault(protocol => protocol.Jurisdiction.Municipality.Number == municipality);
}
