using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>One agreement: to what, to which wording, since when, and until when. <c>default</c> is no agreement.</summary>
public readonly record struct Consent
{
    internal Consent(ConsentKind kind, int version, Instant givenAt, Instant? withdrawnAt = null)
    {
        Kind = kind;
        Version = version;
        GivenAt = givenAt;
        WithdrawnAt = withdrawnAt;
    }

    /// <summary>To what.</summary>
    public ConsentKind Kind { get; }

    /// <summary>The version of the wording, from 1.</summary>
    public int Version { get; }

    /// <summary>Since when.</summary>
    public Instant GivenAt { get; }

    /// <summary>Until when; null while it stands.</summary>
    public Instant? WithdrawnAt { get; }

    /// <summary>Whether this is the default value, which is no agreement.</summary>
    public bool IsDefault => Version == 0;

    /// <summary>Whether it stands at <paramref name="at"/>. From the instant of withdrawal on it does not.</summary>
    public bool IsInForce(Instant at) => !IsDefault && GivenAt <= at && (WithdrawnAt is not { } end || at < end);
}
