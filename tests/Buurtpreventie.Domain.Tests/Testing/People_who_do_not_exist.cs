using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Testing;

public sealed class People_who_do_not_exist
{
    private static readonly Language[] Spoken = [Language.Dutch, Language.French, Language.German];

    [Fact]
    public void Agree_with_themselves() => Holds.ForAll(Seeds.Any, seed =>
    {
        var people = new FictivePeople(seed);
        var person = people.Next();

        Assert.Equal((person.BirthDate, person.Sex, RegisterNumberKind.Rn), (person.RegisterNumber.BirthDate, person.RegisterNumber.Sex, person.RegisterNumber.Kind));
        Assert.True(person.RegisterNumber.IsPossibleOn(people.AsOf));
        Assert.Equal((Domain.Answer.Yes, Domain.Answer.No), (person.BirthDate.IsAtLeast(18, people.AsOf), person.BirthDate.IsAtLeast(91, people.AsOf)));
        Assert.Equal(person.Language, person.Address.Language);
        Assert.Contains(person.Address.PostalCode.Places, place => place.NameIn(person.Language) == person.Address.PlaceName);
        Assert.False(person.Id.IsDefault || person.Mobile.IsForeign);
        Assert.StartsWith("+32450", person.Mobile.ToString("N"));
        Assert.Matches("^[a-z.]+[0-9]+@buurt\\.example$", person.Email.ToString("N"));
    });

    [Fact]
    public void Come_back_with_their_seed() => Holds.ForAll(
        Seeds.Any, seed => Assert.Equal(new FictivePeople(seed).Take(3), new FictivePeople(seed).Take(3)), tests: 20);

    [Fact]
    public void Differ_from_each_other()
    {
        var people = new FictivePeople(1).Take(300);

        Assert.Equal(300, people.DistinctBy(person => person.Id).Count());
        Assert.Equal(300, people.DistinctBy(person => person.RegisterNumber).Count());
        Assert.True(people.DistinctBy(person => person.Name).Count() > 150);
        Assert.Equal(Spoken, people.Select(person => person.Language).Distinct().Order());
    }

    [Fact]
    public void Are_as_wished() => Holds.ForAll(
        Seeds.Any.Zip(Gen.Choose(0, 100)).Zip(Gen.Elements(Spoken)),
        drawn =>
        {
            var ((seed, age), language) = drawn;
            var wish = new PersonWish { Age = age, Sex = RegisteredSex.Female, Language = language, PostalCode = PostalCode.Of(3620) };
            var person = new FictivePeople(seed).Next(wish);

            Assert.Equal((Domain.Answer.Yes, Domain.Answer.No), (person.BirthDate.IsAtLeast(age, new(2026, 1, 1)), person.BirthDate.IsAtLeast(age + 1, new(2026, 1, 1))));
            Assert.Equal((RegisteredSex.Female, language, PostalCode.Of(3620)), (person.Sex, person.Language, person.Address.PostalCode));
            Assert.Equal(new(1974, 3, 18), new FictivePeople(seed).Next(wish with { Birth = new(1974, 3, 18) }).Birth);
        });

    [Fact]
    public void Have_a_parent_who_can_be_one() => Holds.ForAll(Seeds.Any, seed =>
    {
        var people = new FictivePeople(seed);
        var child = people.Next(new PersonWish { Age = 15 });
        var parent = people.ParentOf(child);

        Assert.Equal((child.Name.Last, child.Address), (parent.Name.Last, parent.Address));
        Assert.InRange(parent.Birth, child.Birth.PlusYears(-40), child.Birth.PlusYears(-20));
        Assert.NotEqual(child.Id, parent.Id);
    });

    [Fact]
    public void Have_neighbours() => Holds.ForAll(Seeds.Any, seed =>
    {
        var people = new FictivePeople(seed);
        var person = people.Next();
        var neighbour = people.NeighbourOf(person);

        Assert.Equal((person.Address.Street, person.Address.PlaceName), (neighbour.Address.Street, neighbour.Address.PlaceName));
        Assert.Equal(Domain.Answer.No, person.Address.IsSameAs(neighbour.Address));
    });

    [Fact]
    public void Can_have_numbers_of_nobody() => Holds.ForAll(Seeds.Any, seed =>
    {
        var people = new FictivePeople(seed, RegisterNumbers.OfNobody(seed));
        var person = people.Next();

        Assert.True(person.RegisterNumber.IsPossibleOn(people.AsOf));
        Assert.False(person.RegisterNumber.IsPossibleOn(new(2059, 12, 31)));
        Assert.Equal(Domain.Answer.Yes, person.BirthDate.IsAtLeast(18, people.AsOf));
    });

    [Fact]
    public void Are_not_made_when_they_cannot_be()
    {
        var people = new FictivePeople(1);

        Assert.Throws<ArgumentException>(() => people.Next(new PersonWish { PostalCode = PostalCode.Of(1999) }));
        Assert.Throws<ArgumentException>(() => people.Next(new PersonWish { Language = Language.English }));
        Assert.Throws<ArgumentOutOfRangeException>(() => people.Next(new PersonWish { Birth = new(1850, 1, 1) }));
        Assert.Throws<ArgumentException>(() => people.ParentOf(people.Next(new PersonWish { Birth = new(1915, 1, 1) })));
    }

    [Fact]
    public void Say_who_they_are()
    {
        var person = new FictivePeople(1).Next();

        Assert.Equal($"{person.Name:F}, {person.BirthDate:N}, {person.Address.PostalCode} {person.Address.PlaceName}", person.ToString());
    }
}
