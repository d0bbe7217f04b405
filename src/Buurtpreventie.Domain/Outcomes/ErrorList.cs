using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Buurtpreventie.Domain;

/// <summary>Everything that is wrong, at once, in the order of the form. Immutable; the default value is empty.</summary>
[CollectionBuilder(typeof(ErrorList), nameof(Of))]
public readonly struct ErrorList : IReadOnlyList<DomainError>, IEquatable<ErrorList>
{
    private readonly ImmutableArray<DomainError> _errors;

    private ErrorList(ImmutableArray<DomainError> errors) => _errors = errors;

    /// <summary>How many errors.</summary>
    public int Count => Items.Length;

    private ImmutableArray<DomainError> Items => _errors.IsDefault ? [] : _errors;

    /// <summary>The error at <paramref name="index"/>, from 0.</summary>
    public DomainError this[int index] => Items[index];

    /// <summary>A list of these errors.</summary>
    public static ErrorList Of(params ReadOnlySpan<DomainError> errors)
    {
        foreach (var error in errors)
        {
            ArgumentNullException.ThrowIfNull(error, nameof(errors));
        }

        return new([.. errors]);
    }

    /// <summary>Whether an error with this code is among them.</summary>
    public bool Has(string code)
    {
        foreach (var error in Items)
        {
            if (error.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The errors as a form shows them, in <paramref name="language"/>, from the standard catalogue.</summary>
    public ImmutableArray<ErrorText> In(Language language) => In(language, Texts.Standard);

    /// <summary>The errors as a form shows them to <paramref name="audience"/>, in <paramref name="language"/>, from the standard catalogue.</summary>
    public ImmutableArray<ErrorText> In(Language language, Audience audience) => In(language, Texts.Standard, audience);

    /// <summary>The errors as a form shows them to <paramref name="audience"/>, in <paramref name="language"/>, from the host's own catalogue.</summary>
    public ImmutableArray<ErrorText> In(Language language, Texts texts, Audience audience = Audience.Anyone)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. Items.Select(error => new ErrorText(error.Target, error.Code, texts.Of(error, language, audience)))];
    }

    /// <summary>Walks the errors without allocating.</summary>
    public ImmutableArray<DomainError>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<DomainError> IEnumerable<DomainError>.GetEnumerator() => ((IEnumerable<DomainError>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Equal when the same errors stand in the same order.</summary>
    public bool Equals(ErrorList other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ErrorList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length == 0 ? 0 : Items[0].GetHashCode();

    /// <summary>The codes, for logs.</summary>
    public override string ToString() => string.Join(", ", Items);

    /// <summary>Equal when the same errors stand in the same order.</summary>
    public static bool operator ==(ErrorList left, ErrorList right) => left.Equals(right);

    /// <summary>Different when not equal.</summary>
    public static bool operator !=(ErrorList left, ErrorList right) => !left.Equals(right);
}

/// <summary>One error as a form shows it.</summary>
/// <param name="Target">The member it belongs beside, or null for the whole form.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Text">The sentence for people.</param>
public readonly record struct ErrorText(string? Target, string Code, string Text);
