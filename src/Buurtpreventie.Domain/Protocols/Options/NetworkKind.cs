using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-01: what kind of network the protocol is about .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NetworkKind>))]
public enum NetworkKind
{
    /// <summary>A closed group on a messaging channel.</summary>
    WhatsAppGroup = 1,

    /// <summary>A neighbourhood information network under the ministerial circular.</summary>
    Bin = 2,
}
