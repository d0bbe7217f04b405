using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// A Belgian municipality as Statbel's REFNIS register has it: the present ones and those that merged or got another code since
/// 2019. There is one object per code, so they compare by reference; in JSON it is its code. Source and state:
/// <c>docs/places.md</c>.
/// </summary>
[DebuggerDisplay("{Code.Number,nq} {Name,nq}")]
[JsonConverter(typeof(MunicipalityJsonConverter))]
public sealed class Municipality
{
    private readonly PlaceName _name;

    internal Municipality(
        MunicipalityCode code, in PlaceName name, Province? province, Region region, LocalDate? validFrom, LocalDate? validUntil, Municipality? successor)
    {
        _name = name;
        Code = code;
        Province = province;
        Region = region;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        Successor = successor;
    }

    /// <summary>All of them, the merged ones too, by code.</summary>
    public static ImmutableArray<Municipality> All => Gazetteer.Belgium.Municipalities;

    /// <summary>The NIS code, which is the key: names are not unique.</summary>
    public MunicipalityCode Code { get; }

    /// <summary>The name in its own language: Dutch in Flanders and Brussels, German in the east, French elsewhere.</summary>
    public string Name => _name.Official;

    /// <summary>The province, or null in the Brussels-Capital Region. A merged municipality keeps the one it had.</summary>
    public Province? Province { get; }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The languages in which it deals with the public, facilities left aside; the one of <see cref="Name"/> first.</summary>
    public ImmutableArray<Language> Languages => OfficialLanguages.Of(Code, Region);

    /// <summary>The first day on which the code counts, in local time, or null when that was before the register starts (1970).</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day on which the code counts, in local time, or null for a present municipality.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>The municipality it merged into, or its new code; null for a present municipality.</summary>
    public Municipality? Successor { get; }

    /// <summary>The municipalities that merged into this one, or its old code. Some only joined it: Borsbeek joined Antwerpen, which went on.</summary>
    public ImmutableArray<Municipality> Predecessors => Gazetteer.Belgium.PredecessorsOf(this);

    /// <summary>Whether it has not merged away.</summary>
    public bool IsPresent => ValidUntil is null;

    /// <summary>The name in <paramref name="language"/>; its own where no other is known, and in English.</summary>
    public string NameIn(Language language) => _name.In(language);

    /// <summary>Whether the code counts on <paramref name="day"/>.</summary>
    public bool IsValidOn(LocalDate day) => (ValidFrom is not { } from || from <= day) && (ValidUntil is not { } until || day <= until);

    /// <summary>
    /// What this municipality is on <paramref name="day"/>: itself as long as it counts, after that the one it merged into (Bilzen
    /// is Bilzen-Hoeselt from 2025-01-01). Null before its first day: look at <see cref="Predecessors"/>.
    /// </summary>
    public Municipality? On(LocalDate day) =>
        IsValidOn(day) ? this
        : ValidUntil < day ? Successor?.On(day)
        : null;

    /// <summary>The municipality with this code, or null when there is none.</summary>
    public static Municipality? Find(MunicipalityCode code) => Gazetteer.Belgium.Find(code);

    /// <summary>The municipalities that count on <paramref name="day"/>, by code: 589 in 2018, 581 from 2019, 565 from 2025.</summary>
    public static ImmutableArray<Municipality> ValidOn(LocalDate day) => [.. All.Where(municipality => municipality.IsValidOn(day))];

    /// <summary>
    /// The municipalities called <paramref name="name"/>, present or past, in any of the three languages. Case, accents, hyphens and
    /// "St." for "Sint" do not matter. Names are not unique: Saint-Nicolas gives two.
    /// </summary>
    public static ImmutableArray<Municipality> Named(ReadOnlySpan<char> name) => Gazetteer.Belgium.MunicipalitiesNamed(name);

    /// <summary>
    /// What the municipalities that are or were called <paramref name="name"/> are on <paramref name="day"/>: Bilzen and Hoeselt
    /// both give Bilzen-Hoeselt from 2025-01-01.
    /// </summary>
    public static ImmutableArray<Municipality> Named(ReadOnlySpan<char> name, LocalDate day) =>
        [.. Named(name).Select(municipality => municipality.On(day)).OfType<Municipality>().Distinct()];

    /// <summary>The name in its own language.</summary>
    public override string ToString() => Name;

    internal IEnumerable<string> NameKeys() => _name.Keys();

    /// <summary>Whether this municipality or one that merged into it is called so; <paramref name="called"/> is the one.</summary>
    internal bool IsCalledNowOrBefore(in SoughtName name, out CalledPlace called)
    {
        if (_name.IsCalled(name, out var language))
        {
            called = new(this, language);
            return true;
        }

        foreach (var predecessor in Predecessors)
        {
            if (predecessor.IsCalledNowOrBefore(name, out called))
            {
                return true;
            }
        }

        called = default;
        return false;
    }
}
