using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The coordinator's desk: the contact cards that were issued, and nothing else about anybody.</summary>
internal sealed class CoordinatorModel(Visit visit, PortalDb db, Sealer sealer, DutyCases duties, GroupCases groups, Queue queue, AuditTrail audit) : PortalPage(visit)
{
    private const int Most = 50;

    public string GroupName { get; private set; } = "";

    public IReadOnlyList<MemberContact> Cards { get; private set; } = [];

    public IReadOnlyList<DutyLine> Duties { get; private set; } = [];

    /// <summary>Of whose contact a duty is, by initials.</summary>
    public IReadOnlyDictionary<PersonId, string> Initials { get; private set; } = new Dictionary<PersonId, string>();

    /// <summary>The applications, where the coordinator takes them in.</summary>
    public QueuePage? Intake { get; private set; }

    [BindProperty(SupportsGet = true)]
    public MembershipState State { get; set; } = MembershipState.Applied;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var group = Visit.Actor.Scope.Group!.Value;
        if (await groups.Load(group, Visit.Now) is not { } found)
        {
            return NotFound();
        }

        GroupName = found.Group.Name;
        var rows = await db.Memberships.AsNoTracking()
            .Where(row => row.Group == group && MembershipStates.TakingPlace.AsEnumerable().Contains(row.State))
            .Join(db.Declarations, row => row.Declaration, declaration => declaration.Id, (row, declaration) => new { row, declaration })
            .OrderByDescending(pair => pair.row.Since).Take(Most).ToListAsync();
        Cards = MemberContact.ListFor(
            Visit.Actor,
            rows.Select(pair => (Membership: pair.row.ToMembership(), Declaration: pair.declaration.ToDeclaration(sealer)!)).Where(member => member.Declaration is not null));
        if (Cards.Count > 0)
        {
            await audit.Saw(Visit.Actor, Storage.Seen.ContactCards, of: group.Value);
        }

        Intake = found.Facts.Protocol.Options.Intake == IntakeBody.Coordinator
            ? await queue.Read(Visit.Actor.Scope, State == MembershipState.Vetted ? State : MembershipState.Applied, After)
            : null;
        Duties = await duties.LinesOf(Visit.Actor, 30);
        Initials = await InitialsOf(group, Duties.Where(duty => duty.Row.IsDoneByHand || duty.Row.Code == "duty.complete-import").Select(duty => duty.Row.Subject).OfType<PersonId>().ToList());
        return Page();
    }

    /// <summary>Enough to find the contact in the telephone, and no more.</summary>
    private async Task<IReadOnlyDictionary<PersonId, string>> InitialsOf(GroupId group, List<PersonId> people)
    {
        if (people.Count == 0)
        {
            return new Dictionary<PersonId, string>();
        }

        var rows = await db.Memberships.AsNoTracking().Where(row => row.Group == group && people.Contains(row.Person))
            .Join(db.Declarations, row => row.Declaration, declaration => declaration.Id, (_, declaration) => declaration).ToListAsync();
        var listed = await db.ListedMembers.AsNoTracking().Where(row => people.Contains(row.Person)).ToListAsync();
        return rows.Select(row => row.ToDeclaration(sealer)).OfType<Domain.Intake.DeclarationOfIntention>().Select(declared => (declared.Person, declared.Name))
            .Concat(listed.Select(row => (row.Person, Form: row.ToForm(sealer))).Select(row => (row.Person, Name: PersonName.Of(row.Form.FirstName, row.Form.LastName).OrThrow())))
            .GroupBy(known => known.Person).ToDictionary(same => same.Key, same => same.First().Name.ToString());
    }
}
