using System.Globalization;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The declaration of intention in the browser: everything that is wrong at once, each beside its field.</summary>
internal sealed class DeclareModel(Visit visit, GroupCases groups, DeclarationCases declarations, PortalOptions options) : PortalPage(visit)
{
    [BindProperty]
    public DeclarationForm Form { get; set; } = new();

    public PreventionGroup Group { get; private set; } = null!;

    public Protocol Protocol { get; private set; } = null!;

    /// <summary>In a demo: a filled-in form of who is signed in, to try it quickly.</summary>
    public DeclarationForm? Example { get; private set; }

    public IEnumerable<(string Value, TieToTerritory Tie)> Ties =>
        new[] { ("resident", TieToTerritory.Resident), ("selfEmployed", TieToTerritory.SelfEmployed), ("worker", TieToTerritory.Worker) };

    public string Wording(ConsentKind kind) => ConsentWording.Of(kind, ConsentWording.Latest, Visit.Language, Visit.Texts);

    public async Task<IActionResult> OnGetAsync(Guid group, bool example = false)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        var today = Visit.Today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        Form = example && Example is { } filledIn ? filledIn : new() { Signature = new() { Date = today } };
        Form = Form with { Parents = TwoOf(Form.Parents) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid group)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        var form = Form with { Parents = Form.Parents?.Where(parent => parent is not null && !IsBlank(parent)).ToList() is { Count: > 0 } filledIn ? filledIn : null };
        Form = Form with { Parents = TwoOf(Form.Parents) };
        var answer = await declarations.HandIn(Group.Id, form, Visit.Language, NextAct());
        return answer.TryGetValue(out var membership, out var errors) ? RedirectToPage("/My/Membership", new { id = membership.Value }) : Refuse(errors);
    }

    /// <summary>The form shows two parents, whatever was filled in.</summary>
    private static IReadOnlyList<ParentForm> TwoOf(IReadOnlyList<ParentForm?>? parents) => [.. Enumerable.Range(0, 2).Select(i => parents?.ElementAtOrDefault(i) ?? new())];

    private static bool IsBlank(ParentForm parent) =>
        parent is { FirstName: null, LastName: null, Signature: null or { Name: null, Place: null, Date: null } };

    private async Task<bool> Show(Guid group)
    {
        if (group == Guid.Empty || await groups.Load(GroupId.From(group), Visit.Now) is not { } found)
        {
            return false;
        }

        (Group, Protocol) = (found.Group, found.Facts.Protocol);
        Example = options.SignIn == "demo" ? DemoExample.For(Visit.Actor, Group.Id, Visit.Today) : null;
        return true;
    }
}
