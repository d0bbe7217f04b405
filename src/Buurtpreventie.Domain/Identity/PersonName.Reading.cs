using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain;

/// <content>How a name is read, and why a text is none.</content>
public readonly partial struct PersonName
{
    private static Part FirstPart { get; } =
        new(PersonNameErrors.FirstNameEmpty, PersonNameErrors.FirstNameCharacter, PersonNameErrors.FirstNameTooLong);

    private static Part LastPart { get; } =
        new(PersonNameErrors.LastNameEmpty, PersonNameErrors.LastNameCharacter, PersonNameErrors.LastNameTooLong);

    static bool ICode<PersonName>.TryRead(ReadOnlySpan<char> text, out PersonName value)
    {
        var comma = text.IndexOf(',');
        if (comma < 0 || Judge(text[..comma], LastPart).IsFault || Judge(text[(comma + 1)..], FirstPart).IsFault)
        {
            value = default;
            return false;
        }

        value = new(Clean(text[(comma + 1)..]), Clean(text[..comma]));
        return true;
    }

    static ParseFault ICode<PersonName>.Explain(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma < 0 ? new(PersonNameErrors.Comma, CodePart.Whole, text.Length)
            : Judge(text[..comma], LastPart) is { IsFault: true } fault ? fault
            : Judge(text[(comma + 1)..], FirstPart).After(comma + 1);
    }

    private static ParseFault Judge(ReadOnlySpan<char> typed, Part part)
    {
        var (place, letters) = (0, 0);
        foreach (var character in typed.EnumerateRunes())
        {
            if (Rune.IsLetter(character))
            {
                letters++;
            }
            else if (!MayStandBetween(character))
            {
                return new(part.Character, CodePart.Character, place, character.Utf16SequenceLength);
            }

            place += character.Utf16SequenceLength;
        }

        return letters == 0 ? new(part.Empty)
            : CleanLength(typed) > Longest ? new(part.TooLong, CodePart.Whole, 0, typed.Length)
            : default;
    }

    /// <summary>Beside letters: what joins them, and the marks that some scripts and keyboards put on them.</summary>
    private static bool MayStandBetween(Rune character) =>
        character.Value is '-' or '\'' or '’' or '.'
        || Rune.IsWhiteSpace(character)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int CleanLength(ReadOnlySpan<char> typed)
    {
        var length = 0;
        foreach (var _ in new Kept(typed))
        {
            length++;
        }

        return length;
    }

    private static string Clean(ReadOnlySpan<char> typed) => string.Create(CleanLength(typed), typed, static (clean, typed) =>
    {
        var written = 0;
        foreach (var character in new Kept(typed))
        {
            clean[written++] = character;
        }
    });

    /// <summary>The errors of one of the two names.</summary>
    private sealed record Part(DomainError Empty, DomainError Character, DomainError TooLong);

    /// <summary>The characters of a name that are kept: one blank for several, none at the ends.</summary>
    private ref struct Kept(ReadOnlySpan<char> typed)
    {
        private readonly ReadOnlySpan<char> _typed = typed.Trim();
        private int _next;

        public char Current { get; private set; }

        public readonly Kept GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < _typed.Length)
            {
                var blank = Current == ' ';
                var character = _typed[_next++];
                Current = char.IsWhiteSpace(character) ? ' ' : character;
                if (!blank || Current != ' ')
                {
                    return true;
                }
            }

            return false;
        }
    }
}
