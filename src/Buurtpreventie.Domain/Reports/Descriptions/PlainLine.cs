using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Domain.Reports;

/// <summary>A line of free text that may stand in a message: one line, no picture, no invisible marks.</summary>
internal static class PlainLine
{
    // Looks like a symbol to Unicode and like a letter to whoever writes French.
    private const int DegreeSign = 0xB0;

    /// <summary>The text with single blanks; null where nothing stands, and after adding what is wrong with it.</summary>
    public static string? Read(string? text, int most, Faults faults, string target)
    {
        var line = Tidied(text);
        if (line.Length == 0)
        {
            return null;
        }

        var fault = line.Length > most ? ReportErrors.TextTooLong.With(ErrorArgument.Of("most", most))
            : !IsPlain(line) ? ReportErrors.TextNotPlain
            : null;
        if (fault is null)
        {
            return line;
        }

        faults.Add(fault.At(target));
        return null;
    }

    private static string Tidied(string? text) =>
        text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsPlain(string line)
    {
        for (var rest = line.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != System.Buffers.OperationStatus.Done || !IsPlain(rune))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static bool IsPlain(Rune rune) => rune.Value == DegreeSign || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.EnclosingMark => false,
        UnicodeCategory.ModifierSymbol => rune.IsBmp,
        UnicodeCategory.NonSpacingMark => rune.Value is < 0xFE00 or > 0xFE0F,
        _ => true,
    };
}
