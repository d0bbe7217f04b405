namespace Buurtpreventie.Domain.Stewardship;

/// <summary>Why something cannot be held.</summary>
public static class HoldErrors
{
    /// <summary>Its last day is over already.</summary>
    public static readonly DomainError OverBeforeItBegins = new("hold.over-before-it-begins", ErrorKind.Invalid, Rule.Option(34));
}
