using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Portal.Storage;

/// <summary>The contact card that the coordinator of a group holds, sealed. What a coordinator's page shows of a person comes from here and from nowhere else.</summary>
internal sealed class ContactRow
{
    public MembershipId Membership { get; init; }

    public PersonId Person { get; init; }

    public GroupId Group { get; private set; }

    public Instant IssuedAt { get; private set; }

    public byte[] Sealed { get; private set; } = [];

    public ContactRow With(ContactCard card, GroupId group, Instant at, Sealer sealer)
    {
        (Group, IssuedAt) = (group, at);
        Sealed = sealer.Seal(Purpose.Contact, new Contact(card.Name, card.MobileNumber, card.Address));
        return this;
    }

    public Contact ToContact(Sealer sealer) => sealer.Open<Contact>(Purpose.Contact, Sealed);
}

/// <summary>The three data of a card, read back for the eyes of its coordinator.</summary>
internal sealed record Contact(PersonName Name, MobileNumber MobileNumber, Address Address)
{
    public override string ToString() => nameof(Contact);
}
