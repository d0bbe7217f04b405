using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-16: whether minors may join (C-07).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Minors>))]
public enum Minors
{
    /// <summary>No.</summary>
    Refuse = 1,

    /// <summary>Yes, when their parents sign too .</summary>
    WithParentalSignature = 2,
}

/// <summary>O-16: how many holders of parental authority sign (C-07).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ParentalSignatures>))]
public enum ParentalSignatures
{
    /// <summary>One of them.</summary>
    One = 1,

    /// <summary>Both.</summary>
    Both = 2,
}

/// <summary>O-16: age, as it is on the day of signing (R-174, C-07).</summary>
/// <param name="MinimumAge">From this age, in full years, a person signs alone.</param>
/// <param name="Minors">Whether younger people may join.</param>
/// <param name="LowestMinorAge">From which age; only where minors may join. A proposal of the library.</param>
/// <param name="ParentalSignatures">How many parents sign; only where minors may join.</param>
public readonly record struct AgeLimits(
    int MinimumAge, Minors Minors, int? LowestMinorAge = null, ParentalSignatures? ParentalSignatures = null);
