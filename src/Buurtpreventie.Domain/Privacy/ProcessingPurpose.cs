using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What data are used for.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProcessingPurpose>))]
public enum ProcessingPurpose
{
    /// <summary>To decide on an application and find a group .</summary>
    Admission = 1,

    /// <summary>To be checked by the police .</summary>
    Vetting = 2,

    /// <summary>To add somebody to the group and reach him or her .</summary>
    Contact = 3,

    /// <summary>To lead the group: who is in it, and whether the rules are kept.</summary>
    Group = 4,

    /// <summary>To show what was agreed to, and what went to whom.</summary>
    Accountability = 5,

    /// <summary>To report what happened in the neighbourhood.</summary>
    Reporting = 6,
}
