using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>What the province reads along with: how many groups and members each municipality has, and under which protocol. Numbers only.</summary>
internal sealed class ProvinceModel(Visit visit, PortalDb db, ProtocolShelf protocols, Tallies tallies) : PortalPage(visit)
{
    public IReadOnlyList<ProvinceLine> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var groups = await db.Groups.AsNoTracking().Where(row => row.State != GroupState.Dissolved)
            .GroupBy(row => new { row.Municipality, row.State }).Select(same => new { same.Key.Municipality, same.Key.State, Count = same.Count() }).ToListAsync();
        List<ProvinceLine> lines = [];
        foreach (var protocol in await protocols.InForceEverywhere(Visit.Today))
        {
            var municipality = protocol.Jurisdiction.Municipality;
            var there = groups.Where(one => one.Municipality == municipality).ToList();
            lines.Add(new(
                protocol,
                there.Where(one => one.State == GroupState.Active).Sum(one => one.Count),
                there.Where(one => one.State != GroupState.Active).Sum(one => one.Count),
                (await tallies.Of(municipality, Visit.Now)).Counts.Where(one => one.State.TakesPlace()).Sum(one => one.Count)));
        }

        Lines = lines;
    }
}

/// <summary>A municipality in numbers: groups that are open, groups that are not, and members.</summary>
internal sealed record ProvinceLine(Protocol Protocol, int Open, int Other, int Members);
