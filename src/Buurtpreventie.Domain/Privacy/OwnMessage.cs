using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Reports;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What a person said in a report, or asked the group in doubt, as it was said.</summary>
/// <param name="Author">Who.</param>
/// <param name="Kind">Report or doubt query.</param>
/// <param name="Id">Which.</param>
/// <param name="Number">The number of the observation in it.</param>
/// <param name="At">When.</param>
/// <param name="Content">What.</param>
public sealed record OwnMessage(
    PersonId Author, RecordKind Kind, Guid Id, int Number, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At, ObservationSnapshot Content)
{
    /// <summary>What somebody said in a report: opening, corrections and additions.</summary>
    /// <param name="trail">The events of the report.</param>
    /// <param name="author">Who.</param>
    /// <param name="observations">The observations that the host keeps beside it, by number; what is erased is left out.</param>
    public static ImmutableArray<OwnMessage> In(IEnumerable<ReportEvent> trail, PersonId author, IReadOnlyDictionary<int, Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(observations);
        return
        [
            .. from step in trail
               let number = step.Header.Actor == author ? NumberOf(step) : 0
               where observations.ContainsKey(number)
               select new OwnMessage(author, RecordKind.Report, step.Header.Report.Value, number, step.Header.At, observations[number].ToSnapshot()),
        ];
    }

    /// <summary>What somebody asked in doubt.</summary>
    /// <param name="asked">The first event of the query.</param>
    /// <param name="observation">What was asked.</param>
    public static OwnMessage Of(GroupAsked asked, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(observation);
        var header = asked.Header;
        return new(header.Actor!.Value, RecordKind.DoubtQuery, header.DoubtQuery.Value, 1, header.At, observation.ToSnapshot());
    }

    /// <summary>The number of what was said in this step; 0 where nothing was.</summary>
    private static int NumberOf(ReportEvent step) => step switch
    {
        ReportSignalled => 1,
        ReportCorrected corrected => corrected.Observation,
        InformationAdded added => added.Observation,
        _ => 0,
    };
}
