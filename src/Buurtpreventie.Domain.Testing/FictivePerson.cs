using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// Somebody who does not exist, in whom everything agrees: the register number tells the birth date and the sex, the street is named
/// in a language of the place. A test that needs somebody in whom something does not agree changes it with <c>with</c>.
/// </summary>
/// <param name="Id">The id.</param>
/// <param name="Name">First and last name, of the person's language and sex.</param>
/// <param name="Sex">As registered.</param>
/// <param name="Birth">The birth day.</param>
/// <param name="RegisterNumber">A number of the National Register that tells both.</param>
/// <param name="Language">The language the person speaks.</param>
/// <param name="Address">A house that may not exist, in a place that does.</param>
/// <param name="Mobile">A mobile number.</param>
/// <param name="Email">An address in the domain <c>.example</c>, which reaches nobody (RFC 2606).</param>
public sealed record FictivePerson(
    PersonId Id,
    PersonName Name,
    RegisteredSex Sex,
    LocalDate Birth,
    NationalRegisterNumber RegisterNumber,
    Language Language,
    Address Address,
    MobileNumber Mobile,
    EmailAddress Email)
{
    /// <summary>The birth date as the library takes it.</summary>
    public BirthDate BirthDate => BirthDate.On(Birth);

    /// <summary>Name, birth day and place, for the message of a failing test.</summary>
    public override string ToString() => $"{Name:F}, {Birth:uuuu-MM-dd}, {Address.PostalCode} {Address.PlaceName}";
}

/// <summary>What a test asks of a person; whatever stays null is left to the lot.</summary>
public sealed record PersonWish
{
    /// <summary>The birth day; goes before <see cref="Age"/>.</summary>
    public LocalDate? Birth { get; init; }

    /// <summary>The age in full years on the day from which the people count; between 18 and 90 when left open.</summary>
    public int? Age { get; init; }

    /// <summary>The sex as registered.</summary>
    public RegisteredSex? Sex { get; init; }

    /// <summary>The language of the person; one of the place when left open. English is nobody's first language here.</summary>
    public Language? Language { get; init; }

    /// <summary>The postal code of the address, one that is in use.</summary>
    public PostalCode? PostalCode { get; init; }
}
