using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The desk of the prevention service, with how many memberships are in which state.</summary>
internal sealed class MunicipalityModel(Visit visit, Queue queue, DutyCases duties, Tallies tallies) : OfficeModel(visit, queue, duties)
{
    public Tally Tally { get; private set; } = null!;

    public override async Task OnGetAsync()
    {
        await base.OnGetAsync();
        Tally = await tallies.Of(Visit.Actor.Scope.Municipality!.Value, Visit.Now);
    }
}
