namespace Buurtpreventie.Domain.Privacy;

/// <summary>What can stand in the way of a right.</summary>
public static class PrivacyErrors
{
    /// <summary>Something in the file is of somebody else.</summary>
    public static readonly DomainError AnotherPerson = new("privacy.another-person", ErrorKind.Invalid, Rule.Conduct(19));

    /// <summary>The data are still needed, because a membership or an application is not over.</summary>
    public static readonly DomainError StillMember = new("privacy.still-member", ErrorKind.Unmet, Rule.Option(34));
}
