namespace Buurtpreventie.Domain;

/// <summary>
/// A series of plates: <c>9</c> is any digit, <c>A</c> any letter, <c>+</c> a letter of a Belgian category (motorcycle, trailer, taxi, dealer,
/// …), a small letter that letter itself.
/// </summary>
internal sealed class PlateShape
{
    // Personal plates, and those of Germany and Luxembourg, have no shape of their own.
    private static readonly PlateShape[] All =
    [
        .. Series(
            PlateOrigin.Belgium,
            "9-AAA-999", "+-AAA-999", "AAA-999", "999-AAA", "cd-AA-999", "a-9", "a-99", "a-999", "e-9", "e-99", "e-999", "p-9", "p-99", "p-999"),
        .. Series(
            PlateOrigin.Netherlands,
            "AA-99-99", "99-99-AA", "99-AA-99", "AA-99-AA", "AA-AA-99", "99-AA-AA", "99-AAA-9", "9-AAA-99", "AA-999-A", "A-999-AA", "AAA-99-A",
            "A-99-AAA", "9-AA-999", "999-AA-9"),
        .. Series(PlateOrigin.France, "AA-999-AA"),
    ];

    private readonly string _pattern;

    private PlateShape(PlateOrigin origin, string shape)
    {
        Origin = origin;
        _pattern = shape.Replace("-", "", StringComparison.Ordinal);
        var start = 0;
        foreach (var group in shape.Split('-')[..^1])
        {
            start += group.Length;
            Gaps = Gaps.With(start, '-');
        }
    }

    public PlateOrigin Origin { get; }

    public PlateGaps Gaps { get; }

    /// <summary>The one shape that these characters fit; null where there is none, or several that would be printed or told differently.</summary>
    public static PlateShape? Of(PlateSymbols symbols)
    {
        PlateShape? found = null;
        foreach (var shape in All)
        {
            if (shape.Fits(symbols))
            {
                if (found is not null && (found.Origin, found.Gaps) != (shape.Origin, shape.Gaps))
                {
                    return null;
                }

                found ??= shape;
            }
        }

        return found;
    }

    private static IEnumerable<PlateShape> Series(PlateOrigin origin, params string[] shapes) => shapes.Select(shape => new PlateShape(origin, shape));

    private bool Fits(PlateSymbols symbols)
    {
        if (symbols.Length != _pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < _pattern.Length; i++)
        {
            if (!Fits(symbols[i], _pattern[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(char symbol, char expected) => symbol == '?' || expected switch
    {
        '9' => char.IsAsciiDigit(symbol),
        'A' => char.IsAsciiLetter(symbol),
        '+' => symbol is 'G' or 'M' or 'O' or 'Q' or 'S' or 'T' or 'V' or 'W' or 'X' or 'Y' or 'Z',
        _ => symbol == char.ToUpperInvariant(expected),
    };
}
