using Buurtpreventie.Domain.Reports;

namespace Buurtpreventie.Portal.Storage;

/// <summary>What somebody saw, under the number that the report gave it. It describes people and is sealed.</summary>
internal sealed class ObservationRow
{
    public required Matter Matter { get; init; }

    /// <summary>The id of the report or the query.</summary>
    public required Guid Of { get; init; }

    public required int Number { get; init; }

    /// <summary>Who said so.</summary>
    public required PersonId By { get; init; }

    public required byte[] Sealed { get; init; }

    public static ObservationRow From(Observation observation, Matter matter, Guid of, int number, PersonId by, Sealer sealer) =>
        new() { Matter = matter, Of = of, Number = number, By = by, Sealed = sealer.Seal(Purpose.Observation, observation.ToSnapshot()) };

    public Observation ToObservation(Sealer sealer) => Observation.Restore(sealer.Open<ObservationSnapshot>(Purpose.Observation, Sealed)).OrThrow();
}
