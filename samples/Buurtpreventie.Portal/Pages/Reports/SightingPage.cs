using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A page on which somebody tells what was seen.</summary>
internal abstract class SightingPage(Visit visit) : PortalPage(visit)
{
    [BindProperty]
    public SightingForm Form { get; set; } = new();

    public ReportFacts Facts { get; protected set; } = null!;

    /// <summary>Whether something in a part of the form is filled in or wrong, so that the part is shown open.</summary>
    public bool IsUsed(string part) => ModelState.Any(entry =>
        entry.Key.StartsWith($"Form.{part}[", StringComparison.OrdinalIgnoreCase) && (entry.Value!.Errors.Count > 0 || !string.IsNullOrEmpty(entry.Value.AttemptedValue)));

    /// <summary>Shows the form again with what is wrong with it.</summary>
    protected IActionResult Again(ErrorList errors)
    {
        Form = Form.WithRoom();
        return Refuse(errors);
    }
}
