using System.Diagnostics;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// What a coordinator gets to know of a member: name, mobile number and address, and nothing else can be expressed. Only an
/// assignment, or a correction of one of the three, issues a card, each time with a <see cref="Disclosure"/>; the coordinator's list shows it again.
/// It shows itself masked and is
/// written as JSON for storage only; no JSON makes one.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ContactCard : IEquatable<ContactCard>
{
    private ContactCard(PersonName name, MobileNumber mobileNumber, Address address)
    {
        Name = name;
        MobileNumber = mobileNumber;
        Address = address;
    }

    /// <summary>The name.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PersonName Name { get; }

    /// <summary>The mobile number, to add to the channel's group.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public MobileNumber MobileNumber { get; }

    /// <summary>The address.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Address Address { get; }

    /// <summary>Equal when all three are.</summary>
    public bool Equals(ContactCard? other) =>
        other is not null && Name == other.Name && MobileNumber == other.MobileNumber && Address == other.Address;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactCard);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, MobileNumber, Address);

    /// <summary>The initials.</summary>
    public override string ToString() => Name.ToString();

    /// <summary>A card; for <c>Memberships</c>, which accounts for it.</summary>
    internal static ContactCard Of(PersonName name, MobileNumber mobileNumber, Address address) =>
        name.IsDefault || mobileNumber.IsDefault || address.IsDefault
            ? throw new ArgumentException("A card has all three.", nameof(name))
            : new(name, mobileNumber, address);
}
