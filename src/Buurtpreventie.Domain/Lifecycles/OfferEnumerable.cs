using System.Collections;
using System.Numerics;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>Walks what an actor may do now; a struct, so that asking allocates nothing.</summary>
public readonly record struct OfferEnumerable<TState, TTrigger, TCondition> : IEnumerable<Verdict<TState, TTrigger, TCondition>>
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCondition : struct, Enum
{
    private readonly Lifecycle<TState, TTrigger, TCondition> _lifecycle;
    private readonly TState _from;
    private readonly Standing _standing;
    private readonly TCondition _established;
    private readonly uint _triggers;

    internal OfferEnumerable(
        Lifecycle<TState, TTrigger, TCondition> lifecycle, TState from, Standing standing, TCondition established, uint triggers)
    {
        _lifecycle = lifecycle;
        _from = from;
        _standing = standing;
        _established = established;
        _triggers = triggers;
    }

    /// <summary>Starts the walk.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Verdict<TState, TTrigger, TCondition>> IEnumerable<Verdict<TState, TTrigger, TCondition>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The walk.</summary>
    public struct Enumerator : IEnumerator<Verdict<TState, TTrigger, TCondition>>
    {
        private readonly OfferEnumerable<TState, TTrigger, TCondition> _offers;
        private uint _left;

        internal Enumerator(OfferEnumerable<TState, TTrigger, TCondition> offers)
        {
            _offers = offers;
            _left = offers._triggers;
        }

        /// <summary>The offer: allowed, or with the conditions it still waits for.</summary>
        public Verdict<TState, TTrigger, TCondition> Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next offer.</summary>
        public bool MoveNext()
        {
            while (_left != 0)
            {
                var trigger = BitOperations.TrailingZeroCount(_left);
                _left &= _left - 1;
                Current = _offers._lifecycle.Evaluate(
                    _offers._from, Lifecycle<TState, TTrigger, TCondition>.Trigger(trigger), _offers._standing, _offers._established);
                if (Current.Kind is VerdictKind.Allowed or VerdictKind.ConditionsUnmet)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Starts again.</summary>
        public void Reset() => _left = _offers._triggers;

        /// <summary>Nothing to do.</summary>
        public readonly void Dispose()
        {
        }
    }
}
