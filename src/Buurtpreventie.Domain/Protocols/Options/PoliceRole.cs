using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-11: the part of the police (C-21).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoliceRole>))]
public enum PoliceRole
{
    /// <summary>It supports and informs; it is no partner, driver or promoter .</summary>
    SupportOnly = 1,

    /// <summary>A partner in a supporting role .</summary>
    Partner = 2,
}

/// <summary>O-09: whether an officer may be a member in that capacity (C-05). As a private resident, an officer always may.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoliceMembership>))]
public enum PoliceMembership
{
    /// <summary>No .</summary>
    Excluded = 1,

    /// <summary>Yes.</summary>
    Allowed = 2,
}

/// <summary>O-10: what the police reads of the group (C-05).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoliceMonitoring>))]
public enum PoliceMonitoring
{
    /// <summary>Nothing .</summary>
    None = 1,

    /// <summary>Now and then; no permanent follow-up .</summary>
    NoPermanentFollowUp = 2,

    /// <summary>What is handed over, and nothing else.</summary>
    HandOverOnly = 3,
}

/// <summary>O-13: whether the police checks applicants .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoliceVetting>))]
public enum PoliceVetting
{
    /// <summary>Each of them.</summary>
    Required = 1,

    /// <summary>Those the intake is in doubt about.</summary>
    OnDoubt = 2,

    /// <summary>None.</summary>
    None = 3,
}
