namespace Buurtpreventie.Domain;

/// <summary>Errors that belong to no feature.</summary>
public static class OutcomeErrors
{
    /// <summary>An outcome that nobody set.</summary>
    public static readonly DomainError Uninitialised = new("outcome.uninitialised", ErrorKind.Invalid);

    /// <summary>A required value was not given.</summary>
    public static readonly DomainError Required = new("value.required", ErrorKind.Invalid);

    /// <summary>A text that is not the written form of a rule.</summary>
    public static readonly DomainError MalformedRule = new("rule.malformed", ErrorKind.Invalid);

    /// <summary>A text longer than any value has.</summary>
    public static readonly DomainError TooLong = new("value.too-long", ErrorKind.Invalid);

    /// <summary>Bytes that are no UTF-8.</summary>
    public static readonly DomainError NotUtf8 = new("value.not-utf-8", ErrorKind.Invalid);
}
