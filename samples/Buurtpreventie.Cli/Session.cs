using Buurtpreventie.Domain;
using NodaTime;

namespace Buurtpreventie.Cli;

/// <summary>One run of a command.</summary>
/// <param name="Input">Standard input; throws <see cref="UnreadableInputException"/> when it cannot be read.</param>
/// <param name="Output">Standard output: data and nothing else.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="Language">The language to speak.</param>
/// <param name="Today">The day it is in Brussels.</param>
/// <param name="HasColour">Whether the output is a screen that shows colours.</param>
internal sealed record Session(Stream Input, Stream Output, TextWriter Error, Language Language, LocalDate Today, bool HasColour);

/// <summary>How a command ended.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something was refused or found.</summary>
    public const int Refused = 1;

    /// <summary>Used wrongly.</summary>
    public const int Usage = 2;

    /// <summary>The input could not be read, or the output not written.</summary>
    public const int Unreadable = 3;
}
