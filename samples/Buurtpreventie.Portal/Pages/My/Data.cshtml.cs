using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>What is kept of the visitor, what for, for whom and until when, and who looked at it; and the way to have it erased.</summary>
internal sealed class MyDataModel(Visit visit, RightsCases rights, PortalDb db) : PortalPage(visit)
{
    private const int MostLooks = 50;

    public IReadOnlyList<AccessReport> Reports { get; private set; } = [];

    /// <summary>Who looked at data of the visitor, the last first.</summary>
    public IReadOnlyList<AuditRow> Looks { get; private set; } = [];

    /// <summary>What was just erased, with what is kept and why.</summary>
    public IReadOnlyList<Erasure> Kept { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Show() is { Count: > 0 } errors ? Refuse(errors) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var act = NextAct();
        var answer = await rights.Erase(act.Actor.Person!.Value, act);
        if (await Show() is { Count: > 0 } errors)
        {
            return Refuse(errors);
        }

        if (!answer.TryGetValue(out var erased, out errors))
        {
            return Refuse(errors);
        }

        Kept = erased;
        return Page();
    }

    private async Task<ErrorList> Show()
    {
        var me = Visit.Actor.Person;
        Looks = await db.Audit.AsNoTracking().Where(row => row.Subject == me && row.Person != me).OrderByDescending(row => row.At).Take(MostLooks).ToListAsync();
        if (!(await rights.Access(NextAct())).TryGetValue(out var reports, out var errors))
        {
            return errors;
        }

        Reports = reports;
        return [];
    }
}
