using System.Collections.Immutable;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>
/// What the host has to do for an erasure, in one transaction: put the erased declarations in place of the declarations, delete their
/// fingerprints and the records named, and cut its own link from the person's id to a name.
/// </summary>
public sealed class Erasure
{
    internal Erasure(PersonalFile file, Instant at, ImmutableArray<Retained> erased, ImmutableArray<StillKept> kept, bool isAsked)
    {
        Person = file.Person;
        At = at;
        Erased = erased;
        Kept = kept;
        Declarations = [.. file.Declarations.Where(declaration => erased.Any(gone => gone.Id == declaration.Id.Value)).Select(declaration => declaration.Erased(at))];
        Settles = file.Declarations.Length == Declarations.Length
            ? [new("duty.erase-member", Person), new("duty.erase-application", Person)]
            : [];
        Notices = isAsked ? [new("notice.data-erased", Role.Resident | Role.Applicant | Role.Participant, Person)] : [];
    }

    /// <summary>Whose.</summary>
    public PersonId Person { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>What takes the place of the declarations; of the same ids.</summary>
    public ImmutableArray<ErasedDeclaration> Declarations { get; }

    /// <summary>Everything that has to go, the declarations too.</summary>
    public ImmutableArray<Retained> Erased { get; }

    /// <summary>What stays, and why; to be told to the person.</summary>
    public ImmutableArray<StillKept> Kept { get; }

    /// <summary>The duties that are done with it.</summary>
    public ImmutableArray<SettledDuty> Settles { get; }

    /// <summary>Who must be told.</summary>
    public ImmutableArray<Notice> Notices { get; }

    internal static Erasure Of(PersonalFile file, in Act act)
    {
        var (now, isAsked) = (act.At, act.Actor.Is(file.Person));
        var lines = file.Retention;
        ImmutableArray<StillKept> kept =
        [
            .. lines.Where(line => Reason(line, now, isAsked) is not null).Select(line => new StillKept(line.What, Reason(line, now, isAsked)!.Value, Told(line))),
            .. Nameless(file),
        ];
        return new(file, now, [.. lines.Where(line => Reason(line, now, isAsked) is null)], kept, isAsked);
    }

    /// <summary>Why a line is not erased; null where it is.</summary>
    private static KeptBecause? Reason(Retained line, Instant now, bool isAsked) =>
        line.IsRestricted(now) ? KeptBecause.Held
        : line.IsDue(now) || (isAsked && line.Kind is RecordKind.Declaration or RecordKind.DoubtQuery) ? null
        : line.Kind == RecordKind.HandOver ? KeptBecause.HandedOver
        : KeptBecause.TermRuns;

    private static IEnumerable<StillKept> Nameless(PersonalFile file)
    {
        if (!file.Memberships.IsEmpty)
        {
            yield return new(DataCategories.Membership | DataCategories.Conduct, KeptBecause.GroupHistory);
        }

        if (!file.Declarations.IsEmpty || !file.ErasedDeclarations.IsEmpty || !file.Disclosures.IsEmpty)
        {
            yield return new(DataCategories.Consents, KeptBecause.Accountability);
        }
    }

    private static Retained Told(Retained line) => line with { Hold = line.Hold?.WithoutPerson() };
}
