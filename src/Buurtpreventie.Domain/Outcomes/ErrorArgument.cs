using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// A value that the text of an error shows: a number, a date, a rule or a word of the catalogue. There is deliberately no
/// way to put free text in one, so that no input, name or number of a person can travel in an error.
/// </summary>
public readonly record struct ErrorArgument
{
    private ErrorArgument(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The placeholder it fills, such as <c>position</c>.</summary>
    public string Name { get; }

    /// <summary>An <see cref="int"/>, a <see cref="LocalDate"/>, a <see cref="Rule"/> or an <see cref="Enum"/> member.</summary>
    public object Value { get; }

    /// <summary>A count, a position or a limit.</summary>
    public static ErrorArgument Of(string name, int value) => new(name, value);

    /// <summary>A day that follows from the rules, such as the end of a term; never a birth date.</summary>
    public static ErrorArgument Of(string name, LocalDate value) => new(name, value);

    /// <summary>A rule.</summary>
    public static ErrorArgument Of(string name, Rule value) => new(name, value);

    /// <summary>A word of the catalogue, by enum member.</summary>
    public static ErrorArgument Of(string name, Enum value) => new(name, value);
}
