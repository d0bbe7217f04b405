using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Reads descriptions of persons and vehicles.</summary>
internal static class DescriptionReading
{
    /// <summary>The description with tidy texts, or null where nothing was filled in.</summary>
    public static PersonDescription? Of(PersonDescription form, SensitiveFeaturePolicy policy, Faults faults, string target)
    {
        string? Line(string? text, string member) => PlainLine.Read(text, PersonDescription.Longest, faults, $"{target}.{member}");
        var person = form with
        {
            Sex = KnownWord.Of(form.Sex),
            Age = KnownWord.Of(form.Age),
            Build = KnownWord.Of(form.Build),
            SkinTone = KnownWord.Of(form.SkinTone),
            HeightCm = Within(form.HeightCm, PersonDescription.Heights, faults, $"{target}.heightCm"),
            Face = Line(form.Face, "face"),
            HairColour = Line(form.HairColour, "hairColour"),
            Hairstyle = Line(form.Hairstyle, "hairstyle"),
            Tattoo = Line(form.Tattoo, "tattoo"),
            Clothing = Line(form.Clothing, "clothing"),
            Objects = Line(form.Objects, "objects"),
            Companions = Within(form.Companions, (0, PersonDescription.MostCompanions), faults, $"{target}.companions"),
        };
        if (person.SkinTone is not null && SkinToneFault(person.Features, policy) is { } fault)
        {
            faults.Add(fault.At($"{target}.skinTone"));
        }

        return person.IsEmpty ? null : person;
    }

    /// <summary>The vehicle as it was read, or null where nothing was filled in.</summary>
    public static VehicleDescription? Of(VehicleForm form, Faults faults, string target)
    {
        string? Line(string? text, string member) => PlainLine.Read(text, PersonDescription.Longest, faults, $"{target}.{member}");
        var vehicle = new VehicleDescription(
            KnownWord.Of(form.Kind),
            Line(form.Make, "make"),
            Line(form.Colour, "colour"),
            string.IsNullOrWhiteSpace(form.Plate) ? null : faults.Read<LicencePlate>(form.Plate, $"{target}.plate"),
            Within(form.Occupants, (0, VehicleDescription.MostOccupants), faults, $"{target}.occupants"));
        return vehicle.IsEmpty ? null : vehicle;
    }

    private static DomainError? SkinToneFault(int features, SensitiveFeaturePolicy policy) => policy.Use switch
    {
        SensitiveFeatureUse.Forbidden => ReportErrors.SkinToneForbidden,
        SensitiveFeatureUse.WithOtherFeatures when features < policy.OtherFeatures =>
            ReportErrors.SkinToneAlone.With(ErrorArgument.Of("least", policy.OtherFeatures.Value)),
        _ => null,
    };

    private static int? Within(int? number, (int From, int To) range, Faults faults, string target)
    {
        if (number is { } given && (given < range.From || given > range.To))
        {
            faults.Add(ReportErrors.OutOfRange.With(ErrorArgument.Of("from", range.From), ErrorArgument.Of("to", range.To)).At(target));
            return null;
        }

        return number;
    }
}
