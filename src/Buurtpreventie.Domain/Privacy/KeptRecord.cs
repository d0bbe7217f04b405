using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>Something of a person that the host keeps beside the declaration: which, since when, and whether somebody holds it. Ids and days, no content.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which, as the host names it.</param>
/// <param name="Subject">Whose.</param>
/// <param name="Since">From when its term runs: when it was closed, posted or, where the protocol says so (O-34), received.</param>
/// <param name="Hold">Who needs it kept, why and until when; null where nobody does.</param>
public sealed record KeptRecord(
    RecordKind Kind, Guid Id, PersonId Subject, [property: JsonConverter(typeof(TimeJsonConverter))] Instant Since, Hold? Hold = null)
{
    /// <summary>A report, as a record of who reported. While the group talks about it, its term has not begun and is told as if it did now.</summary>
    public static KeptRecord Of(Report report, Instant now)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, report.Reporter, now);
    }

    /// <summary>A report, as a record of somebody else who spoke in it.</summary>
    /// <inheritdoc cref="Of(Report, Instant)"/>
    public static KeptRecord Of(Report report, PersonId subject, Instant now)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(RecordKind.Report, report.Id.Value, subject, report.KeptFrom ?? now);
    }

    /// <summary>A question in doubt, as a record of who asked.</summary>
    /// <inheritdoc cref="Of(Report, Instant)"/>
    public static KeptRecord Of(DoubtQuery query, Instant now)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(RecordKind.DoubtQuery, query.Id.Value, query.Asker, query.KeptFrom ?? now);
    }
}
