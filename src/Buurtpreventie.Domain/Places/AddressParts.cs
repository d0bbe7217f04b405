namespace Buurtpreventie.Domain;

/// <summary>
/// The five parts of an address as typed, each where it belongs: people write the number in the field of the street, the postal code
/// before the place, the box behind the number. Nothing is judged yet, and nothing allocated.
/// </summary>
internal ref struct AddressParts
{
    public ReadOnlySpan<char> Street;
    public ReadOnlySpan<char> Number;
    public ReadOnlySpan<char> Box;
    public ReadOnlySpan<char> PostalCode;
    public ReadOnlySpan<char> Place;

    public static AddressParts OfFields(
        ReadOnlySpan<char> street, ReadOnlySpan<char> number, ReadOnlySpan<char> box, ReadOnlySpan<char> postalCode, ReadOnlySpan<char> place)
    {
        var parts = new AddressParts
        {
            Street = Bare(street),
            Number = number.Trim(),
            Box = box.Trim(),
            PostalCode = postalCode.Trim(),
            Place = place.Trim(),
        };
        parts.SortPostalCode();
        parts.SortNumber();
        return parts;
    }

    /// <summary>
    /// The parts of a line such as <c>Kanaalstraat 12 bus 3, 3621 Rekem</c>: the last four digits with letters behind them are the
    /// postal code. False when there are none; then <see cref="Place"/> is what stands behind the last comma.
    /// </summary>
    public static bool TryOfLine(ReadOnlySpan<char> line, out AddressParts parts)
    {
        for (var start = line.Length - 1; start >= 0; start--)
        {
            var place = line[start..];
            if ((start == 0 || IsBreak(line[start - 1])) && TryTakePostalCode(ref place, out var postalCode) && HasLetter(place))
            {
                parts = OfFields(WithoutCountry(line[..start]), [], [], postalCode, place);
                return true;
            }
        }

        parts = new AddressParts { Place = line[(line.LastIndexOfAny(",\n") + 1)..].Trim() };
        return false;
    }

    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    // "3621 Rekem" in either field.
    private void SortPostalCode()
    {
        var behind = Place.IsEmpty ? PostalCode : Place;
        if (!TryTakePostalCode(ref behind, out var code) || !HasLetter(behind))
        {
            return;
        }

        if (Place.IsEmpty || PostalCode.IsEmpty || PostalCode.EndsWith(code[^4..]))
        {
            PostalCode = code;
            Place = behind;
        }
    }

    private void SortNumber()
    {
        if (Number.IsEmpty)
        {
            TakeNumberFromStreet();
        }

        DropRepeatedNumber();
    }

    private void TakeNumberFromStreet()
    {
        var behind = Street[(Street.LastIndexOf(',') + 1)..];
        if (behind.Length < Street.Length && Box.IsEmpty && BoxNumber.Stands(behind.Trim()))
        {
            Box = behind.Trim();
            Street = Bare(Street[..^behind.Length]);
        }

        _ = TakeNumberBehindComma() || TakeNumberBefore() || TakeNumberBehind();
    }

    // "Kanaalstraat 12" in the field of the street and "12" in that of the number.
    private void DropRepeatedNumber()
    {
        Span<char> room = stackalloc char[HouseNumber.Room];
        Span<char> otherRoom = stackalloc char[HouseNumber.Room];
        if (!HouseNumber.TryRead(Number, room, out var number))
        {
            return;
        }

        while (LastBreak() is >= 0 and var last
            && HouseNumber.TryRead(Street[(last + 1)..], otherRoom, out var again)
            && again.Box.IsEmpty
            && again.Normal.SequenceEqual(number.Normal)
            && HasLetter(Street[..last]))
        {
            Street = Bare(Street[..last]);
        }
    }

    private readonly int LastBreak()
    {
        var last = Street.Length - 1;
        while (last >= 0 && !IsBreak(Street[last]))
        {
            last--;
        }

        return last;
    }

    // "Kanaalstraat, 12/3"
    private bool TakeNumberBehindComma()
    {
        var comma = Street.LastIndexOf(',');
        if (comma < 0 || !HasLetter(Street[..comma]) || !HouseNumber.IsOne(Street[(comma + 1)..]))
        {
            return false;
        }

        Number = Street[(comma + 1)..].Trim();
        Street = Bare(Street[..comma]);
        return true;
    }

    // "12, rue Haute bte 3"; only before a French sort of street, for a street may begin with a number of its own.
    private bool TakeNumberBefore()
    {
        if (Street is not [>= '0' and <= '9', ..])
        {
            return false;
        }

        for (var end = 1; end < Street.Length; end++)
        {
            if (IsBreak(Street[end]) && HouseNumber.IsOne(Bare(Street[..end])) && StreetKey.IsFrench(Street[end..]))
            {
                Number = Bare(Street[..end]);
                Street = Bare(Street[end..]);
                TakeBoxBehind();
                return true;
            }
        }

        return false;
    }

    private void TakeBoxBehind()
    {
        for (var start = 1; start < Street.Length && Box.IsEmpty; start++)
        {
            if (IsBreak(Street[start - 1]) && BoxNumber.Stands(Street[start..]))
            {
                Box = Street[start..];
                Street = Bare(Street[..start]);
            }
        }
    }

    // "Kanaalstraat 12 bus 3": from the first word that begins a number to the end.
    private bool TakeNumberBehind()
    {
        for (var start = 1; start < Street.Length; start++)
        {
            if (IsBreak(Street[start - 1]) && !IsBreak(Street[start]) && HasLetter(Street[..start]) && HouseNumber.IsOne(Street[start..]))
            {
                Number = Street[start..];
                Street = Bare(Street[..start]);
                return true;
            }
        }

        return false;
    }

    // Four digits, with or without the country before them.
    private static bool TryTakePostalCode(scoped ref ReadOnlySpan<char> text, out ReadOnlySpan<char> code)
    {
        var start = Digits.Find(text);
        var end = start + Digits.Count(text[start..]);
        code = [];
        if (end - start != 4 || (end < text.Length && !IsBreak(text[end])) || !CodeText.TryRead<PostalCode>(text[..end], out _))
        {
            return false;
        }

        code = text[..end];
        text = Bare(text[end..]);
        return true;
    }

    // "Kanaalstraat 12, B" before "3621 Rekem".
    private static ReadOnlySpan<char> WithoutCountry(ReadOnlySpan<char> before)
    {
        var bare = before.TrimEnd(" -–\t");
        var country = bare.EndsWith("BE") ? 2 : bare.EndsWith('B') ? 1 : 0;
        return country > 0 && bare[..^country].TrimEnd(" \t") is [.., ',' or '\n'] and var without ? without : before;
    }

    private static bool IsBreak(char character) => character == ',' || char.IsWhiteSpace(character);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsBreak(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsBreak(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }
}
