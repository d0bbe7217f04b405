namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a term.</summary>
public static class TermErrors
{
    /// <summary>Not a term in ISO 8601 form.</summary>
    public static readonly DomainError Malformed = new("term.malformed", ErrorKind.Invalid);
}
