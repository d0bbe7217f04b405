using System.Reflection;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Tests.Stewardship;

public sealed class Contact_cards
{
    private static readonly PersonName An = PersonName.Of("An", "Peeters").OrThrow();
    private static readonly MobileNumber Number = MobileNumber.Parse("0470 12 34 01");
    private static readonly Address Home = Address.Of("Kanaalstraat", "12", "3", "3621", "Rekem").OrThrow();
    private static readonly ContactCard Card = ContactCard.Of(An, Number, Home);

    [Fact]
    public void Have_three_members_and_no_way_to_make_one_outside()
    {
        Assert.Equal([typeof(Address), typeof(MobileNumber), typeof(PersonName)], typeof(ContactCard).GetProperties().Select(member => member.PropertyType).OrderBy(type => type.Name));
        Assert.Empty(typeof(ContactCard).GetConstructors());
        Assert.DoesNotContain(
            typeof(ContactCard).GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.ReturnType == typeof(ContactCard));
        Assert.Equal(DataCategories.Name | DataCategories.MobileNumber | DataCategories.Address, DataCategories.ContactCard);
    }

    [Fact]
    public void Have_all_three()
    {
        Assert.Throws<ArgumentException>(() => ContactCard.Of(default, Number, Home));
        Assert.Throws<ArgumentException>(() => ContactCard.Of(An, default, Home));
        Assert.Throws<ArgumentException>(() => ContactCard.Of(An, Number, default));
    }

    [Fact]
    public void Are_equal_when_all_three_are()
    {
        Assert.Equal(Card, ContactCard.Of(An, Number, Home));
        Assert.Equal(Card.GetHashCode(), ContactCard.Of(An, Number, Home).GetHashCode());
        Assert.NotEqual(Card, ContactCard.Of(An, MobileNumber.Parse("0470 12 34 99"), Home));
    }

    [Fact]
    public void Show_initials_only_and_are_written_for_storage_alone()
    {
        Assert.Equal("A. P.", Card.ToString());
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(Card, BuurtpreventieJson.Web));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(Card));

        using var stored = JsonSerializer.SerializeToDocument(Card, BuurtpreventieJson.Storage);
        Assert.Equal(["name", "mobileNumber", "address"], stored.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.ThrowsAny<NotSupportedException>(() => stored.Deserialize<ContactCard>(BuurtpreventieJson.Storage));
    }
}
