using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Pages;

/// <summary>What the province reads along with: how many groups and members each municipality has, and under which protocol. Numbers only.</summary>
internal sealed class ProvinceModel(Visit visit, ProtocolShelf protocols, Tallies tallies) : PortalPage(visit)
{
    public IReadOnlyList<ProvinceLine> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        List<ProvinceLine> lines = [];
        foreach (var protocol in await protocols.InForceEverywhere(Visit.Today))
        {
            var tally = await tallies.Of(protocol.Jurisdiction.Municipality, Visit.Now);
            lines.Add(new(
                protocol,
                tally.Groups.Where(one => one.State == GroupState.Active).Sum(one => one.Count),
                tally.Groups.Where(one => one.State is not (GroupState.Active or GroupState.Dissolved)).Sum(one => one.Count),
                tally.Counts.Where(one => one.State.TakesPlace()).Sum(one => one.Count)));
        }

        Lines = lines;
    }
}

/// <summary>A municipality in numbers: groups that are open, groups that are not, and members.</summary>
internal sealed record ProvinceLine(Protocol Protocol, int Open, int Other, int Members);
