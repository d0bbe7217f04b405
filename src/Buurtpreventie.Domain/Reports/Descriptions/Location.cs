using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// Where it happens: a street or a landmark, and better both. As typed in a form, and tidied in an observation. It may be somebody's
/// home, so it shows nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Location
{
    /// <summary>The most characters of each text.</summary>
    public const int Longest = 80;

    /// <summary>Street.</summary>
    public string? Street { get; init; }

    /// <summary>House number, where there is one nearby.</summary>
    public string? Number { get; init; }

    /// <summary>Postal code, four digits.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>What everybody knows there: <c>aan de brug</c>.</summary>
    public string? Landmark { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(Location);

    /// <summary>Whether there is enough to find it.</summary>
    internal bool IsClear => Street is not null || Landmark is not null;

    /// <summary>As people write it: <c>Kloosterhaag 7, Munsterbilzen (aan de brug)</c>. Only for who may read it; no part of the JSON.</summary>
    [JsonIgnore]
    public string Written
    {
        get
        {
            var house = string.Join(' ', new[] { Street, Number }.OfType<string>());
            var place = Place ?? PostalCode;
            var known = string.Join(", ", new[] { house, place }.Where(part => !string.IsNullOrEmpty(part)));
            return Landmark is null ? known : known.Length == 0 ? Landmark : $"{known} ({Landmark})";
        }
    }
}
