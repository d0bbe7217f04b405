using Buurtpreventie.Domain.Groups;

namespace Buurtpreventie.Portal.Storage;

/// <summary>How many groups of a municipality were in a state when somebody last counted.</summary>
internal sealed class GroupTallyRow
{
    public required MunicipalityCode Municipality { get; init; }

    public required GroupState State { get; init; }

    public required int Count { get; init; }
}
