using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>How it was noticed .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Senses>))]
[Flags]
public enum Senses
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Seen.</summary>
    Seen = 1,

    /// <summary>Heard.</summary>
    Heard = 2,
}

/// <summary>How fast it needs the police .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Urgency>))]
public enum Urgency
{
    /// <summary>At once: call.</summary>
    Urgent = 1,

    /// <summary>It can wait; there is another route for it .</summary>
    NonUrgent = 2,
}
