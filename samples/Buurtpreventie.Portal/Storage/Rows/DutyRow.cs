namespace Buurtpreventie.Portal.Storage;

/// <summary>What somebody must do: a duty of the library, with the matter it belongs to and whether it is done.</summary>
internal sealed class DutyRow
{
    private static readonly Instant NoTerm = Instant.FromUtc(9999, 12, 31, 0, 0);

    public required Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>The roles that must do it, as bits.</summary>
    public required Role Responsible { get; init; }

    public Instant? Due
    {
        get;
        set => (field, Rank) = (value, value ?? NoTerm);
    }

    /// <summary>What lists are ordered by: what has no term comes last.</summary>
    public Instant Rank { get; private set; } = NoTerm;

    public required Rule Rule { get; init; }

    public PersonId? Subject { get; init; }

    public required Matter Matter { get; init; }

    /// <summary>The id of the membership, declaration, group, report or query it came from.</summary>
    public required Guid Of { get; init; }

    /// <summary>The municipality whose prevention service must do it; null where it need not. So whoever looks for duties reads no others.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>The zone whose police must do it, or null.</summary>
    public PoliceZoneCode? PoliceZone { get; init; }

    /// <summary>The group whose coordinator must do it, or null.</summary>
    public GroupId? Group { get; init; }

    public required Instant GivenAt { get; init; }

    public Instant? DoneAt { get; set; }

    public PersonId? DoneBy { get; set; }

    /// <summary>Whether whoever must do it says when it is done.</summary>
    public bool IsDoneByHand => ToDuty().IsDoneByHand;

    public static DutyRow From(Duty duty, Matter matter, Guid of, Jurisdiction place, Instant at) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        Code = duty.Code,
        Responsible = duty.Responsible,
        Due = duty.Due,
        Rule = duty.Rule,
        Subject = duty.Subject,
        Matter = matter,
        Of = of,
        Municipality = (duty.Responsible & Role.Municipality) != 0 ? place.Municipality : null,
        PoliceZone = (duty.Responsible & Role.Police) != 0 ? place.PoliceZone : null,
        Group = (duty.Responsible & Role.Coordinator) != 0 ? place.Group : null,
        GivenAt = at,
    };

    public Duty ToDuty() => new(Code, Responsible, Due, Rule, Subject);
}
