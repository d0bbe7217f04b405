using Buurtpreventie.Domain.Memberships;

namespace Buurtpreventie.Portal.Storage;

/// <summary>How many memberships of a municipality were in a state when somebody last counted.</summary>
internal sealed class TallyRow
{
    public required MunicipalityCode Municipality { get; init; }

    public required MembershipState State { get; init; }

    public required int Count { get; init; }

    public required Instant At { get; init; }
}
