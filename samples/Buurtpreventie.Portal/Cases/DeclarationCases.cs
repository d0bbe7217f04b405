using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>Takes in declarations of intention: for a first application, and for one more after an end.</summary>
internal sealed class DeclarationCases(
    PortalDb db, Transactions transactions, Ledger ledger, CaseStore cases, Sealer sealer, ProtocolShelf protocols, RegisterNumberKey key)
{
    /// <summary>Hands in a declaration for a group.</summary>
    /// <param name="asked">The group asked for.</param>
    /// <param name="form">The form; its group is filled in here.</param>
    /// <param name="language">The language in which the applicant wants to hear more.</param>
    /// <param name="act">By the applicant, or by the body that takes in a paper form.</param>
    /// <param name="person">Whose; null for the actor's own.</param>
    public Task<Outcome<MembershipId>> HandIn(GroupId asked, DeclarationForm form, Language language, Act act, PersonId? person = null) => transactions.Run(async () =>
    {
        if (await db.Declarations.FindAsync(DeclarationId.From(act.Command.Value)) is { } before)
        {
            return before.Person == (person ?? act.Actor.Person) ? before.Membership : LifecycleErrors.NotFound;
        }

        if (await db.Groups.FindAsync(asked) is not { State: not GroupState.Dissolved } groupRow
            || await protocols.InForce(groupRow.Municipality, Brussels.DateOf(act.At)) is not { } protocol)
        {
            return LifecycleErrors.NotFound;
        }

        var group = groupRow.ToGroup();
        if (!DeclarationOfIntention.Sign(form with { Group = group.Name }, protocol, group.Territory, act, person).TryGetValue(out var declaration, out var errors)
            || !declaration.CheckUnique(await Alike(declaration.Fingerprint(key)), key).TryGetValue(out _, out errors))
        {
            return errors;
        }

        if (await WithoutDeclaration(declaration.Person, protocol) is { } taken)
        {
            await Complete(taken, declaration, protocol, language, act);
            return Outcome<MembershipId>.Success(taken.Id);
        }

        var facts = MembershipFacts.Of(protocol, group, declaration);
        var earlier = await EndedOf(declaration.Person, protocol);
        var outcome = earlier is null
            ? Membership.Apply(MembershipId.From(act.Command.Value), facts, act)
            : earlier.ToMembership().Reapply(facts, act with { Actor = Actor.Applicant(declaration.Person), Seen = null });
        if (!outcome.TryGetValue(out var step, out errors))
        {
            return errors;
        }

        var row = earlier?.With(step.Next) ?? db.Memberships.Add(MembershipRow.Of(step.Next)).Entity;
        (row.AskedGroup, row.Declaration) = (asked, declaration.Id);
        db.Declarations.Add(DeclarationRow.Of(declaration, row.Id, language, sealer, key));
        await ledger.Write(step);
        if (protocol.Options.PoliceVetting == PoliceVetting.Required)
        {
            await cases.Add(row.Id, VettingFile.Open(declaration, protocol, act with { Actor = Actor.System, Seen = null }).OrThrow());
        }

        await db.SaveChangesAsync();
        return Outcome<MembershipId>.Success(row.Id);
    });

    /// <summary>What the library would find wrong with a form today.</summary>
    public async Task<ErrorList> Check(GroupId asked, DeclarationForm form, Instant now) =>
        await db.Groups.FindAsync(asked) is { } row && await protocols.InForce(row.Municipality, Brussels.DateOf(now)) is { } protocol
            ? DeclarationOfIntention.Check(form with { Group = row.Name }, protocol, row.ToGroup().Territory, now)
            : [LifecycleErrors.NotFound];

    /// <summary>Who was taken over from a list signs at last: the declaration takes the place of the line, and the police looks where the protocol asks it.</summary>
    private async Task Complete(MembershipRow taken, DeclarationOfIntention declaration, Protocol protocol, Language language, Act act)
    {
        taken.Declaration = declaration.Id;
        db.Declarations.Add(DeclarationRow.Of(declaration, taken.Id, language, sealer, key));
        db.ListedMembers.RemoveRange(await db.ListedMembers.Where(row => row.Membership == taken.Id).ToListAsync());
        if ((taken.Snapshot.Missing & ImportGaps.Vetting) != ImportGaps.None)
        {
            await cases.Add(taken.Id, VettingFile.Open(declaration, protocol, act with { Actor = Actor.System, Seen = null }).OrThrow());
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The membership of somebody who was taken over and has not signed a declaration yet.</summary>
    private async Task<MembershipRow?> WithoutDeclaration(PersonId person, Protocol protocol)
    {
        var own = await db.Memberships.Where(row => row.Person == person && row.Municipality == protocol.Jurisdiction.Municipality && row.Declaration == null).ToListAsync();
        return own.Find(row => !row.State.IsOver() && (row.Snapshot.Missing & ImportGaps.Declaration) != ImportGaps.None);
    }

    /// <summary>The declarations in applications and memberships that are not over and could be of the same person; the library judges.</summary>
    private async Task<IReadOnlyList<DeclarationFingerprint>> Alike(DeclarationFingerprint own)
    {
        var rows = await db.Declarations.AsNoTracking()
            .Where(row => row.Person == own.Person || row.ContactDigest == own.Contact || (row.NumberDigest != null && row.NumberDigest == own.RegisterNumber))
            .Where(row => db.Memberships.Any(membership =>
                membership.Declaration == row.Id && !MembershipStates.Over.AsEnumerable().Contains(membership.State)))
            .ToListAsync();
        var listed = await db.ListedMembers.AsNoTracking().Where(row => row.ContactDigest == own.Contact && row.Person != own.Person).ToListAsync();
        return [.. rows.Select(row => row.Fingerprint).OfType<DeclarationFingerprint>(), .. listed.Select(row => row.Fingerprint)];
    }

    private Task<MembershipRow?> EndedOf(PersonId person, Protocol protocol) => db.Memberships
        .Where(row => row.Person == person && row.Municipality == protocol.Jurisdiction.Municipality && MembershipStates.Over.AsEnumerable().Contains(row.State))
        .OrderByDescending(row => row.Since).FirstOrDefaultAsync();
}
