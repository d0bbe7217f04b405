using System.Globalization;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>Why a line cannot be taken at all, whatever it was meant to be. The line itself is never shown.</summary>
internal sealed record InputFault(string Code, TextEntry Text)
{
    public static readonly InputFault NotUtf8 = new("input.not-utf8", new(
        "Deze regel is geen UTF-8.", "Cette ligne n'est pas en UTF-8.", "Diese Zeile ist kein UTF-8.", "This line is not UTF-8."));

    public static readonly InputFault TooLong = new("input.too-long", new(
        "Deze regel is langer dan een megabyte.",
        "Cette ligne dépasse un mégaoctet.",
        "Diese Zeile ist länger als ein Megabyte.",
        "This line is longer than a megabyte."));

    public static readonly InputFault NotJson = new("input.not-json", new(
        "Deze regel is geen JSON (byte {0}).",
        "Cette ligne n'est pas du JSON (octet {0}).",
        "Diese Zeile ist kein JSON (Byte {0}).",
        "This line is not JSON (byte {0})."));

    public static readonly InputFault NotAForm = new("input.not-a-form", new(
        "Deze regel is JSON, maar niet in de vorm die hier hoort (byte {0}).",
        "Cette ligne est du JSON, mais pas sous la forme attendue ici (octet {0}).",
        "Diese Zeile ist JSON, aber nicht in der Form, die hier erwartet wird (Byte {0}).",
        "This line is JSON, but not in the form expected here (byte {0})."));

    /// <summary>The same fault, at a byte of the line, from 1.</summary>
    public InputFault At(long position)
    {
        string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, position);
        return this with { Text = new(Fill(Text.Dutch), Fill(Text.French), Fill(Text.German), Fill(Text.English)) };
    }
}
