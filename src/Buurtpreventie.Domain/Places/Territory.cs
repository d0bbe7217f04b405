using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The bounded area of a group: postal codes as a whole, places where a postal code has several, and streets or parts of them.
/// Immutable. It holds no personal data.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TerritoryJsonConverter))]
public sealed partial class Territory : IEquatable<Territory>
{
    private Territory(IEnumerable<PostalCode> postalCodes, IEnumerable<Place> places, IEnumerable<StreetPart> streets)
    {
        PostalCodes = [.. postalCodes.Distinct().Order()];
        Places = [.. places.Distinct().OrderBy(place => place.PostalCode).ThenBy(place => place.Name, StringComparer.Ordinal)];
        Streets =
        [
            .. streets.Distinct().OrderBy(street => street.PostalCode).ThenBy(street => street.Name, StringComparer.Ordinal)
                .ThenBy(street => street.From).ThenBy(street => street.To).ThenBy(street => street.Side),
        ];
    }

    /// <summary>The postal codes that belong to it whole, in order.</summary>
    public ImmutableArray<PostalCode> PostalCodes { get; }

    /// <summary>The places that belong to it, by postal code.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The streets and parts of streets that belong to it, by postal code.</summary>
    public ImmutableArray<StreetPart> Streets { get; }

    /// <summary>The present municipalities in which it lies or may lie, by code.</summary>
    public ImmutableArray<Municipality> Municipalities =>
    [
        .. PostalCodes.Concat(Streets.Select(street => street.PostalCode)).SelectMany(code => code.Municipalities)
            .Concat(Places.Select(place => place.Municipality))
            .Distinct()
            .OrderBy(municipality => municipality.Code),
    ];

    /// <summary>
    /// Whether an address lies in it. It cannot be told when a row of houses lies in it partly, when a house without number stands in
    /// a street that does, when the name of the street is one slip of the keyboard away or in another language, and when the address
    /// names the municipality and only one of its places belongs to it.
    /// </summary>
    public Answer Contains(Address address) =>
        address.IsDefault ? Answer.CannotTell
        : PostalCodes.BinarySearch(address.PostalCode) >= 0 ? Answer.Yes
        : InPlaces(address).Or(InStreets(address));

    /// <summary>
    /// Whether an address may lie in both. It cannot be told whether a street of one lies in a place of the other, nor whether two
    /// names one slip of the keyboard apart mean one street.
    /// </summary>
    public Answer Overlaps(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return OverlapsByPostalCode(other).Or(other.OverlapsByPostalCode(this))
            .Or(Answers.Of(Places.Intersect(other.Places).Any()))
            .Or(StreetsLieInPlacesOf(other)).Or(other.StreetsLieInPlacesOf(this))
            .Or(SharesStreetsWith(other));
    }

    /// <summary>A territory of all that belongs to either.</summary>
    public Territory Union(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(PostalCodes.Concat(other.PostalCodes), Places.Concat(other.Places), Streets.Concat(other.Streets));
    }

    /// <summary>The form that gives it again, to be changed or stored.</summary>
    public TerritoryForm ToForm() => new(
        [.. PostalCodes.Select(code => CodeText.ToString(code, "N"))],
        [.. Places.Select(place => new PlaceForm(CodeText.ToString(place.PostalCode, "N"), place.Name))],
        [.. Streets.Select(street => street.ToForm())]);

    /// <summary>Equal when the same postal codes, places and parts of streets belong to both.</summary>
    public bool Equals(Territory? other) =>
        other is not null && PostalCodes.SequenceEqual(other.PostalCodes) && Places.SequenceEqual(other.Places) && Streets.SequenceEqual(other.Streets);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PostalCodes.Length, Places.Length, Streets.Length, PostalCodes.FirstOrDefault(), Streets.FirstOrDefault());

    /// <summary>How much belongs to it, for logs.</summary>
    public override string ToString() => $"{PostalCodes.Length} postal codes, {Places.Length} places, {Streets.Length} streets";

    private Answer InPlaces(Address address)
    {
        var answer = Answer.No;
        var meaning = address.Meaning;
        foreach (var place in Places)
        {
            answer = answer.Or(meaning.LiesIn(place));
        }

        return answer;
    }

    // A row of houses lies in it when all of them do, and outside when none does.
    private Answer InStreets(Address address)
    {
        var key = address.StreetKeyIn(stackalloc char[StreetKey.Room]);
        if (!HouseNumber.TryGetRow(address.Number, out var first, out var last))
        {
            return InStreets(address.PostalCode, key, number: null);
        }

        var answer = InStreets(address.PostalCode, key, first);
        var step = (last - first) % 2 == 0 ? 2 : 1;
        for (var number = first + step; number <= last; number += step)
        {
            answer = InStreets(address.PostalCode, key, number) == answer ? answer : Answer.CannotTell;
        }

        return answer;
    }

    private Answer InStreets(PostalCode postalCode, StreetKey key, int? number)
    {
        var answer = Answer.No;
        foreach (var street in Streets)
        {
            if (street.PostalCode == postalCode)
            {
                var hasNumber = number is { } known ? Answers.Of(street.Has(known)) : street.IsWhole ? Answer.Yes : Answer.CannotTell;
                answer = hasNumber == Answer.No ? answer : answer.Or(hasNumber.And(street.Key.IsSameAs(key)));
            }
        }

        return answer;
    }

    private Answer OverlapsByPostalCode(Territory other) => Answers.Of(
        PostalCodes.Any(code =>
            other.PostalCodes.Contains(code) || other.Places.Any(place => place.PostalCode == code) || other.Streets.Any(street => street.PostalCode == code)));

    private Answer StreetsLieInPlacesOf(Territory other)
    {
        var shared = Streets.SelectMany(street => other.Places.Where(place => place.PostalCode == street.PostalCode)).ToList();
        return shared.Count == 0 ? Answer.No
            : shared.Exists(place => place.PostalCode.Places.Length == 1) ? Answer.Yes
            : Answer.CannotTell;
    }

    private Answer SharesStreetsWith(Territory other)
    {
        var answer = Answer.No;
        foreach (var street in Streets)
        {
            foreach (var another in other.Streets)
            {
                if (street.PostalCode == another.PostalCode && street.SharesNumberWith(another))
                {
                    answer = answer.Or(street.Key.IsSameAs(another.Key));
                }
            }
        }

        return answer;
    }
}
