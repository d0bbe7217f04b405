namespace Buurtpreventie.Domain;

/// <content>How a plate is read, and why a text is none. Neither allocates.</content>
public readonly partial struct LicencePlate
{
    static bool ICode<LicencePlate>.TryRead(ReadOnlySpan<char> text, out LicencePlate value) => !Read(text, out value).IsFault;

    static ParseFault ICode<LicencePlate>.Explain(ReadOnlySpan<char> text) => Read(text, out _);

    private static ParseFault Read(ReadOnlySpan<char> text, out LicencePlate value)
    {
        value = default;
        var (symbols, gaps) = (default(PlateSymbols), default(PlateGaps));
        var gap = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (PlateGaps.Read(text[i]) is not '\0' and var separator)
            {
                gap = gap == '-' ? gap : separator;
                continue;
            }

            if (!PlateSymbols.TryRead(text[i], out var symbol))
            {
                return new(LicencePlateErrors.Character, CodePart.Character, i, 1);
            }

            if (symbols.Length == PlateSymbols.Longest)
            {
                return new(LicencePlateErrors.TooLong, CodePart.Whole, i, text.Length - i);
            }

            gaps = symbols.Length > 0 ? gaps.With(symbols.Length, gap) : gaps;
            symbols = symbols.And(symbol);
            gap = '\0';
        }

        if (!symbols.HasKnown)
        {
            return new(symbols == default ? LicencePlateErrors.Empty : LicencePlateErrors.Unread, CodePart.Whole, 0, text.Length);
        }

        value = new(symbols, gaps);
        return default;
    }
}
