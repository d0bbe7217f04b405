namespace Buurtpreventie.Domain;

/// <content>How an address is read, and why a text is none.</content>
public readonly partial struct Address
{
    static bool ICode<Address>.TryRead(ReadOnlySpan<char> text, out Address value)
    {
        value = default;
        if (!AddressParts.TryOfLine(text, out var parts))
        {
            return false;
        }

        var reading = new AddressReading(parts, stackalloc char[AddressReading.Room]);
        value = reading.IsFault ? default : From(reading);
        return !reading.IsFault;
    }

    static ParseFault ICode<Address>.Explain(ReadOnlySpan<char> text)
    {
        if (!AddressParts.TryOfLine(text, out var parts))
        {
            var isAbroad = Country.HasForeignCode(parts.Place) || Country.IsForeign(parts.Place);
            return new(isAbroad ? AddressErrors.Abroad : AddressErrors.Malformed, length: text.Length);
        }

        return new AddressReading(parts, stackalloc char[AddressReading.Room]).FaultIn(text);
    }

    private static Address From(in AddressReading reading) =>
        new(StreetName.Clean(reading.Parts.Street), reading.Number.ToString(), reading.Box.IsEmpty ? null : reading.Box.ToString(), reading.PostalCode, reading.Place);

    private static ErrorList Errors(in AddressReading reading)
    {
        ReadOnlySpan<(string Target, ParseFault Fault)> faults =
        [
            ("street", reading.StreetFault), ("number", reading.NumberFault), ("box", reading.BoxFault), ("postalCode", reading.PostalCodeFault),
            ("place", reading.PlaceFault),
        ];
        var errors = new List<DomainError>();
        foreach (var (target, fault) in faults)
        {
            if (fault.IsFault)
            {
                errors.Add(fault.ToError(target));
            }
        }

        return [.. errors];
    }

    // What is too long is refused like a sign that stands in no address, unread.
    private static ReadOnlySpan<char> Bounded(string? typed) => typed?.Length > CodeText.LongestText ? "\0" : typed;
}
