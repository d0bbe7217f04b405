using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A membership as an office handles it. What is shown of a person is written down.</summary>
internal abstract class OfficeFileModel(Visit visit, CaseStore cases, MembershipCases memberships, History history, AuditTrail audit)
    : MembershipPage(visit, cases, memberships, history)
{
    /// <summary>The groups to which the address leads, for who assigns; null for others, and when nobody is to be assigned.</summary>
    public GroupsForAddress? Groups { get; private set; }

    /// <summary>Whether the visitor may put the application before the police.</summary>
    public bool CanOpenFile => Case.CanOpenFile(Visit.Act(CommandId.From(Visit.NewCommand())));

    /// <summary>The declaration, where the visitor is one of those who read it.</summary>
    public DeclarationOfIntention? Declaration => Case.DeclarationFor(Visit.Actor);

    protected AuditTrail Audit => audit;

    public async Task<IActionResult> OnPostOpenFileAsync(Guid id) =>
        id == Guid.Empty ? NotFound() : await Answer(id, (await Memberships.OpenFile(MembershipId.From(id), NextAct())).Errors);

    protected override async Task Prepare()
    {
        if (Offers.Any(offer => offer.On == MembershipTrigger.Assign))
        {
            Groups = await Cases.GroupsFor(Case);
        }
    }
}

/// <summary>The file as the police sees it: the declaration with the register number, and what the police wrote.</summary>
internal sealed class PoliceFileModel(Visit visit, CaseStore cases, MembershipCases memberships, History history, AuditTrail audit)
    : OfficeFileModel(visit, cases, memberships, history, audit)
{
    public IReadOnlyList<HistoryLine> FileLines { get; private set; } = [];

    protected override string PageName => "/Police/File";

    protected override async Task Prepare()
    {
        await base.Prepare();
        if (Case.DeclarationRow is { } declaration)
        {
            FileLines = await History.Of(Matter.Vetting, declaration.Id.Value);
        }

        if (Declaration is { } shown)
        {
            await Audit.Saw(Visit.Actor, shown.RegisterNumber is null ? Storage.Seen.Declaration : Storage.Seen.RegisterNumber, Case.Membership.Person, Id.Value);
        }
    }
}

/// <summary>The file as the prevention service sees it: the declaration only where the prevention service takes it in, and before one what a list says.</summary>
internal sealed class MunicipalityFileModel(
    Visit visit, CaseStore cases, MembershipCases memberships, History history, AuditTrail audit, PortalDb db, Sealer sealer)
    : OfficeFileModel(visit, cases, memberships, history, audit)
{
    /// <summary>What the list says of a member who was taken over and has not signed a declaration yet.</summary>
    public DeclarationForm? Listed { get; private set; }

    protected override string PageName => "/Municipality/File";

    protected override async Task Prepare()
    {
        await base.Prepare();
        Listed = Case.LacksDeclaration ? (await db.ListedMembers.FindAsync(Id))?.ToForm(sealer) : null;
        if (Declaration is not null || Listed is not null)
        {
            await Audit.Saw(Visit.Actor, Listed is null ? Storage.Seen.Declaration : Storage.Seen.ListedMember, Case.Membership.Person, Id.Value);
        }
    }
}
