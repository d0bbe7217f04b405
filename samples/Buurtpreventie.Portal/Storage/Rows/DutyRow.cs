namespace Buurtpreventie.Portal.Storage;

/// <summary>What somebody must do: a duty of the library, with the matter it belongs to and whether it is done.</summary>
internal sealed class DutyRow
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>The roles that must do it, as bits, so that the database can look for one of them.</summary>
    public required Role Responsible { get; init; }

    public Instant? Due { get; set; }

    public required Rule Rule { get; init; }

    public PersonId? Subject { get; init; }

    public required Matter Matter { get; init; }

    /// <summary>The id of the membership, declaration or group it came from.</summary>
    public required Guid Of { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public required PoliceZoneCode PoliceZone { get; init; }

    public GroupId? Group { get; init; }

    public required Instant GivenAt { get; init; }

    public Instant? DoneAt { get; set; }

    public PersonId? DoneBy { get; set; }

    /// <summary>Whether whoever must do it says when it is done.</summary>
    public bool IsDoneByHand => ToDuty().IsDoneByHand;

    public Duty ToDuty() => new(Code, Responsible, Due, Rule, Subject);
}
