using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Messages;

/// <summary>A message of the group as it was sent or is about to be sent. It shows nothing of itself when printed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GroupMessage
{
    private readonly Sequence<AttachmentKind> _attachments;

    /// <summary>Who sends it, as the source names the sender: an id, or the name in a chat export. Only compared.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Sender { get; init; }

    /// <summary>When.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant SentAt { get; init; }

    /// <summary>What it says, never altered; empty where only a picture was sent.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Text { get; init; }

    /// <summary>What comes with it.</summary>
    public ImmutableArray<AttachmentKind> Attachments { get => _attachments.Items; init => _attachments = value; }

    /// <summary>The name of the type and when, nothing of who or what.</summary>
    public override string ToString() => $"{nameof(GroupMessage)} {SentAt}";
}

/// <summary>What comes with a message.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AttachmentKind>))]
public enum AttachmentKind
{
    /// <summary>A photo or another picture.</summary>
    Image = 1,

    /// <summary>A video or an animation.</summary>
    Video = 2,

    /// <summary>A recording of sound.</summary>
    Audio = 3,

    /// <summary>A sticker.</summary>
    Sticker = 4,

    /// <summary>A document.</summary>
    Document = 5,

    /// <summary>A place on a map.</summary>
    Location = 6,

    /// <summary>A contact.</summary>
    Contact = 7,
}
