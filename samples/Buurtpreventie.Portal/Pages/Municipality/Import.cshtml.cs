using System.Text;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Safety;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Takes over the members of a group that existed before: looked through first, with everything that is wrong by line, and then taken over as a whole.</summary>
[RequestFormLimits(ValueLengthLimit = SafetyRegistration.MostBytes, MultipartBodyLengthLimit = SafetyRegistration.MostBytes)]
internal sealed class ImportModel(Visit visit, GroupCases groups, ImportCases imports) : PortalPage(visit)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [BindProperty]
    public ListForm Form { get; set; } = new();

    public GroupCase Case { get; private set; } = null!;

    /// <summary>What would become of the list; null before it was looked through.</summary>
    public ListReport? Report { get; private set; }

    public bool IsDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => await Show(id) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id) => Take(id, imports.Check);

    public async Task<IActionResult> OnPostImportAsync(Guid id)
    {
        var answer = await Take(id, imports.Import);
        IsDone = Report is { Faults.Count: 0 };
        return answer;
    }

    private async Task<IActionResult> Take(Guid id, Func<GroupId, IReadOnlyList<ListedLine>, Domain.Act, Task<Outcome<ListReport>>> take)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        if (Form.File is { Length: > 0 } file)
        {
            Form = Form with { List = await Text(file), File = null };
            ModelState.Remove("Form.List");
        }

        if (!(await take(Case.Group.Id, MemberList.Read(Form.List ?? ""), NextAct())).TryGetValue(out var report, out var errors))
        {
            return Refuse(errors);
        }

        Report = report;
        Response.StatusCode = report.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>A spreadsheet saves as UTF-8, or in the alphabet of Western Europe as it did before.</summary>
    private static async Task<string> Text(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        try
        {
            return Strict.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        }
    }

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await groups.Find(GroupId.From(id), Visit.Actor, Visit.Now) is not { } found)
        {
            return false;
        }

        Case = found;
        return true;
    }
}

/// <summary>A list of members, typed or as a file.</summary>
internal sealed record ListForm
{
    public string? List { get; init; }

    public IFormFile? File { get; init; }

    public override string ToString() => nameof(ListForm);
}
