using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What is kept about a person under a term of its own (O-34).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RecordKind>))]
public enum RecordKind
{
    /// <summary>A declaration of intention, with the fingerprint that goes with it.</summary>
    Declaration = 1,

    /// <summary>A report the person made, with its conversation, as an entry in the register.</summary>
    Report = 2,

    /// <summary>A photo or video the person posted.</summary>
    Media = 3,

    /// <summary>A question in doubt.</summary>
    DoubtQuery = 4,

    /// <summary>The record that a report was handed over to the police.</summary>
    HandOver = 5,
}
