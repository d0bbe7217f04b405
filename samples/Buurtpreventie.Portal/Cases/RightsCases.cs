using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>
/// What a person may ask about the own data, and what the calendar erases. Whoever is known in several municipalities has a file in each, under
/// its protocol.
/// </summary>
internal sealed class RightsCases(PortalDb db, Transactions transactions, Ledger ledger, Sealer sealer, ProtocolShelf protocols, AuditTrail audit)
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

            Put(kept, erasure);
            erasures.Add(erasure);
        }

        await db.SaveChangesAsync();
        return erasures;
    });

    private void Put(Kept kept, Erasure erasure)
    {
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

        List<Kept> files = [];
        foreach (var there in memberships.GroupBy(row => row.Municipality))
        {
            var ids = there.Select(row => row.Id).ToHashSet();
            var protocol = await protocols.InForce(there.Key, Brussels.DateOf(now))
                ?? await protocols.Find(there.MaxBy(row => row.Since)!.Snapshot.Protocol)
                ?? throw new InvalidOperationException("A membership is kept without the protocol it was made under.");
            List<DeclarationRow> own = [.. declarations.Where(row => ids.Contains(row.Membership))];
            List<VettingRow> vetted = [.. vettings.Where(row => ids.Contains(row.Membership))];
            var file = PersonalFile.Of(
                person,
                protocol,
                own.Select(row => row.ToDeclaration(sealer)).OfType<DeclarationOfIntention>(),
                there.Select(row => row.ToMembership()),
                vetted.Select(row => row.ToFile(sealer).Decision).OfType<VettingDecision>(),
                disclosures.Where(row => ids.Contains(row.Membership)).Select(row => row.Entry),
                erasedDeclarations: own.Select(row => row.Erased).OfType<ErasedDeclaration>()).OrThrow();
            files.Add(new(file, own, vetted));
        }

        return files;
    }

    /// <summary>A file with the rows it was made of.</summary>
    private sealed record Kept(PersonalFile File, IReadOnlyList<DeclarationRow> Declarations, IReadOnlyList<VettingRow> Vettings);
}
