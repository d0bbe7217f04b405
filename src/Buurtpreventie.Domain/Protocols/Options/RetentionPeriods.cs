using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-34: from when the term of a photo runs.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RetentionStart>))]
public enum RetentionStart
{
    /// <summary>From the report it belongs to.</summary>
    Report = 1,

    /// <summary>From the receipt of its hand-over to the police.</summary>
    HandOverReceipt = 2,
}

/// <summary>
/// O-34: how long data are kept, each term from the day the thing is over. Together they are the retention part of the privacy clause
/// . No source text gives a term: all are proposals of the library, to be decided by the controller and the data protection officer.
/// </summary>
/// <param name="RefusedApplication">A refused application.</param>
/// <param name="LeftMember">The data of somebody who left.</param>
/// <param name="DoubtQuery">A doubt query.</param>
/// <param name="Report">A report and its conversation.</param>
/// <param name="Photo">A photo or video.</param>
/// <param name="PhotoFrom">From when the term of a photo runs.</param>
/// <param name="HandOverRecord">The record of a hand-over; only where there is hand-over.</param>
public readonly record struct RetentionPeriods(
    Term RefusedApplication,
    Term LeftMember,
    Term DoubtQuery,
    Term Report,
    Term Photo,
    RetentionStart PhotoFrom = RetentionStart.Report,
    Term? HandOverRecord = null);
