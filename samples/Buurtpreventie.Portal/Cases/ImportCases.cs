using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>What is wrong with a line of a list.</summary>
internal sealed record ListedFault(int Line, ErrorList Errors);

/// <summary>What became of a list: how many members it holds and what is wrong with which lines. Taken over only when nothing is.</summary>
internal sealed record ListReport(int Members, IReadOnlyList<ListedFault> Faults);

/// <summary>
/// Takes over the members of a group that existed before, all of a list or none. What a line must be is what a declaration asks of the same fields; the rest follows
/// with the declaration itself, which is a duty from that day.
/// </summary>
internal sealed class ImportCases(PortalDb db, Transactions transactions, Ledger ledger, GroupCases groups, Sealer sealer, RegisterNumberKey key)
{
    /// <summary>The members of a declaration that a list has too.</summary>
    private static readonly string[] Listed = ["firstName", "lastName", "mobileNumber", "street", "number", "box", "postalCode", "place"];

    /// <summary>What would become of a list; nothing is kept.</summary>
    public async Task<Outcome<ListReport>> Check(GroupId id, IReadOnlyList<ListedLine> lines, Act act)
    {
        if (await groups.Find(id, act.Actor, act.At) is not { } found)
        {
            return LifecycleErrors.NotFound;
        }

        if (lines.Count == 0)
        {
            return OutcomeErrors.Required.At("list");
        }

        // Whoever may not take over, or a group that cannot be, is told before any line is looked at.
        return TakeOver(found, act).TryGetValue(out _, out var errors) ? await Look(found, lines, act.At) : errors;
    }

    /// <summary>Takes the list over, when nothing is wrong with it.</summary>
    public Task<Outcome<ListReport>> Import(GroupId id, IReadOnlyList<ListedLine> lines, Act act) => transactions.Run<Outcome<ListReport>>(async () =>
    {
        if (await db.ListedMembers.CountAsync(row => row.Request == act.Command.Value) is > 0 and var before)
        {
            return new ListReport(before, []);
        }

        if (!(await Check(id, lines, act)).TryGetValue(out var report, out var errors))
        {
            return errors;
        }

        if (report.Faults.Count > 0)
        {
            return report;
        }

        var found = (await groups.Load(id, act.At))!;
        foreach (var line in lines)
        {
            if (!TakeOver(found, act).TryGetValue(out var step, out errors))
            {
                return errors;
            }

            db.Memberships.Add(MembershipRow.Of(step.Next));
            db.ListedMembers.Add(new()
            {
                Membership = step.Next.Id,
                Person = step.Next.Person,
                Request = act.Command.Value,
                Sealed = sealer.Seal(Purpose.ListedMember, line.Form),
                ContactDigest = DigestOf(line.Form)!,
            });
            await ledger.Write(step);
        }

        await db.SaveChangesAsync();
        return report;
    });

    private static Outcome<MembershipStep> TakeOver(GroupCase found, Act act)
    {
        Guid New() => Guid.CreateVersion7(act.At.ToDateTimeOffset());
        return Membership.Import(
            MembershipId.From(New()), PersonId.From(New()), MembershipFacts.Of(found.Facts.Protocol, found.Group, null), act with { Command = CommandId.From(New()), Seen = null });
    }

    private async Task<ListReport> Look(GroupCase found, IReadOnlyList<ListedLine> lines, Instant now)
    {
        var digests = lines.Select(line => DigestOf(line.Form)).ToList();
        var known = (await db.ListedMembers.Where(row => digests.Contains(row.ContactDigest)).Select(row => row.ContactDigest).ToListAsync())
            .Concat(await db.Declarations
                .Where(row => digests.Contains(row.ContactDigest)
                    && db.Memberships.Any(membership => membership.Declaration == row.Id && !MembershipStates.Over.AsEnumerable().Contains(membership.State)))
                .Select(row => row.ContactDigest!).ToListAsync()).ToHashSet();
        List<ListedFault> faults = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, digest) = (lines[i], digests[i]);
            List<DomainError> errors =
            [
                .. DeclarationOfIntention.Check(line.Form, found.Facts.Protocol, found.Group.Territory, now)
                    .Where(error => Listed.Contains(error.Target) || (error.Target == "email" && line.Form.Email is not null)),
            ];
            if (line.HasMore)
            {
                errors.Add(OutcomeErrors.TooLong);
            }

            if (digest is not null && !known.Add(digest))
            {
                errors.Add(DeclarationErrors.Duplicate);
            }

            if (errors.Count > 0)
            {
                faults.Add(new(line.Number, [.. errors]));
            }
        }

        return new(lines.Count, faults);
    }

    private string? DigestOf(DeclarationForm form) =>
        PersonName.Of(form.FirstName, form.LastName).TryGetValue(out var name) && MobileNumber.TryParse(form.MobileNumber, null, out var number)
            ? DeclarationFingerprint.ContactOf(name, number, key)
            : null;
}
