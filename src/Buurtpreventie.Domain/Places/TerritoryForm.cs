namespace Buurtpreventie.Domain;

/// <summary>A territory as a form or a file gives it. What it says is judged by <see cref="Territory.Of"/>.</summary>
/// <param name="PostalCodes">Postal codes that belong to it whole: <c>3621</c>.</param>
/// <param name="Places">Places that belong to it, where a postal code has several: <c>9050 Ledeberg</c>.</param>
/// <param name="Streets">Streets or parts of streets.</param>
public sealed record TerritoryForm(
    IReadOnlyList<string?>? PostalCodes = null, IReadOnlyList<PlaceForm?>? Places = null, IReadOnlyList<StreetForm?>? Streets = null);

/// <summary>A place of a territory.</summary>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Name">The name of the place, in any language of the country.</param>
public sealed record PlaceForm(string? PostalCode, string? Name);

/// <summary>A street of a territory, or a part of one.</summary>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Name">The name of the street.</param>
/// <param name="From">The first house number, 1 to 9999, or null for the beginning.</param>
/// <param name="To">The last house number, 1 to 9999, or null for the end.</param>
/// <param name="Side"><c>odd</c>, <c>even</c> or <c>both</c>; null is both.</param>
public sealed record StreetForm(string? PostalCode, string? Name, int? From = null, int? To = null, string? Side = null);
