using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A Belgian postal code: four digits, 1000 to 9999. Reading checks the form only; <see cref="IsKnown"/> tells whether
/// it is in use. <c>default</c> is no postal code.
/// </summary>
[TypeConverter(typeof(CodeTypeConverter<PostalCode>))]
[JsonConverter(typeof(CodeJsonConverter<PostalCode>))]
public readonly partial record struct PostalCode
    : ICode<PostalCode>, IComparable<PostalCode>, ISpanParsable<PostalCode>, IUtf8SpanParsable<PostalCode>, ISpanFormattable,
      IUtf8SpanFormattable
{
    private const int Digits = 4;

    private PostalCode(int number) => Number = number;

    /// <summary>Every code in use, in order. Codes of single organisations and mail centres, where nobody lives, are left out.</summary>
    public static ImmutableArray<PostalCode> Known => Gazetteer.Belgium.PostalCodes;

    /// <summary>The code as a number, 1000 to 9999.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, which is no postal code.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>Whether people live under this code, or did until recently.</summary>
    public bool IsKnown => !Places.IsEmpty;

    /// <summary>The places under this code: <c>3740</c> has Bilzen, Munsterbilzen, Rijkhoven and more. Empty when the code is not known.</summary>
    public ImmutableArray<Place> Places => Gazetteer.Belgium.PlacesOf(this);

    /// <summary>The present municipalities under this code; mostly one, two for 1040, 1050 and 1060. Empty when the code is not known.</summary>
    public ImmutableArray<Municipality> Municipalities => Gazetteer.Belgium.MunicipalitiesOf(this);

    /// <summary>The code with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1000 and 9999.</exception>
    public static PostalCode Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        return new(number);
    }

    /// <summary>
    /// The place of this name under the code, or null when there is none. Any language will do; case, accents, hyphens and "St." for
    /// "Sint" do not matter.
    /// </summary>
    public Place? Find(ReadOnlySpan<char> placeName)
    {
        var name = new SoughtName(placeName, stackalloc char[PlaceKey.Room]);
        return Find(name, out _);
    }

    internal Place? Find(in SoughtName name, out Language language)
    {
        language = default;
        if (!name.IsNone)
        {
            foreach (var place in Places)
            {
                if (place.IsCalled(name, out language))
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>By number.</summary>
    public int CompareTo(PostalCode other) => Number.CompareTo(other.Number);

    static bool ICode<PostalCode>.TryRead(ReadOnlySpan<char> text, out PostalCode value)
    {
        var read = DigitCode.TryRead(text[PrefixLength(text)..], Digits, out var number);
        value = new(number);
        return read;
    }

    static ParseFault ICode<PostalCode>.Explain(ReadOnlySpan<char> text)
    {
        var start = PrefixLength(text);
        var code = text[start..].TrimEnd(' ');
        var stray = 0;
        while (stray < code.Length && char.IsAsciiDigit(code[stray]))
        {
            stray++;
        }

        return stray == code.Length
            ? new(PlaceErrors.PostalCode, CodePart.Whole, start, code.Length)
            : new(PlaceErrors.PostalCode, CodePart.Character, start + stray, 1, LikelyCauseOf(code[stray]));
    }

    static bool ICode<PostalCode>.TryWrite(PostalCode value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        DigitCode.TryWrite<PostalCode>(value.Number, destination, out written, format);

    // "B-3620", "BE 3620", "b3620": the country people put before the code.
    private static int PrefixLength(ReadOnlySpan<char> text)
    {
        var code = text.TrimStart(' ');
        if (code is ['B' or 'b', ..])
        {
            code = code is [_, 'E' or 'e', ..] ? code[2..] : code[1..];
            code = code.TrimStart(" -–");
        }

        return text.Length - code.Length;
    }

    private static LikelyCause LikelyCauseOf(char stray) => stray is 'O' or 'o' or 'I' or 'l' ? LikelyCause.LetterForDigit : LikelyCause.Unknown;
}
