namespace Buurtpreventie.Domain;

/// <summary>What stands between the characters of a plate, two bits for the gap before each.</summary>
internal readonly record struct PlateGaps
{
    private readonly uint _packed;

    private PlateGaps(uint packed) => _packed = packed;

    private static ReadOnlySpan<char> Separators => "\0- .";

    /// <summary>What is printed before the character at this place; <c>\0</c> for nothing.</summary>
    public char this[int index] => Separators[(int)(_packed >> (2 * index)) & 3];

    /// <summary>The separator that a typed character is; <c>\0</c> for none.</summary>
    public static char Read(char typed) => typed switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '/' => '-',
        ' ' or '\u00A0' or '\u202F' => ' ',
        '.' or '\u00B7' or '\u2022' => '.',
        _ => '\0',
    };

    public PlateGaps With(int index, char separator) => new(_packed | ((uint)Separators.IndexOf(separator) << (2 * index)));
}
