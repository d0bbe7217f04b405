using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The desk of the prevention service, with how many memberships are in which state.</summary>
internal sealed class MunicipalityModel(Visit visit, Queue queue, DutyCases duties, PortalDb db) : OfficeModel(visit, queue, duties)
{
    public IReadOnlyList<(MembershipState State, int Count)> Counts { get; private set; } = [];

    public override async Task OnGetAsync()
    {
        await base.OnGetAsync();
        var municipality = Visit.Actor.Scope.Municipality;
        var counted = await db.Memberships.Where(row => row.Municipality == municipality).GroupBy(row => row.State)
            .Select(same => new { State = same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.State, one => one.Count);
        Counts = [.. Enum.GetValues<MembershipState>().Select(state => (state, counted.GetValueOrDefault(state)))];
    }
}
