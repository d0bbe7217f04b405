using System.Collections.Immutable;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Reads what somebody saw from a form, with all faults at once.</summary>
internal static class ObservationReading
{
    public static Outcome<ObservationSnapshot> Read(SaarReportForm form, ProtocolOptions options, Instant now)
    {
        var faults = new Faults();
        var (categories, behaviours) = (KnownWord.Among(form.Categories), KnownWord.Among(form.Behaviours));
        var observedAt = ObservedAt(form.ObservedAt, now, faults);
        var senses = Witnessed(form, faults);
        var location = LocationOf(form.Location, faults);
        Behaving(categories, behaviours, faults);
        var row = Described(
            new()
            {
                Kind = ObservationKind.Report,
                Urgency = KnownWord.Of(form.Urgency) ?? Urgency.Urgent,
                ObservedAt = observedAt,
                Senses = senses,
                Categories = categories ?? SituationCategories.None,
                Behaviours = behaviours ?? Behaviours.None,
                Location = location,
            },
            new(form.Direction, form.Persons, form.Vehicles, form.Media, form.Note), options, faults);
        if (!row.Media.IsEmpty && row.Persons.IsEmpty && row.Vehicles.IsEmpty)
        {
            faults.Add(ReportErrors.MediaWithoutDescription.At("media"));
        }

        return faults.Any ? faults.ToList() : row;
    }

    public static Outcome<ObservationSnapshot> Read(AdditionForm form, ProtocolOptions options, Instant now)
    {
        var faults = new Faults();
        var row = Described(
            new()
            {
                Kind = ObservationKind.Addition,
                Urgency = Urgency.Urgent,
                ObservedAt = ObservedAt(form.ObservedAt ?? now, now, faults),
                Behaviours = KnownWord.Among(form.Behaviours) ?? Behaviours.None,
                Location = form.Location is null ? null : LocationOf(form.Location, faults),
                IsNew = form.NewInformation == true,
            },
            new(form.Direction, form.Persons, form.Vehicles, form.Media, form.Note), options, faults);
        return faults.Any ? faults.ToList() : row;
    }

    public static Outcome<ObservationSnapshot> Read(DoubtQueryForm form, Instant now)
    {
        var faults = new Faults();
        var behaviours = KnownWord.Among(form.Behaviours);
        var observedAt = ObservedAt(form.ObservedAt, now, faults);
        var location = LocationOf(form.Location, faults);
        Behaving(null, behaviours, faults);
        return faults.Any
            ? faults.ToList()
            : new ObservationSnapshot
            {
                Kind = ObservationKind.Doubt,
                Urgency = Urgency.Urgent,
                ObservedAt = observedAt,
                Behaviours = behaviours ?? Behaviours.None,
                Location = location,
            };
    }

    private static Instant ObservedAt(Instant? given, Instant now, Faults faults)
    {
        if (given is null)
        {
            faults.Add(ReportErrors.TimeMissing.At("observedAt"));
        }
        else if (given > now)
        {
            faults.Add(ReportErrors.ObservedInFuture.At("observedAt"));
        }

        return given ?? now;
    }

    private static Senses Witnessed(SaarReportForm form, Faults faults)
    {
        var senses = KnownWord.Among(form.Senses) ?? Senses.None;
        if (senses == Senses.None)
        {
            faults.Add(ReportErrors.SensesMissing.At("senses"));
        }

        if (form.FirstHand is not { } firstHand)
        {
            faults.Add(ReportErrors.FirstHandMissing.At("firstHand"));
        }
        else if (!firstHand)
        {
            faults.Add(ReportErrors.Hearsay.At("firstHand"));
        }

        return senses;
    }

    private static void Behaving(SituationCategories? categories, Behaviours? behaviours, Faults faults)
    {
        if (!Situations.HasBehaviour(categories ?? SituationCategories.None, behaviours ?? Behaviours.None))
        {
            faults.Add((behaviours is { } seen && seen != Behaviours.None ? ReportErrors.AppearanceOnly : ReportErrors.BehaviourMissing).At("behaviours"));
        }
    }

    private static Location? LocationOf(Location? form, Faults faults)
    {
        const string Target = "location";
        if (form is null)
        {
            faults.Add(ReportErrors.LocationMissing.At(Target));
            return null;
        }

        string? Line(string? text, string member) => PlainLine.Read(text, Location.Longest, faults, $"{Target}.{member}");
        var location = new Location
        {
            Street = Line(form.Street, "street"),
            Number = Line(form.Number, "number"),
            Place = Line(form.Place, "place"),
            Landmark = Line(form.Landmark, "landmark"),
            PostalCode = string.IsNullOrWhiteSpace(form.PostalCode)
                ? null
                : faults.Read<PostalCode>(form.PostalCode, $"{Target}.postalCode")?.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        };
        if (!location.IsClear && string.IsNullOrWhiteSpace(form.Street) && string.IsNullOrWhiteSpace(form.Landmark))
        {
            faults.Add(ReportErrors.LocationMissing.At(Target));
        }

        return location;
    }

    private static ObservationSnapshot Described(ObservationSnapshot row, Description form, ProtocolOptions options, Faults faults) => row with
    {
        Direction = PlainLine.Read(form.Direction, Location.Longest, faults, "direction"),
        Persons = Each(form.Persons, "persons", faults, (person, target) => DescriptionReading.Of(person, options.SensitiveFeatures, faults, target)),
        Vehicles = Each(form.Vehicles, "vehicles", faults, (vehicle, target) => DescriptionReading.Of(vehicle, faults, target)),
        Media = Each(form.Media, "media", faults, (item, target) => MediaReading.Of(item, options, faults, target)),
        Note = PlainLine.Read(form.Note, options.MessageLimits.MaxCharacters, faults, "note"),
    };

    /// <summary>Reads a list; entries in which nothing stands are left out.</summary>
    private static ImmutableArray<TRead> Each<TForm, TRead>(IReadOnlyList<TForm?>? forms, string target, Faults faults, Func<TForm, string, TRead?> read)
        where TForm : class
        where TRead : class
    {
        const int Most = 10;
        if (forms is { Count: > Most })
        {
            faults.Add(ReportErrors.TooMany.With(ErrorArgument.Of("most", Most)).At(target));
            return [];
        }

        return
        [
            .. (forms ?? []).Select((form, index) => form is null ? null : read(form, $"{target}[{TextTemplate.Digits(index)}]")).OfType<TRead>(),
        ];
    }

    private sealed record Description(
        string? Direction,
        IReadOnlyList<PersonDescription?>? Persons,
        IReadOnlyList<VehicleForm?>? Vehicles,
        IReadOnlyList<MediaItem?>? Media,
        string? Note);
}
