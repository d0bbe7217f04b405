namespace Buurtpreventie.Domain;

/// <summary>
/// Finds register numbers in free text and masks them: in a chat, a letter, an export, a log. Only numbers that
/// <see cref="NationalRegisterNumber"/> accepts are found, and everything else stays as it is, to the character.
/// </summary>
/// <remarks>
/// <para>A number is found bare, or in groups that end where its parts end (after 2, 4, 6 or 9 digits, any of them) or in threes, with
/// one to three blanks, dots, dashes, slashes or underscores between the groups. Blanks and dashes that do not break, and the en dash,
/// come along from documents and count as well. A number never runs over the end of a line.</para>
/// <para>Telephone numbers, bank accounts, structured communications, enterprise and card numbers, amounts and dates are left alone.
/// Where digits can be read both ways, the printed form <c>YY.MM.DD-SSS.CC</c> is always a register number; in another form they are a
/// telephone number behind <c>+</c>, <c>@</c>, <c>00</c> and a country, or as <c>324…</c> in one piece.</para>
/// <para>One pass from left to right, which looks a bounded way ahead: time grows with the length of the text, whatever it holds.</para>
/// </remarks>
public static partial class RegisterNumberRedactor
{
    /// <summary>The places of the numbers in <paramref name="text"/>, from left to right; allocates nothing.</summary>
    public static Matches Find(ReadOnlySpan<char> text) => new(text);

    /// <summary><paramref name="text"/> with <c>**.**.**-***.**</c> for each number; the same instance when there is none.</summary>
    public static string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (count, length) = (0, text.Length);
        foreach (var range in Find(text))
        {
            length += NationalRegisterNumber.Mask.Length - range.GetOffsetAndLength(text.Length).Length;
            count++;
        }

        return count == 0 ? text : string.Create(length, text, static (redacted, text) => TryRedact(text, redacted, out _));
    }

    /// <summary>Writes <paramref name="text"/> with <c>**.**.**-***.**</c> for each number; allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where it goes. It never needs more than 15 characters for every 11 of the text.</param>
    /// <param name="charsWritten">How many characters were written; 0 when <paramref name="destination"/> is too short.</param>
    /// <returns>Whether <paramref name="destination"/> is long enough.</returns>
    public static bool TryRedact(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var (read, written) = (0, 0);
        charsWritten = 0;
        foreach (var range in Find(text))
        {
            if (!TryAppend(text[read..range.Start.Value], destination, ref written)
                || !TryAppend(NationalRegisterNumber.Mask, destination, ref written))
            {
                return false;
            }

            read = range.End.Value;
        }

        if (!TryAppend(text[read..], destination, ref written))
        {
            return false;
        }

        charsWritten = written;
        return true;
    }

    private static bool TryAppend<TUnit>(ReadOnlySpan<TUnit> text, Span<TUnit> destination, ref int written)
    {
        var fits = text.TryCopyTo(destination[written..]);
        written += fits ? text.Length : 0;
        return fits;
    }

    /// <summary>The places of the register numbers in a text, for <c>foreach</c>.</summary>
    public ref struct Matches
    {
        private Walk<char> _walk;

        internal Matches(ReadOnlySpan<char> text) => _walk = new(text, position: 0, guarded: 0, isWhole: true);

        /// <summary>Where the number stands: from its first digit to its last.</summary>
        public Range Current { get; private set; }

        /// <summary>Goes to the next number, if there is one.</summary>
        public bool MoveNext()
        {
            var found = _walk.TryNext(out var start, out var end);
            Current = start..end;
            return found;
        }

        /// <summary>Itself.</summary>
        public readonly Matches GetEnumerator() => this;
    }
}
