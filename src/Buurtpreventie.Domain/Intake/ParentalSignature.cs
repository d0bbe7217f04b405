using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>That a holder of parental authority signed for a minor .</summary>
/// <param name="Name">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="On">On which day.</param>
public sealed record ParentalSignature(PersonName Name, string Place, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On)
{
    /// <summary>The day; neither name nor place.</summary>
    public override string ToString() => $"{nameof(ParentalSignature)} {On:uuuu-MM-dd}";
}
