using System.CommandLine;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>
/// A command: its name, what it says about itself, its options and arguments, and what it does. A class of its own in
/// <c>Commands/</c> is all it takes; <see cref="Tool"/> finds it.
/// </summary>
internal abstract class ToolCommand(string name, TextEntry about) : CommandFamily(name, about)
{
    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public abstract int Run(ParseResult arguments, Session session);
}

/// <summary>A name under which commands stand; it does nothing itself.</summary>
internal abstract class CommandFamily(string name, TextEntry about) : Command(name), IDescribed
{
    public TextEntry About => about;
}

/// <summary>Something on the command line that explains itself in four languages.</summary>
internal interface IDescribed
{
    /// <summary>What it is for, in a sentence.</summary>
    TextEntry About { get; }
}
