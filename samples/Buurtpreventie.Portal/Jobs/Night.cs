using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>What a night did; numbers only.</summary>
/// <param name="Steps">Steps that the calendar took.</param>
/// <param name="Erased">Declarations, reports and questions that were erased.</param>
/// <param name="Failed">Matters that could not be looked at; the next night looks again.</param>
internal readonly record struct NightReport(int Steps, int Erased, int Failed);

/// <summary>
/// The nightly run: vetting files that lapse, then memberships, then reports and questions, then the duties of the system itself, among them erasing what is due. A matter
/// that fails does not hold up the others, and a night that is broken off is done again from the start.
/// </summary>
internal sealed partial class Night(IServiceScopeFactory scopes, IClock clock, ILogger<Night> logger)
{
    private const string EraseReport = "duty.erase-report";
    private const string EraseDoubtQuery = "duty.erase-doubt-query";

    public async Task<NightReport> Run(CancellationToken cancellation = default)
    {
        var (now, report) = (clock.GetCurrentInstant(), new NightReport());

        var files = await All(db => db.VettingFiles.Where(row => row.State == VettingState.AwaitingInformation).Select(row => row.Membership));
        foreach (var id in files)
        {
            report = await Try(id.Value, report, async calendar => report with { Steps = report.Steps + await calendar.AskFile(id, now) }, cancellation);
        }

        foreach (var id in await Asked(now, cancellation))
        {
            report = await Try(id.Value, report, async calendar => report with { Steps = report.Steps + await calendar.Ask(id, now) }, cancellation);
        }

        report = await AskReports(report, now, andWhatIsOver: true, cancellation);

        var duties = await All(db => db.Duties.AsNoTracking()
            .Where(row => row.Responsible == Role.System && row.DoneAt == null && (row.Due == null || row.Due <= now)).OrderBy(row => row.Due));
        foreach (var duty in duties)
        {
            report = await Try(duty.Id, report, calendar => Fulfil(calendar, duty, report, now), cancellation);
        }

        if (report.Erased > 0)
        {
            await Forget();
        }

        return report;
    }

    /// <summary>What cannot wait for the night: a call that was not confirmed, a caller who let the time pass, a question that expires.</summary>
    public Task<NightReport> LookAtOpenReports(CancellationToken cancellation = default) =>
        AskReports(default, clock.GetCurrentInstant(), andWhatIsOver: false, cancellation);

    private async Task<NightReport> AskReports(NightReport report, Instant now, bool andWhatIsOver, CancellationToken cancellation)
    {
        var reports = await All(db => db.Reports
            .Where(row => row.IsOpen || (andWhatIsOver && !db.Duties.Any(duty => duty.Matter == Matter.Report && duty.Of == (Guid)(object)row.Id && duty.Code == EraseReport))).Select(row => row.Id));
        foreach (var id in reports)
        {
            report = await Try(id.Value, report, async calendar => report with { Steps = report.Steps + await calendar.Ask(id, now) }, cancellation);
        }

        var queries = await All(db => db.DoubtQueries
            .Where(row => row.IsOpen || (andWhatIsOver && !db.Duties.Any(duty => duty.Matter == Matter.DoubtQuery && duty.Of == (Guid)(object)row.Id && duty.Code == EraseDoubtQuery))).Select(row => row.Id));
        foreach (var id in queries)
        {
            report = await Try(id.Value, report, async calendar => report with { Steps = report.Steps + await calendar.Ask(id, now) }, cancellation);
        }

        return report;
    }

    /// <summary>SQLite keeps what a page was in its log until that is folded into the file, where it is overwritten.</summary>
    private async Task Forget()
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDb>().Database;
        if (database.IsSqlite())
        {
            await database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <summary>Does what the system itself has to do.</summary>
    private static async Task<NightReport> Fulfil(Calendar calendar, DutyRow duty, NightReport report, Instant now) => duty switch
    {
        { Code: "duty.end-memberships" } => report with { Steps = report.Steps + await calendar.EndMemberships(duty, now) },
        { Code: EraseReport or EraseDoubtQuery } => report with { Erased = report.Erased + await calendar.EraseTold(duty, now) },
        { Code: "duty.erase-application" or "duty.erase-member", Subject: not null } => report with { Erased = report.Erased + await calendar.Erase(duty, now) },
        _ => report,
    };

    private async Task<IReadOnlyList<MembershipId>> Asked(Instant now, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Agenda>().Of(now, cancellation);
    }

    private async Task<List<T>> All<T>(Func<PortalDb, IQueryable<T>> query)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<PortalDb>()).ToListAsync();
    }

#pragma warning disable CA1031 // Whatever is wrong with one matter, the others go on.
    private async Task<NightReport> Try(Guid matter, NightReport before, Func<Calendar, Task<NightReport>> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await ask(scope.ServiceProvider.GetRequiredService<Calendar>());
        }
        catch (Exception exception)
        {
            LogFailed(matter, exception.GetType().Name);
            return before with { Failed = before.Failed + 1 };
        }
    }
#pragma warning restore CA1031

    // The kind of fault and an id only: a message may quote what it could not read.
    [LoggerMessage(LogLevel.Error, "The night could not look at {Matter}: {Fault}")]
    private partial void LogFailed(Guid matter, string fault);
}
