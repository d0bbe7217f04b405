using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-05: what a member does who is not sure (C-02).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DoubtPolicy>))]
public enum DoubtPolicy
{
    /// <summary>Ask the group, by a doubt query that ends in "X calls" or "not suspicious" .</summary>
    AskGroupFirst = 1,

    /// <summary>Call the emergency number all the same.</summary>
    CallWhenInDoubt = 2,

    /// <summary>Turn to a contact for what is not urgent .</summary>
    NonUrgentContact = 3,
}
