using System.Globalization;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Show;

/// <summary>A declaration of intention as a form: everything that is wrong at once, each beside its field.</summary>
internal abstract class DeclarePage(Visit visit, GroupCases groups, DeclarationCases declarations) : PortalPage(visit)
{
    [BindProperty]
    public DeclarationForm Form { get; set; } = new();

    public PreventionGroup Group { get; private set; } = null!;

    public Protocol Protocol { get; private set; } = null!;

    public IEnumerable<(string Value, TieToTerritory Tie)> Ties =>
        new[] { ("resident", TieToTerritory.Resident), ("selfEmployed", TieToTerritory.SelfEmployed), ("worker", TieToTerritory.Worker) };

    public string Wording(ConsentKind kind) => ConsentWording.Of(kind, ConsentWording.Latest, Visit.Language, Visit.Texts);

    /// <summary>The form as it begins, dated today where nothing is filled in.</summary>
    protected void Begin(DeclarationForm? filledIn)
    {
        var today = Visit.Today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        Form = filledIn ?? new();
        Form = Form with { Signature = Form.Signature ?? new() { Date = today }, Parents = TwoOf(Form.Parents) };
    }

    /// <summary>Hands in what was typed, for the visitor or for <paramref name="person"/>.</summary>
    protected async Task<Outcome<MembershipId>> HandIn(PersonId? person = null)
    {
        var form = Form with { Parents = Form.Parents?.Where(parent => parent is not null && !IsBlank(parent)).ToList() is { Count: > 0 } filledIn ? filledIn : null };
        Form = Form with { Parents = TwoOf(Form.Parents) };
        return await declarations.HandIn(Group.Id, form, Visit.Language, NextAct(), person);
    }

    protected async Task<bool> ShowGroup(GroupId? group)
    {
        if (group is not { } id || await groups.Load(id, Visit.Now) is not { } found)
        {
            return false;
        }

        (Group, Protocol) = (found.Group, found.Facts.Protocol);
        return true;
    }

    /// <summary>The form shows two parents, whatever was filled in.</summary>
    private static IReadOnlyList<ParentForm> TwoOf(IReadOnlyList<ParentForm?>? parents) => [.. Enumerable.Range(0, 2).Select(i => parents?.ElementAtOrDefault(i) ?? new())];

    private static bool IsBlank(ParentForm parent) =>
        parent is { FirstName: null, LastName: null, Signature: null or { Name: null, Place: null, Date: null } };
}
