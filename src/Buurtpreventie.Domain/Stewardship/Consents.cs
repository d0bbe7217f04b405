using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// What somebody agreed to, item by item. Giving and withdrawing are equally easy: neither asks a reason, neither can be refused.
/// Nothing is overwritten: what was once given or withdrawn can be shown later. Immutable.
/// </summary>
public sealed class Consents : IEquatable<Consents>
{
    private Consents(ImmutableArray<Consent> all) => All = all;

    /// <summary>No agreement to anything.</summary>
    public static Consents None { get; } = new([]);

    /// <summary>Every agreement ever given, in the order of giving.</summary>
    public ImmutableArray<Consent> All { get; }

    /// <summary>The last agreement of this kind, standing or withdrawn; <c>default</c> if there never was one.</summary>
    public Consent this[ConsentKind kind]
    {
        get
        {
            for (var i = All.Length - 1; i >= 0; i--)
            {
                if (All[i].Kind == kind)
                {
                    return All[i];
                }
            }

            return default;
        }
    }

    /// <summary>Whether the last agreement of this kind stands.</summary>
    public bool Stands(ConsentKind kind) => this[kind] is { IsDefault: false, WithdrawnAt: null };

    /// <summary>Whether an agreement of this kind stood at <paramref name="at"/>, whatever came later.</summary>
    public bool Stood(ConsentKind kind, Instant at)
    {
        foreach (var consent in All)
        {
            if (consent.Kind == kind && consent.IsInForce(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With an agreement more. Agreeing again to the wording that stands changes nothing.</summary>
    /// <param name="kind">To what.</param>
    /// <param name="version">The version of the wording, from 1.</param>
    /// <param name="at">When.</param>
    public Consents Give(ConsentKind kind, int version, Instant at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind));
        }

        return Stands(kind) && this[kind].Version == version ? this : new(All.Add(new Consent(kind, version, at)));
    }

    /// <summary>With all six given to one version at one time, as on a signed form.</summary>
    public Consents GiveAll(int version, Instant at)
    {
        var given = this;
        foreach (var kind in ConsentKinds.All)
        {
            given = given.Give(kind, version, at);
        }

        return given;
    }

    /// <summary>With this agreement withdrawn. Withdrawing what does not stand changes nothing.</summary>
    /// <param name="kind">What no longer.</param>
    /// <param name="at">When; never taken as earlier than the agreement itself.</param>
    public Consents Withdraw(ConsentKind kind, Instant at)
    {
        if (!Stands(kind))
        {
            return this;
        }

        var standing = this[kind];
        return new(All.Replace(standing, new Consent(kind, standing.Version, standing.GivenAt, Instant.Max(at, standing.GivenAt))));
    }

    /// <summary>The rows to store.</summary>
    public ImmutableArray<ConsentSnapshot> ToSnapshot() =>
        [.. All.Select(consent => new ConsentSnapshot(consent.Kind, consent.Version, consent.GivenAt, consent.WithdrawnAt))];

    /// <summary>The agreements from stored rows; <c>lifecycle.bad-snapshot</c> when they contradict themselves.</summary>
    public static Outcome<Consents> Restore(ImmutableArray<ConsentSnapshot> rows)
    {
        var all = rows.IsDefault ? [] : rows;
        return all.All(row => row is { Version: > 0 } && Enum.IsDefined(row.Kind) && !(row.WithdrawnAt < row.GivenAt))
            ? new Consents([.. all.Select(row => new Consent(row.Kind, row.Version, row.GivenAt, row.WithdrawnAt))])
            : LifecycleErrors.BadSnapshot.At("consents");
    }

    /// <summary>Equal when the same agreements stand in the same order.</summary>
    public bool Equals(Consents? other) => other is not null && All.AsSpan().SequenceEqual(other.All.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Consents);

    /// <inheritdoc/>
    public override int GetHashCode() => All.IsEmpty ? 0 : HashCode.Combine(All.Length, All[^1]);
}
