using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain;

/// <content>How an address is read, and why a text is none.</content>
public readonly partial struct EmailAddress
{
    private const int Longest = 254;
    private const int LongestLocal = 64;

    static bool ICode<EmailAddress>.TryRead(ReadOnlySpan<char> text, out EmailAddress value)
    {
        var address = text.Trim();
        var read = !Judge(address).IsFault;
        value = read ? new(Normal(address)) : default;
        return read;
    }

    static ParseFault ICode<EmailAddress>.Explain(ReadOnlySpan<char> text) => Judge(text.Trim()).After(text.Length - text.TrimStart().Length);

    private static ParseFault Judge(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty)
        {
            return new(EmailAddressErrors.Empty);
        }

        var place = 0;
        foreach (var character in address.EnumerateRunes())
        {
            if (!MayStand(character))
            {
                return new(EmailAddressErrors.Character, CodePart.Character, place, character.Utf16SequenceLength);
            }

            place += character.Utf16SequenceLength;
        }

        var at = address.IndexOf('@');
        var last = address.LastIndexOf('@');
        var domain = address[(at + 1)..];
        return at < 0 ? new(EmailAddressErrors.At, CodePart.Whole, address.Length)
            : at != last ? new(EmailAddressErrors.At, CodePart.Character, last, 1)
            : at is 0 or > LongestLocal ? new(EmailAddressErrors.Local, CodePart.Whole, 0, at)
            : !IsDotted(domain) ? new(EmailAddressErrors.Domain, CodePart.Whole, at + 1, domain.Length)
            : address.Length > Longest ? new(EmailAddressErrors.TooLong, CodePart.Whole, Longest, address.Length - Longest)
            : default;
    }

    private static bool IsDotted(ReadOnlySpan<char> domain) =>
        domain.Contains('.') && domain[0] != '.' && domain[^1] != '.' && domain.IndexOf("..") < 0;

    private static bool MayStand(Rune character) =>
        character.Value is not ('<' or '>' or '(' or ')' or '[' or ']' or ',' or ';' or ':' or '"' or '\\')
        && !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && character != Rune.ReplacementChar;

    private static string Normal(ReadOnlySpan<char> address) => string.Create(address.Length, address, static (normal, typed) =>
    {
        var at = typed.IndexOf('@');
        typed[..at].CopyTo(normal);
        typed[at..].ToLowerInvariant(normal[at..]);
    });
}
