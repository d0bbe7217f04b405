using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// An observation as a row for storage. Read back with <see cref="Observation.Restore"/>, which checks it. It describes people and shows
/// nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ObservationSnapshot
{
    private readonly Sequence<PersonDescription> _persons;
    private readonly Sequence<VehicleDescription> _vehicles;
    private readonly Sequence<MediaItem> _media;

    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What it is for.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>How fast it needs the police.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>When it was seen or heard.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant ObservedAt { get; init; }

    /// <summary>Seen, heard or both.</summary>
    public Senses Senses { get; init; }

    /// <summary>What it is about.</summary>
    public SituationCategories Categories { get; init; }

    /// <summary>What somebody does.</summary>
    public Behaviours Behaviours { get; init; }

    /// <summary>Where.</summary>
    public Location? Location { get; init; }

    /// <summary>Where to.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Direction { get; init; }

    /// <summary>The persons.</summary>
    public ImmutableArray<PersonDescription> Persons { get => _persons.Items; init => _persons = value; }

    /// <summary>The vehicles.</summary>
    public ImmutableArray<VehicleDescription> Vehicles { get => _vehicles.Items; init => _vehicles = value; }

    /// <summary>The photos and videos.</summary>
    public ImmutableArray<MediaItem> Media { get => _media.Items; init => _media = value; }

    /// <summary>What else was said.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Note { get; init; }

    /// <summary>Whether it is said to be new; always so for what opens a report.</summary>
    public bool IsNew { get; init; } = true;

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(ObservationSnapshot);

    /// <summary>What it tells.</summary>
    internal ReportElements Elements => !IsNew ? ReportElements.None
        : When(Location is not null, ReportElements.Location)
            | When(Behaviours != Behaviours.None, ReportElements.Behaviour)
            | When(!Persons.IsEmpty, ReportElements.Person)
            | When(!Vehicles.IsEmpty, ReportElements.Vehicle)
            | When(Direction is not null, ReportElements.Direction)
            | When(!Media.IsEmpty, ReportElements.Media)
            | When(Note is not null, ReportElements.Note);

    private static ReportElements When(bool tells, ReportElements element) => tells ? element : ReportElements.None;
}
