namespace Buurtpreventie.Domain;

/// <summary>Judges the parts of an address, all of them, so that every fault comes out at once. Nothing is allocated.</summary>
internal ref struct AddressReading
{
    /// <summary>Room for what is written while reading.</summary>
    public const int Room = HouseNumber.Room + BoxNumber.Longest;

    private readonly Span<char> _room;
    private int _numberLength;
    private int _boxLength;

    public AddressReading(AddressParts parts, Span<char> room)
    {
        _room = room;
        Parts = parts;
        StreetFault =
            parts.Street.IsEmpty ? new(AddressErrors.StreetMissing)
            : !StreetName.IsOne(parts.Street) ? Malformed(AddressErrors.StreetMalformed, parts.Street)
            : default;
        ReadNumberAndBox();
        ReadPostalCodeAndPlace();
    }

    public AddressParts Parts { get; }

    public ParseFault StreetFault { get; }

    public ParseFault NumberFault { get; private set; }

    public ParseFault BoxFault { get; private set; }

    public ParseFault PostalCodeFault { get; private set; }

    public ParseFault PlaceFault { get; private set; }

    public readonly bool IsFault =>
        StreetFault.IsFault || NumberFault.IsFault || BoxFault.IsFault || PostalCodeFault.IsFault || PlaceFault.IsFault;

    /// <summary>The first fault in the order of the form, as a fault of the line that the parts were taken from.</summary>
    public readonly ParseFault FaultIn(ReadOnlySpan<char> line) =>
        StreetFault.IsFault ? In(line, Parts.Street, StreetFault)
        : NumberFault.IsFault ? In(line, Parts.Number, NumberFault)
        : BoxFault.IsFault ? In(line, Parts.Box, BoxFault)
        : PostalCodeFault.IsFault ? In(line, Parts.PostalCode, PostalCodeFault)
        : In(line, Parts.Place, PlaceFault);

    public readonly ReadOnlySpan<char> Number => _room[.._numberLength];

    public readonly ReadOnlySpan<char> Box => _room.Slice(HouseNumber.Room, _boxLength);

    public PostalCode PostalCode { get; private set; }

    public CalledPlace Place { get; private set; }

    private void ReadNumberAndBox()
    {
        if (Parts.Number.IsEmpty)
        {
            NumberFault = new(AddressErrors.NumberMissing);
        }
        else if (!HouseNumber.TryRead(Parts.Number, _room[..HouseNumber.Room], out var number))
        {
            NumberFault = Malformed(AddressErrors.NumberMalformed, Parts.Number);
        }
        else
        {
            _numberLength = number.Normal.Length;
            ReadBox(number.Box);
            return;
        }

        ReadBox([]);
    }

    private void ReadBox(ReadOnlySpan<char> behindNumber)
    {
        Span<char> behind = stackalloc char[BoxNumber.Longest];
        var box = _room[HouseNumber.Room..];
        if (!BoxNumber.TryRead(Parts.Box, box, out _boxLength) || !BoxNumber.TryRead(behindNumber, behind, out var length))
        {
            BoxFault = Malformed(AddressErrors.BoxMalformed, Parts.Box);
        }
        else if (_boxLength == 0)
        {
            behind[..length].CopyTo(box);
            _boxLength = length;
        }
        else if (length > 0 && BoxNumber.AreSame(box[.._boxLength], behind[..length]) == Answer.No)
        {
            BoxFault = Malformed(AddressErrors.BoxTwice, Parts.Box);
        }
    }

    private void ReadPostalCodeAndPlace()
    {
        if (Parts.PostalCode.IsEmpty)
        {
            PostalCodeFault = new(AddressErrors.PostalCodeMissing);
        }
        else if (!CodeText.TryParse<PostalCode>(Parts.PostalCode, out var code, out var fault))
        {
            PostalCodeFault = Country.HasForeignCode(Parts.PostalCode) ? Malformed(AddressErrors.Abroad, Parts.PostalCode) : fault;
        }
        else if (!code.IsKnown)
        {
            PostalCodeFault = Malformed(PlaceErrors.UnknownPostalCode, Parts.PostalCode);
        }
        else if (PlaceMeaning.TryFind(code, Parts.Place, out var meaning) || PlaceMeaning.TryFind(code, Country.WithoutBelgium(Parts.Place), out meaning))
        {
            PostalCode = code;
            Place = meaning.Called;
            return;
        }

        if (Parts.Place.IsEmpty)
        {
            PlaceFault = PostalCodeFault.Code == AddressErrors.Abroad.Code ? default : new(AddressErrors.PlaceMissing);
        }
        else if (Country.IsForeign(Parts.Place) || (Country.IsDutchTail(Parts.Place) && Domain.Place.Named(Parts.Place).IsEmpty))
        {
            PlaceFault = Malformed(AddressErrors.Abroad, Parts.Place);
            PostalCodeFault = default;
        }
        else if (!PostalCodeFault.IsFault)
        {
            PlaceFault = Malformed(AddressErrors.PlaceNotInPostcode, Parts.Place);
        }
    }

    private static ParseFault In(ReadOnlySpan<char> line, ReadOnlySpan<char> part, ParseFault fault) =>
        line.Overlaps(part, out var start) ? fault.After(start) : fault;

    private static ParseFault Malformed(DomainError error, ReadOnlySpan<char> part) => new(error, length: part.Length);
}
