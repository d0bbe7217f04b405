namespace Buurtpreventie.Domain.Testing;

/// <summary>A text that may be a register number, and what is to be expected of it. Made up, so it is shown unmasked.</summary>
/// <param name="Class">The class it was drawn from.</param>
/// <param name="Text">What somebody might type, without separators; <see cref="Spellings"/> adds those.</param>
/// <param name="ErrorCode">The code with which it is refused, or null when it is accepted.</param>
/// <param name="Kind">The register it is from; null when refused.</param>
/// <param name="BirthDate">What it tells of the birth date; <c>default</c> when refused.</param>
/// <param name="Sex">The sex it tells; unknown when refused.</param>
public sealed record RegisterNumberSample(
    RegisterNumberClass Class, string Text, string? ErrorCode, RegisterNumberKind? Kind, BirthDate BirthDate, RegisteredSex Sex)
{
    /// <summary>Whether it is a number that somebody can have on the day the generator counts from.</summary>
    public bool IsValid => ErrorCode is null;

    /// <summary>The number.</summary>
    /// <exception cref="DomainFormatException">The sample cannot be read as one.</exception>
    public NationalRegisterNumber Number => NationalRegisterNumber.Parse(Text, null);

    /// <summary>The text with separators in every way that people write it.</summary>
    public IReadOnlyList<string> Spellings => RegisterNumberSpellings.Of(Text);

    /// <summary>Class and text, for the message of a failing test.</summary>
    public override string ToString() => $"{Class}: {Text}";
}
