using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The desk of an office: its queue and its duties.</summary>
internal abstract class OfficeModel(Visit visit, Queue queue, DutyCases duties) : PortalPage(visit)
{
    public static readonly IReadOnlyList<MembershipState> States =
        [MembershipState.Applied, MembershipState.Vetted, MembershipState.Waiting, MembershipState.Assigned, MembershipState.Active, MembershipState.Suspended];

    [BindProperty(SupportsGet = true)]
    public MembershipState State { get; set; } = MembershipState.Applied;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public QueuePage Lines { get; private set; } = null!;

    public IReadOnlyList<DutyLine> Duties { get; private set; } = [];

    public virtual async Task OnGetAsync()
    {
        Lines = await queue.Read(Visit.Actor.Scope, States.Contains(State) ? State : MembershipState.Applied, After);
        Duties = await duties.LinesOf(Visit.Actor, 30);
    }
}

/// <summary>The desk of the police.</summary>
internal sealed class PoliceModel(Visit visit, Queue queue, DutyCases duties) : OfficeModel(visit, queue, duties);
