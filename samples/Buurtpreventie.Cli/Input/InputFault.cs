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
}
