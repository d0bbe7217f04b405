using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A report as somebody fills it in: plain input, absent is null, read from JSON with these member names in camel case. Nothing is checked yet, see
/// <see cref="Report.Check"/> and <see cref="Observation.Of(SaarReportForm, ProtocolOptions, Instant)"/>. It shows nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SaarReportForm
{
    /// <summary>How fast it needs the police; absent means urgent, for in doubt one calls .</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>When it was seen or heard .</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? ObservedAt { get; init; }

    /// <summary>Seen, heard or both .</summary>
    public Senses? Senses { get; init; }

    /// <summary>Whether the reporter was there .</summary>
    public bool? FirstHand { get; init; }

    /// <summary>What it is about (R-106 … R-109).</summary>
    public SituationCategories? Categories { get; init; }

    /// <summary>What somebody does (R-115 … R-127).</summary>
    public Behaviours? Behaviours { get; init; }

    /// <summary>Where .</summary>
    public Location? Location { get; init; }

    /// <summary>Where to, at most 80 characters.</summary>
    public string? Direction { get; init; }

    /// <summary>The persons, at most ten.</summary>
    public IReadOnlyList<PersonDescription?>? Persons { get; init; }

    /// <summary>The vehicles, at most ten.</summary>
    public IReadOnlyList<VehicleForm?>? Vehicles { get; init; }

    /// <summary>Photos and videos, at most ten.</summary>
    public IReadOnlyList<MediaItem?>? Media { get; init; }

    /// <summary>What else is to be said; no longer than a message may be (O-23).</summary>
    public string? Note { get; init; }

    /// <summary>The emergency call.</summary>
    public EmergencyCallForm? Call { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(SaarReportForm);
}

/// <summary>An emergency call as somebody fills it in.</summary>
public sealed record EmergencyCallForm
{
    /// <summary>The number called; absent means the first of the protocol.</summary>
    public EmergencyNumber? Number { get; init; }

    /// <summary>When.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>Whether the reporter called; absent means yes, false that another member did (O-04).</summary>
    public bool? ByReporter { get; init; }
}

/// <summary>
/// What somebody adds to a report: only what is new. Plain input; see <see cref="Observation.Adding"/>. It shows nothing of itself when
/// printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AdditionForm
{
    /// <summary>Whether it is new. Without that nothing is added .</summary>
    public bool? NewInformation { get; init; }

    /// <summary>When it was seen or heard; absent means now.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? ObservedAt { get; init; }

    /// <summary>What somebody does.</summary>
    public Behaviours? Behaviours { get; init; }

    /// <summary>Where.</summary>
    public Location? Location { get; init; }

    /// <summary>Where to.</summary>
    public string? Direction { get; init; }

    /// <summary>The persons.</summary>
    public IReadOnlyList<PersonDescription?>? Persons { get; init; }

    /// <summary>The vehicles.</summary>
    public IReadOnlyList<VehicleForm?>? Vehicles { get; init; }

    /// <summary>Photos and videos.</summary>
    public IReadOnlyList<MediaItem?>? Media { get; init; }

    /// <summary>What else is to be said.</summary>
    public string? Note { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(AdditionForm);
}

/// <summary>
/// A question to the group as somebody fills it in: location and behaviour, and nothing else (C-02). Plain input; see
/// <see cref="DoubtQuery.Check"/>. It shows nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DoubtQueryForm
{
    /// <summary>When it was seen or heard.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? ObservedAt { get; init; }

    /// <summary>Where.</summary>
    public Location? Location { get; init; }

    /// <summary>What somebody does.</summary>
    public Behaviours? Behaviours { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(DoubtQueryForm);
}
