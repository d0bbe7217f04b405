namespace Buurtpreventie.Domain;

/// <content>How a territory is read from a form.</content>
public sealed partial class Territory
{
    /// <summary>A territory as a form or a file gives it.</summary>
    /// <returns>
    /// The territory, or everything that is wrong, at the member it is about (<c>streets[2].from</c>): a <c>territory.…</c>,
    /// <c>postal-code.…</c> or <c>place.…</c> error, or <c>value.required</c>.
    /// </returns>
    public static Outcome<Territory> Of(TerritoryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var errors = new List<DomainError>();
        var postalCodes = Each(form.PostalCodes, "postalCodes", (code, target) => ReadPostalCode(code, target, errors));
        var places = Each(form.Places, "places", (place, target) => ReadPlace(place, target, errors));
        var streets = Each(form.Streets, "streets", (street, target) => ReadStreet(street, target, errors));
        if (postalCodes.Count + places.Count + streets.Count == 0)
        {
            errors.Add(TerritoryErrors.Empty);
        }

        return errors.Count > 0
            ? Outcome<Territory>.Failure([.. errors])
            : new Territory(postalCodes.OfType<PostalCode>(), places.OfType<Place>(), streets.OfType<StreetPart>());
    }

    private static List<TRead> Each<TGiven, TRead>(IReadOnlyList<TGiven>? given, string target, Func<TGiven, string, TRead> read) =>
        [.. (given ?? []).Select((item, index) => read(item, $"{target}[{TextTemplate.Digits(index)}]"))];

    private static PostalCode? ReadPostalCode(string? typed, string target, List<DomainError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(OutcomeErrors.Required.At(target));
        }
        else if (!CodeText.TryParse<PostalCode>(typed, out var code, out var fault))
        {
            errors.Add(fault.ToError(target));
        }
        else if (!code.IsKnown)
        {
            errors.Add(PlaceErrors.UnknownPostalCode.At(target));
        }
        else
        {
            return code;
        }

        return null;
    }

    private static Place? ReadPlace(PlaceForm? form, string target, List<DomainError> errors)
    {
        var code = ReadPostalCode(form?.PostalCode, $"{target}.postalCode", errors);
        if (string.IsNullOrWhiteSpace(form?.Name))
        {
            errors.Add(OutcomeErrors.Required.At($"{target}.name"));
        }
        else if (code is { } known)
        {
            if (known.Find(form.Name) is { } place)
            {
                return place;
            }

            errors.Add(PlaceErrors.NotInPostcode.At($"{target}.name"));
        }

        return null;
    }

    private static StreetPart? ReadStreet(StreetForm? form, string target, List<DomainError> errors)
    {
        var before = errors.Count;
        var code = ReadPostalCode(form?.PostalCode, $"{target}.postalCode", errors);
        var name = ReadStreetName(form?.Name, $"{target}.name", errors);
        CheckNumber(form?.From, $"{target}.from", errors);
        CheckNumber(form?.To, $"{target}.to", errors);
        if (form?.From > form?.To)
        {
            errors.Add(TerritoryErrors.Range.At($"{target}.to"));
        }

        var side = SideOf(form?.Side);
        if (side is null)
        {
            errors.Add(TerritoryErrors.Side.At($"{target}.side"));
        }

        return errors.Count == before ? new(code!.Value, name, form!.From, form.To, side!.Value) : null;
    }

    private static string ReadStreetName(string? typed, string target, List<DomainError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(OutcomeErrors.Required.At(target));
        }
        else if (!StreetName.TryClean(typed, out var name))
        {
            errors.Add(TerritoryErrors.Street.At(target));
        }
        else
        {
            return name;
        }

        return "";
    }

    private static void CheckNumber(int? number, string target, List<DomainError> errors)
    {
        if (number is < HouseNumber.Lowest or > HouseNumber.Highest)
        {
            errors.Add(TerritoryErrors.Number.At(target));
        }
    }

    private static StreetSide? SideOf(string? typed) =>
        typed is null ? StreetSide.Both
        : Enum.TryParse<StreetSide>(typed, ignoreCase: true, out var side) && Enum.IsDefined(side) && char.IsLetter(typed.Trim()[0]) ? side
        : null;
}
