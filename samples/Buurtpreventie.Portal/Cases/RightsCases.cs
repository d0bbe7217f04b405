using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>
/// What a person may ask about the own data, and what the calendar erases. Whoever is known in several municipalities has a file in each, under
/// its protocol.
/// </summary>
internal sealed class RightsCases(PortalDb db, Transactions transactions, Ledger ledger, Sealer sealer, ProtocolShelf protocols, ReportStore reportStore, AuditTrail audit)
{
    /// <summary>What is kept of the actor.</summary>
    public async Task<Outcome<IReadOnlyList<AccessReport>>> Access(Act act)
    {
        if (act.Actor.Person is not { } person)
        {
            return LifecycleErrors.NotFound;
        }

        List<AccessReport> reports = [];
        foreach (var kept in await FilesOf(person, act.At))
        {
            if (!Rights.Access(kept.File, act).TryGetValue(out var report, out var errors))
            {
                return errors;
            }

            reports.Add(report);
        }

        await audit.Saw(act.Actor, Seen.OwnData, person);
        return reports;
    }

    /// <summary>Erases what may go: at the wish of the person, or by the host what is due.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="act">By the person or the host.</param>
    public Task<Outcome<IReadOnlyList<Erasure>>> Erase(PersonId person, Act act) => transactions.Run<Outcome<IReadOnlyList<Erasure>>>(async () =>
    {
        List<Erasure> erasures = [];
        foreach (var kept in await FilesOf(person, act.At))
        {
            if (!Rights.Erase(kept.File, act).TryGetValue(out var erasure, out var errors))
            {
                return errors;
            }

            await Put(kept, erasure);
            erasures.Add(erasure);
        }

        await db.SaveChangesAsync();
        return erasures;
    });

    private async Task Put(Kept kept, Erasure erasure)
    {
        foreach (var gone in erasure.Erased)
        {
            await (gone.Kind switch
            {
                RecordKind.Report => reportStore.Erase(ReportId.From(gone.Id)),
                RecordKind.DoubtQuery => reportStore.Erase(DoubtQueryId.From(gone.Id)),
                _ => Task.CompletedTask,
            });
        }

        foreach (var remains in erasure.Declarations)
        {
            kept.Declarations.Single(row => row.Id == remains.Id).Erase(remains);
            if (kept.Vettings.SingleOrDefault(row => row.Declaration == remains.Id) is { } vetting)
            {
                vetting.With(vetting.ToFile(sealer).WithoutReason(), sealer);
            }
        }

        // Who asks twice is told once.
        if (!erasure.Declarations.IsEmpty)
        {
            ledger.Write(erasure, kept.File.Protocol.Jurisdiction);
        }
    }

    private async Task<IReadOnlyList<Kept>> FilesOf(PersonId person, Instant now)
    {
        var memberships = await db.Memberships.Where(row => row.Person == person).ToListAsync();
        var declarations = await db.Declarations.Where(row => row.Person == person).ToListAsync();
        var vettings = await db.VettingFiles.Where(row => declarations.Select(declaration => declaration.Id).Contains(row.Declaration)).ToListAsync();
        var disclosures = await db.Disclosures.Where(row => row.Subject == person).OrderBy(row => row.At).ToListAsync();

        var reports = await db.Reports.AsNoTracking().Where(row => row.Reporter == person).ToListAsync();
        var queries = await db.DoubtQueries.AsNoTracking().Where(row => row.Asker == person).ToListAsync();

        var said = await SaidBy(person);

        List<Kept> files = [];
        foreach (var place in memberships.Select(row => row.Municipality).Union(reports.Select(row => row.Municipality)).Union(queries.Select(row => row.Municipality)))
        {
            List<MembershipRow> there = [.. memberships.Where(row => row.Municipality == place)];
            var ids = there.Select(row => row.Id).ToHashSet();
            List<ReportRow> reported = [.. reports.Where(row => row.Municipality == place)];
            List<DoubtQueryRow> asked = [.. queries.Where(row => row.Municipality == place)];
            var madeUnder = there.Select(row => (row.Since, row.Snapshot.Protocol)).Concat(reported.Select(row => (row.SignalledAt, row.Snapshot.Protocol)))
                .Concat(asked.Select(row => (row.AskedAt, row.Snapshot.Protocol))).MaxBy(one => one.Item1).Protocol;
            var protocol = await protocols.InForce(place, Brussels.DateOf(now))
                ?? await protocols.Find(madeUnder)
                ?? throw new InvalidOperationException("Something is kept without the protocol it was made under.");
            List<DeclarationRow> own = [.. declarations.Where(row => ids.Contains(row.Membership))];
            List<VettingRow> vetted = [.. vettings.Where(row => ids.Contains(row.Membership))];
            var file = PersonalFile.Of(
                person,
                protocol,
                own.Select(row => row.ToDeclaration(sealer)).OfType<DeclarationOfIntention>(),
                there.Select(row => row.ToMembership()),
                vetted.Select(row => row.ToFile(sealer).Decision).OfType<VettingDecision>(),
                disclosures.Where(row => ids.Contains(row.Membership)).Select(row => row.Entry),
                [.. reported.Select(row => KeptRecord.Of(row.ToReport(), now)), .. asked.Select(row => KeptRecord.Of(row.ToQuery(), now))],
                own.Select(row => row.Erased).OfType<ErasedDeclaration>(),
                said[place]).OrThrow();
            files.Add(new(file, own, vetted));
        }

        return files;
    }

    /// <summary>What a person said in reports, also in those of others, and asked in doubt.</summary>
    private async Task<ILookup<MunicipalityCode, OwnMessage>> SaidBy(PersonId person)
    {
        var seen = (await db.Observations.AsNoTracking().Where(row => row.By == person).ToListAsync()).ToLookup(row => (row.Matter, row.Of));
        var ids = seen.Select(own => own.Key.Of).ToList();
        var trails = (await db.Events.AsNoTracking().Where(row => (row.Matter == Matter.Report || row.Matter == Matter.DoubtQuery) && ids.Contains(row.Of)).OrderBy(row => row.Version).ToListAsync())
            .ToLookup(row => (row.Matter, row.Of));
        List<(MunicipalityCode Place, OwnMessage Said)> said = [];
        var reports = seen.Where(own => own.Key.Matter == Matter.Report).Select(own => ReportId.From(own.Key.Of)).ToList();
        foreach (var report in await db.Reports.AsNoTracking().Where(row => reports.Contains(row.Id)).ToListAsync())
        {
            var key = (Matter.Report, report.Id.Value);
            var observations = seen[key].ToDictionary(row => row.Number, row => row.ToObservation(sealer));
            said.AddRange(OwnMessage.In(trails[key].Select(row => row.Happened<ReportEvent>()), person, observations).Select(message => (report.Municipality, message)));
        }

        var queries = seen.Where(own => own.Key.Matter == Matter.DoubtQuery).Select(own => DoubtQueryId.From(own.Key.Of)).ToList();
        foreach (var query in await db.DoubtQueries.AsNoTracking().Where(row => queries.Contains(row.Id)).ToListAsync())
        {
            var key = (Matter.DoubtQuery, query.Id.Value);
            said.Add((query.Municipality, OwnMessage.Of((GroupAsked)trails[key].First().Happened<DoubtQueryEvent>(), seen[key].Single().ToObservation(sealer))));
        }

        return said.ToLookup(one => one.Place, one => one.Said);
    }

    /// <summary>A file with the rows it was made of.</summary>
    private sealed record Kept(PersonalFile File, IReadOnlyList<DeclarationRow> Declarations, IReadOnlyList<VettingRow> Vettings);
}
