using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Buurtpreventie.Portal.Show;

/// <summary>A page that shows what the library says: refusals beside the fields they are about, with the status that goes with their kind.</summary>
internal abstract class PortalPage(Visit visit) : PageModel
{
    protected Visit Visit => visit;

    /// <summary>The request that the form on this page is.</summary>
    [BindProperty]
    public Guid? Command { get; set; }

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>What stood in the way of what was asked, in the order of the form.</summary>
    public ErrorList Refusals { get; private set; }

    /// <summary>The form in which the members that errors are about stand, before their names.</summary>
    public virtual string FormName => "Form";

    protected Act NextAct() => visit.Act(CommandId.From(Command is { } command && command != Guid.Empty ? command : visit.NewCommand()), Seen);

    /// <summary>Shows the page again with what could not be read, in words that hold nothing of it.</summary>
    protected IActionResult Unreadable()
    {
        foreach (var entry in ModelState.Values.Where(entry => entry.Errors.Count > 0))
        {
            entry.Errors.Clear();
            entry.Errors.Add(visit["unreadable"]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Shows the page again with what stood in the way.</summary>
    protected IActionResult Refuse(ErrorList errors)
    {
        Refusals = errors;
        foreach (var error in errors)
        {
            ModelState.AddModelError($"{FormName}.{error.Target}", visit.Of(error));
        }

        if (errors[0].Kind == ErrorKind.Missing)
        {
            return NotFound();
        }

        Response.StatusCode = errors[0].Kind.ToStatus();
        return Page();
    }
}

/// <summary>How a refusal is told over HTTP.</summary>
internal static class ErrorStatus
{
    public static int ToStatus(this ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unmet => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.NotAllowed => StatusCodes.Status403Forbidden,
        ErrorKind.Missing => StatusCodes.Status404NotFound,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
