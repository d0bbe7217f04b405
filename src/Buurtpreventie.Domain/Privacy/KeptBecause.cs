using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>Why something is not erased, or not yet.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<KeptBecause>))]
public enum KeptBecause
{
    /// <summary>The history and the numbers of the group stay right; ids only, under which nobody is found any more.</summary>
    GroupHistory = 1,

    /// <summary>Somebody must be able to answer for what was done: consents and disclosures without any value.</summary>
    Accountability = 2,

    /// <summary>Its term is not over; until then it stands under "former member".</summary>
    TermRuns = 3,

    /// <summary>The police has it; what was handed over is not undone.</summary>
    HandedOver = 4,

    /// <summary>It is held: restricted, not erased. The hold says why and until when.</summary>
    Held = 5,
}
