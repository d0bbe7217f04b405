using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What an observation is for.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ObservationKind>))]
public enum ObservationKind
{
    /// <summary>It opens a report, or corrects one.</summary>
    Report = 1,

    /// <summary>It adds to a report.</summary>
    Addition = 2,

    /// <summary>It asks the group: location and behaviour only.</summary>
    Doubt = 3,
}

/// <summary>What an observation tells.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReportElements>))]
[Flags]
public enum ReportElements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Where.</summary>
    Location = 1,

    /// <summary>What somebody does.</summary>
    Behaviour = 2,

    /// <summary>A person.</summary>
    Person = 4,

    /// <summary>A vehicle.</summary>
    Vehicle = 8,

    /// <summary>Where to.</summary>
    Direction = 16,

    /// <summary>A photo or video.</summary>
    Media = 32,

    /// <summary>Something else that is new.</summary>
    Note = 64,
}

/// <summary>
/// What somebody saw or heard, read and tidied: the content of a report, an addition or a question. Immutable; a correction is another
/// observation, and the first one stays. A report holds numbers of observations, never what stands in them; the host keeps them beside it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Observation
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ObservationSnapshot _row;

    private Observation(ObservationSnapshot row) => _row = row;

    /// <summary>What it is for.</summary>
    public ObservationKind Kind => _row.Kind;

    /// <summary>How fast it needs the police.</summary>
    public Urgency Urgency => _row.Urgency;

    /// <summary>When it was seen or heard.</summary>
    public Instant ObservedAt => _row.ObservedAt;

    /// <summary>Seen, heard or both.</summary>
    public Senses Senses => _row.Senses;

    /// <summary>What it is about.</summary>
    public SituationCategories Categories => _row.Categories;

    /// <summary>What somebody does.</summary>
    public Behaviours Behaviours => _row.Behaviours;

    /// <summary>Where; null only in an addition.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Location? Location => _row.Location;

    /// <summary>Where to.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Direction => _row.Direction;

    /// <summary>The persons.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<PersonDescription> Persons => _row.Persons;

    /// <summary>The vehicles.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<VehicleDescription> Vehicles => _row.Vehicles;

    /// <summary>The photos and videos.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<MediaItem> Media => _row.Media;

    /// <summary>What else was said.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Note => _row.Note;

    /// <summary>What it tells. An addition that is not said to be new tells nothing .</summary>
    public ReportElements Elements => _row.Elements;

    /// <summary>Reads the observation of a report (R-106 … … R-186).</summary>
    /// <param name="form">The form as filled in; the call in it is not looked at.</param>
    /// <param name="options">The options of the protocol: sensitive features (O-22), media (O-20, O-21) and length (O-23).</param>
    /// <param name="now">The present time: nothing is observed in the future.</param>
    /// <returns>The observation, or every fault at once, each with its target: <c>behaviours</c>, <c>persons[0].skinTone</c>.</returns>
    public static Outcome<Observation> Of(SaarReportForm form, ProtocolOptions options, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(options);
        return Of(ObservationReading.Read(form, options, now));
    }

    /// <summary>Reads an addition. Everything in it is optional; whether it brings anything new shows in <see cref="Elements"/>.</summary>
    /// <inheritdoc cref="Of(SaarReportForm, ProtocolOptions, Instant)"/>
    public static Outcome<Observation> Adding(AdditionForm form, ProtocolOptions options, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(options);
        return Of(ObservationReading.Read(form, options, now));
    }

    /// <summary>Reads what is asked in a doubt query: location and behaviour.</summary>
    /// <inheritdoc cref="Of(SaarReportForm, ProtocolOptions, Instant)"/>
    public static Outcome<Observation> Doubting(DoubtQueryForm form, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(ObservationReading.Read(form, now));
    }

    /// <summary>An observation from its stored row; <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</summary>
    public static Outcome<Observation> Restore(ObservationSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return ObservationInvariants.Hold(snapshot) ? new Observation(snapshot) : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The row to store. It describes people: keep it apart from the report, for as long as the protocol says (O-34).</summary>
    public ObservationSnapshot ToSnapshot() => _row;

    /// <summary>The kind, nothing of what was seen.</summary>
    public override string ToString() => $"{nameof(Observation)} ({Kind})";

    private static Outcome<Observation> Of(Outcome<ObservationSnapshot> read) =>
        read.TryGetValue(out var row, out var errors) ? new Observation(row) : errors;
}
