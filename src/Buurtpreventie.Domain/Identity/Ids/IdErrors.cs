namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with an id.</summary>
public static class IdErrors
{
    /// <summary>The text is no id.</summary>
    public static readonly DomainError Malformed = new("id.malformed", ErrorKind.Invalid);
}
