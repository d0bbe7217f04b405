namespace Buurtpreventie.Portal.Cases;

/// <summary>What somebody types to find a group: a postal code, a place or a municipality.</summary>
internal static class SoughtPlace
{
    /// <summary>The postal codes of a place, of a municipality, or the one that was typed; none where nothing is called so.</summary>
    public static IReadOnlyList<PostalCode> CodesFor(string sought) => PostalCode.TryParse(sought, null, out var code)
        ? [code]
        : [
            .. Place.Named(sought).Select(place => place.PostalCode)
                .Concat(PostalCode.Known.Where(known => Municipality.Named(sought).Any(named => known.Municipalities.Contains(named.On(known.Municipalities[0].ValidFrom ?? default) ?? named))))
                .Distinct(),
        ];
}
