using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// Why a text is not the value it should be, without allocating: which error, which part, where in the original text, and what
/// probably happened. It becomes a <see cref="DomainError"/> on demand. It holds no part of the text: only who has the text can
/// slice it.
/// </summary>
public readonly record struct ParseFault
{
    private readonly DomainError? _error;

    internal ParseFault(DomainError error, CodePart part = CodePart.Whole, int start = 0, int length = 0, LikelyCause cause = default)
    {
        _error = error;
        Part = part;
        Start = start;
        Length = length;
        Cause = cause;
    }

    /// <summary>The stable error code, or empty for the default value, which means "no fault".</summary>
    public string Code => _error?.Code ?? "";

    /// <summary>Whether there is a fault at all.</summary>
    public bool IsFault => _error is not null;

    /// <summary>The part of the value that is wrong.</summary>
    public CodePart Part { get; }

    /// <summary>Where the part starts in the original text, counted in characters from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters of the original text the part takes; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>What probably happened.</summary>
    public LikelyCause Cause { get; }

    /// <summary>The fault as an error about <paramref name="target"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no fault.</exception>
    public DomainError ToError(string? target = null) =>
        (_error ?? throw new InvalidOperationException("There is no fault."))
            .With(ErrorArgument.Of("part", Part), ErrorArgument.Of("position", Start + 1), ErrorArgument.Of("cause", Cause))
            .At(target);

    internal ParseFault Because(LikelyCause cause) => new(_error!, Part, Start, Length, cause);

    /// <summary>The fault of a part, as a fault of the text in which the part starts at <paramref name="start"/>.</summary>
    internal ParseFault After(int start) => new(_error!, Part, start + Start, Length, Cause);
}

/// <summary>The part of a code that a fault is about.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CodePart>))]
public enum CodePart
{
    /// <summary>The code as a whole.</summary>
    Whole = 0,

    /// <summary>A single character.</summary>
    Character = 1,

    /// <summary>The year.</summary>
    Year = 2,

    /// <summary>The month.</summary>
    Month = 3,

    /// <summary>The day.</summary>
    Day = 4,

    /// <summary>The serial number.</summary>
    Serial = 5,

    /// <summary>The check digits.</summary>
    CheckDigits = 6,

    /// <summary>The country or trunk prefix.</summary>
    Prefix = 7,
}

/// <summary>What probably went wrong when a code was typed. A guess to help, never a reason.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LikelyCause>))]
public enum LikelyCause
{
    /// <summary>Nothing stands out.</summary>
    Unknown = 0,

    /// <summary>One digit differs from a valid number.</summary>
    OneDigitOff = 1,

    /// <summary>Two neighbouring digits are swapped.</summary>
    NeighboursSwapped = 2,

    /// <summary>A leading zero was lost, as happens in spreadsheets.</summary>
    LeadingZeroLost = 3,

    /// <summary>A letter stands for a digit: O for 0, I or l for 1.</summary>
    LetterForDigit = 4,

    /// <summary>An enterprise number was typed.</summary>
    EnterpriseNumber = 5,

    /// <summary>A telephone number was typed.</summary>
    TelephoneNumber = 6,

    /// <summary>The number of an identity card was typed.</summary>
    IdentityCardNumber = 7,

    /// <summary>A month raised by 60 or 80, as some programs make up; no official number has one.</summary>
    SelfAssignedMonth = 8,

    /// <summary>A fixed line instead of a mobile number.</summary>
    FixedLine = 9,

    /// <summary>The plus sign in front of a country code was lost, as happens in spreadsheets.</summary>
    PlusLost = 10,
}
