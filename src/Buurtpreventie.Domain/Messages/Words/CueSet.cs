using System.Numerics;

namespace Buurtpreventie.Domain.Messages;

/// <summary>A set of cues, one bit each.</summary>
internal readonly record struct CueSet(ulong Bits)
{
    public bool IsEmpty => Bits == 0;

    public bool Has(MessageCue cue) => (Bits & Bit(cue)) != 0;

    public bool HasAny(CueSet cues) => (Bits & cues.Bits) != 0;

    /// <summary>The first of the cues that both sets have; none where they have none.</summary>
    public MessageCue FirstOf(CueSet cues) =>
        HasAny(cues) ? (MessageCue)BitOperations.TrailingZeroCount(Bits & cues.Bits) : MessageCue.None;

    public CueSet Without(CueSet cues) => new(Bits & ~cues.Bits);

    public static CueSet operator |(CueSet left, CueSet right) => new(left.Bits | right.Bits);

    public static implicit operator CueSet(MessageCue cue) => new(Bit(cue));

    private static ulong Bit(MessageCue cue) => 1UL << (int)cue;
}
