using System.Globalization;
using Buurtpreventie.Domain.Reports;
using NodaTime.Text;

namespace Buurtpreventie.Portal.Show;

/// <summary>
/// What somebody saw or heard, as a page asks it: with the names of the library's forms, so that every fault stands beside its field. The time is
/// one of the clock; which day it belongs to shows by what is nearest to now.
/// </summary>
internal sealed record SightingForm
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public Urgency? Urgency { get; init; }

    public string? ObservedAt { get; init; }

    public List<Senses> Senses { get; init; } = [];

    public bool? FirstHand { get; init; }

    public List<SituationCategories> Categories { get; init; } = [];

    public List<Behaviours> Behaviours { get; init; } = [];

    public Location? Location { get; init; }

    public string? Direction { get; init; }

    public List<PersonDescription>? Persons { get; init; }

    public List<VehicleForm>? Vehicles { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether an addition is new.</summary>
    public bool NewInformation { get; init; }

    /// <summary>The form with this time filled in.</summary>
    public static SightingForm At(Instant now) => new() { ObservedAt = TimeOf(now) };

    /// <summary>What was observed, to be corrected.</summary>
    public static SightingForm Of(Observation observation) => new()
    {
        Urgency = observation.Urgency,
        ObservedAt = TimeOf(observation.ObservedAt),
        Senses = Each(observation.Senses),
        FirstHand = true,
        Categories = Each(observation.Categories),
        Behaviours = Each(observation.Behaviours),
        Location = observation.Location,
        Direction = observation.Direction,
        Persons = [.. observation.Persons],
        Vehicles = [.. observation.Vehicles.Select(seen => new VehicleForm { Kind = seen.Kind, Make = seen.Make, Colour = seen.Colour, Plate = seen.Plate?.ToString("F", null), Occupants = seen.Occupants })],
        Note = observation.Note,
    };

    public static string TimeOf(Instant instant) => Clock.Format(Brussels.TimeOf(instant).TimeOfDay);

    /// <summary>The instant nearest to now at which a clock in Brussels shows this time; null for what is no time.</summary>
    public static Instant? Nearest(string? time, Instant now)
    {
        if (!Clock.Parse(time ?? "").TryGetValue(default, out var shown))
        {
            return null;
        }

        var today = Brussels.DateOf(now);
        return new[] { -1, 0, 1 }.Select(days => Brussels.At(today.PlusDays(days) + shown)).MinBy(one => one > now ? one - now : now - one);
    }

    /// <summary>The form with room for one person and one vehicle, whatever was filled in.</summary>
    public SightingForm WithRoom() => this with { Location = Location ?? new(), Persons = Persons is { Count: > 0 } ? Persons : [new()], Vehicles = Vehicles is { Count: > 0 } ? Vehicles : [new()] };

    public SaarReportForm ToReport(Instant now) => new()
    {
        Urgency = Urgency,
        ObservedAt = Nearest(ObservedAt, now),
        Senses = Senses.Aggregate(Domain.Reports.Senses.None, (all, one) => all | one),
        FirstHand = FirstHand,
        Categories = Categories.Aggregate(SituationCategories.None, (all, one) => all | one),
        Behaviours = Seen,
        Location = Location,
        Direction = Direction,
        Persons = Persons,
        Vehicles = Vehicles,
        Note = Note,
    };

    public AdditionForm ToAddition(Instant now) => new()
    {
        NewInformation = NewInformation,
        ObservedAt = Nearest(ObservedAt, now),
        Behaviours = Seen,
        Location = Location == new Location() ? null : Location,
        Direction = Direction,
        Persons = Persons,
        Vehicles = Vehicles,
        Note = Note,
    };

    public DoubtQueryForm ToQuestion(Instant now) => new() { ObservedAt = Nearest(ObservedAt, now), Location = Location, Behaviours = Seen };

    public override string ToString() => nameof(SightingForm);

    private Behaviours Seen => Behaviours.Aggregate(Domain.Reports.Behaviours.None, (all, one) => all | one);

    private static List<T> Each<T>(T flags)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(one => Convert.ToInt32(one, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(one))];
}
