using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A refusal as a value: a stable code, its kind, the member it is about, the rule it rests on and the arguments of its text.
/// Immutable. The codes a feature can give stand together in its <c>…Errors</c> class; all of them are listed in
/// <c>docs/errors.md</c>. An error never holds what was typed.
/// </summary>
[JsonConverter(typeof(DomainErrorJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DomainError : IEquatable<DomainError>
{
    internal DomainError(string code, ErrorKind kind, Rule rule = default)
        : this(code, kind, rule, null, [])
    {
    }

    private DomainError(string code, ErrorKind kind, Rule rule, string? target, ImmutableArray<ErrorArgument> arguments)
    {
        Code = code;
        Kind = kind;
        Rule = rule;
        Target = target;
        Arguments = arguments;
    }

    /// <summary>The stable code, such as <c>membership.not-vetted</c>. Never reused for something else.</summary>
    public string Code { get; }

    /// <summary>What sort of refusal this is.</summary>
    public ErrorKind Kind { get; }

    /// <summary>The rule it rests on; <c>default</c> where the error is about form only.</summary>
    public Rule Rule { get; }

    /// <summary>The member it is about, in camel case with dots (<c>signature.date</c>), or null for the whole.</summary>
    public string? Target { get; }

    /// <summary>What the text shows beside its fixed words.</summary>
    public ImmutableArray<ErrorArgument> Arguments { get; }

    /// <summary>The same error, about <paramref name="target"/>.</summary>
    public DomainError At(string? target) => new(Code, Kind, Rule, target, Arguments);

    /// <summary>The same error, with its target placed under a parent: <c>date</c> under <c>signature</c> is <c>signature.date</c>.</summary>
    public DomainError Under(string parent) => At(Target is null ? parent : $"{parent}.{Target}");

    /// <summary>The text for people in <paramref name="language"/>, from the standard catalogue.</summary>
    public string In(Language language) => Texts.Standard.Of(this, language);

    /// <summary>The text for <paramref name="audience"/> in <paramref name="language"/>, from the standard catalogue.</summary>
    public string In(Language language, Audience audience) => Texts.Standard.Of(this, language, audience);

    /// <summary>Equal when code, kind, rule, target and arguments are.</summary>
    public bool Equals(DomainError? other) =>
        other is not null && Code == other.Code && Kind == other.Kind && Rule == other.Rule && Target == other.Target
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainError);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Target);

    /// <summary>Code and target, for logs: no text and no arguments.</summary>
    public override string ToString() => Target is null ? Code : $"{Code} ({Target})";

    internal DomainError With(params ImmutableArray<ErrorArgument> arguments) => new(Code, Kind, Rule, Target, arguments);
}
