namespace Buurtpreventie.Domain;

/// <content>The walk from one group of digits to the next, over characters or over UTF-8.</content>
public static partial class RegisterNumberRedactor
{
    /// <summary>
    /// What is decided at a group of digits rests on no more than this of the text from there on, and on nothing after the end of the line.
    /// </summary>
    internal const int LookAhead = 160;

    /// <summary>Nor on more than this of the text before it.</summary>
    internal const int LookBehind = 16;

    private ref struct Walk<TUnit>
        where TUnit : unmanaged, IEquatable<TUnit>, IComparable<TUnit>
    {
        private readonly ReadOnlySpan<TUnit> _text;
        private readonly bool _isWhole;

        /// <param name="text">The text, or the part of it that is here.</param>
        /// <param name="position">Where to start; what stands before it is only looked at.</param>
        /// <param name="guarded">As the walk before this one left it.</param>
        /// <param name="isWhole">Whether the text ends where the part ends.</param>
        public Walk(ReadOnlySpan<TUnit> text, int position, int guarded, bool isWhole)
        {
            _text = text;
            _isWhole = isWhole;
            Position = position;
            Guarded = guarded;
        }

        /// <summary>Up to where everything is decided.</summary>
        public int Position { get; private set; }

        /// <summary>Up to where a telephone number or a date reaches: before it only the printed form starts a register number.</summary>
        public int Guarded { get; private set; }

        /// <summary>Goes past the next number; false when there is none, or none that can be decided before more is here.</summary>
        public bool TryNext(out int start, out int end)
        {
            Span<Group> groups = stackalloc Group[MostGroups];
            while (TryGoToGroup(out start))
            {
                if (TryReadIban(_text, start, out end))
                {
                    Position = end;
                    continue;
                }

                if (IsLedAsTelephone(_text, start))
                {
                    Guard(EndOfInternational(_text, start, prefix: 0));
                }

                var row = groups[..ReadGroups(_text, start, groups)];
                if (IsRegisterNumber(row, out end))
                {
                    Position = end;
                    return true;
                }

                Guard(EndOfTelephone(_text, row));
                Guard(EndOfDate(row));
                Position = row[0].End;
            }

            end = start;
            return false;
        }

        private bool TryGoToGroup(out int start)
        {
            while (_text[Position..].IndexOfAnyInRange(Digit0, Digit9) is >= 0 and var distance)
            {
                start = Position + distance;
                if (start > 0 && IsDigit(_text[start - 1]))
                {
                    // The rest of a run of digits that was too long.
                    Position = start + LengthOfRun(_text[start..]);
                    continue;
                }

                Position = start;
                return _isWhole || _text.Length - start >= LookAhead || _text[start..].Contains(UnitOf<TUnit>('\n'));
            }

            Position = _text.Length;
            start = Position;
            return false;
        }

        private readonly bool IsRegisterNumber(ReadOnlySpan<Group> row, out int end)
        {
            end = 0;
            if (!IsSpelled(row, out var count))
            {
                return false;
            }

            var number = row[..count];
            end = number[^1].End;
            return IsValid(_text, number)
                && (IsPrinted(number) || !(number[0].Start < Guarded || IsTelephone(_text, row, count) || IsAmount(_text, number)));
        }

        private void Guard(int end) => Guarded = Math.Max(Guarded, end);

        private static TUnit Digit0 => UnitOf<TUnit>('0');

        private static TUnit Digit9 => UnitOf<TUnit>('9');

        private static int LengthOfRun(ReadOnlySpan<TUnit> text) =>
            text.IndexOfAnyExceptInRange(Digit0, Digit9) is >= 0 and var length ? length : text.Length;
    }
}
