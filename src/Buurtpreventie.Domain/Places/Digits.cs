namespace Buurtpreventie.Domain;

/// <summary>The digits 0 to 9 in a text.</summary>
internal static class Digits
{
    /// <summary>How many digits the text begins with.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where the first digit stands, or the length of the text.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
