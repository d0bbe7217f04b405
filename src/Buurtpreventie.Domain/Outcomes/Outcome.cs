using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A value, or everything that stands in its way. A refusal is an ordinary answer here, not an exception.
/// <c>default</c> is a failure with code <c>outcome.uninitialised</c>, so that a forgotten assignment never passes for success.
/// </summary>
/// <typeparam name="T">What success gives.</typeparam>
[JsonConverter(typeof(OutcomeJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Outcome<T> : IEquatable<Outcome<T>>
{
    private readonly T? _value;
    private readonly ErrorList _errors;

    private Outcome(T value)
    {
        _value = value;
        IsSuccess = true;
    }

    private Outcome(ErrorList errors) => _errors = errors;

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess { get; }

    /// <summary>What stands in the way; empty on success, never empty on failure.</summary>
    public ErrorList Errors => IsSuccess || _errors.Count > 0 ? _errors : [OutcomeErrors.Uninitialised];

    /// <summary>A success.</summary>
    public static Outcome<T> Success(T value) => new(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>A failure with these errors; at least one.</summary>
    public static Outcome<T> Failure(ErrorList errors) =>
        errors.Count > 0 ? new(errors) : throw new ArgumentException("A failure names at least one error.", nameof(errors));

    /// <summary>The value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSuccess;
    }

    /// <summary>The value, or else the errors.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, out ErrorList errors)
    {
        value = _value;
        errors = Errors;
        return IsSuccess;
    }

    /// <summary>One answer for either side.</summary>
    public TResult Match<TResult>(Func<T, TResult> success, Func<ErrorList, TResult> failure)
    {
        ArgumentNullException.ThrowIfNull(success);
        ArgumentNullException.ThrowIfNull(failure);
        return IsSuccess ? success(_value!) : failure(Errors);
    }

    /// <summary>The value; for set-up code and tests, where a refusal is a bug.</summary>
    /// <exception cref="RefusedException">There is no value; the exception carries the errors.</exception>
    public T OrThrow() => IsSuccess ? _value! : throw new RefusedException(Errors);

    /// <summary>Equal when both are successes with equal values, or failures with equal errors.</summary>
    public bool Equals(Outcome<T> other) =>
        IsSuccess == other.IsSuccess
        && (IsSuccess ? EqualityComparer<T>.Default.Equals(_value, other._value) : Errors == other.Errors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Outcome<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsSuccess ? EqualityComparer<T>.Default.GetHashCode(_value!) : Errors.GetHashCode();

    /// <summary>"Success", or the codes: never the value, which may be personal.</summary>
    public override string ToString() => IsSuccess ? $"Success<{typeof(T).Name}>" : $"Refused: {Errors}";

    /// <summary>Equality by <see cref="Equals(Outcome{T})"/>.</summary>
    public static bool operator ==(Outcome<T> left, Outcome<T> right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(Outcome{T})"/>.</summary>
    public static bool operator !=(Outcome<T> left, Outcome<T> right) => !left.Equals(right);

    /// <summary>A value is a success.</summary>
    public static implicit operator Outcome<T>(T value) => Success(value);

    /// <summary>An error is a failure.</summary>
    public static implicit operator Outcome<T>(DomainError error) => new([error]);

    /// <summary>Errors are a failure.</summary>
    public static implicit operator Outcome<T>(ErrorList errors) => Failure(errors);
}
