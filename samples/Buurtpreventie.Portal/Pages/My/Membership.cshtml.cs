using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A resident's own application or membership: how it stands, who got which data, and what he or she may do.</summary>
internal sealed class MyMembershipModel(Visit visit, CaseStore cases, MembershipCases memberships, History history, PortalDb db)
    : MembershipPage(visit, cases, memberships, history)
{
    public IReadOnlyList<Disclosure> Disclosures { get; private set; } = [];

    /// <summary>Takes a consent back; what follows for the membership is the library's to say.</summary>
    public async Task<IActionResult> OnPostConsentAsync(Guid id, ConsentKind kind) => id == Guid.Empty
        ? NotFound()
        : await Answer(id, (await Memberships.Do(MembershipId.From(id), MembershipTrigger.WithdrawConsent, new() { Consent = kind }, NextAct())).Errors);

    protected override string PageName => "/My/Membership";

    protected override async Task Prepare() => Disclosures =
        [.. (await db.Disclosures.AsNoTracking().Where(row => row.Membership == Id).OrderBy(row => row.At).ToListAsync()).Select(row => row.Entry)];
}
