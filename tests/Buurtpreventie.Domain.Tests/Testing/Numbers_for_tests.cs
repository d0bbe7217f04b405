using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Testing;

public sealed class Numbers_for_tests
{
    [Theory]
    [MemberData(nameof(RegisterNumberClasses.All), MemberType = typeof(RegisterNumberClasses))]
    public void The_same_seed_gives_the_same_samples(RegisterNumberClass @class) => Holds.ForAll(Seeds.Any, seed =>
    {
        var (one, other) = (new RegisterNumbers(seed), new RegisterNumbers(seed));
        Assert.Equal([one.Next(@class), one.Next(@class)], [other.Next(@class), other.Next(@class)]);
    }, tests: 20);

    [Theory]
    [MemberData(nameof(RegisterNumberClasses.All), MemberType = typeof(RegisterNumberClasses))]
    public void Nobody_has_a_number_of_nobody(RegisterNumberClass @class)
    {
        var first = RegisterNumbers.OfNobody(1);
        if (!first.CanMake(@class))
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => first.Next(@class));
            return;
        }

        Holds.ForAll(Seeds.Any, seed =>
        {
            var numbers = RegisterNumbers.OfNobody(seed);
            var sample = numbers.Next(@class);
            var possible = NationalRegisterNumber.TryParse(sample.Text, out NationalRegisterNumber number) && number.IsPossibleOn(numbers.AsOf);

            Assert.Equal(sample.IsValid, possible);
            Assert.False(number.IsPossibleOn(new(2059, 12, 31)));
        }, tests: 500);
    }

    [Fact]
    public void Somebody_is_as_old_as_asked() => Holds.ForAll(
        Seeds.Any.Zip(Gen.Choose(0, 98)).Zip(Gen.Choose(0, 36_400)),
        drawn =>
        {
            var ((seed, age), days) = drawn;
            var day = new LocalDate(2000, 2, 28).PlusDays(days);
            var birth = new RegisterNumbers(seed).OfAge(age, day).BirthDate;

            Assert.Equal((Domain.Answer.Yes, Domain.Answer.No), (birth.IsAtLeast(age, day), birth.IsAtLeast(age + 1, day)));
        },
        tests: 2000);

    [Fact]
    public void Every_birth_day_of_an_age_is_drawn()
    {
        var numbers = new RegisterNumbers(1);
        var births = Enumerable.Range(0, 6000).Select(_ => numbers.OfAge(17, new(2026, 2, 28)).BirthDate.Earliest!.Value).Distinct().Order().ToList();

        Assert.Equal(new LocalDate(2008, 2, 29), births[0]);
        Assert.Equal(new LocalDate(2009, 2, 28), births[^1]);
        Assert.Equal(366, births.Count);
    }

    [Theory]
    [InlineData(RegisteredSex.Male)]
    [InlineData(RegisteredSex.Female)]
    public void Somebody_has_the_day_and_sex_asked_for(RegisteredSex sex) => Holds.ForAll(
        Seeds.Any.Zip(Gen.Choose(0, 73_048)),
        drawn =>
        {
            var birth = new LocalDate(1900, 1, 1).PlusDays(drawn.Item2);
            var number = new RegisterNumbers(drawn.Item1).BornOn(birth, sex);

            Assert.Equal((BirthDate.On(birth), sex, RegisterNumberKind.Rn), (number.BirthDate, number.Sex, number.Kind));
        });

    [Fact]
    public void Births_outside_the_two_centuries_are_a_mistake()
    {
        var (numbers, nobodys) = (new RegisterNumbers(1), RegisterNumbers.OfNobody(1));

        Assert.Throws<ArgumentOutOfRangeException>(() => numbers.BornOn(new(1899, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => numbers.BornOn(new(2100, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => nobodys.BornOn(new(2059, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => numbers.OfAge(-1, new(2026, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegisterNumbers(1) { AsOf = new(2099, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => numbers.Next((RegisterNumberClass)50));
    }

    [Fact]
    public void The_day_that_counts_can_be_moved()
    {
        var numbers = new RegisterNumbers(1) { AsOf = new(2010, 1, 1) };

        Assert.All(Enumerable.Range(0, 500).Select(_ => numbers.Next()), number => Assert.True(number.IsPossibleOn(new(2009, 12, 31))));
        Assert.All(
            Enumerable.Range(0, 500).Select(_ => numbers.Next(RegisterNumberClass.FutureBirth).Number),
            number => Assert.False(number.IsPossibleOn(numbers.AsOf)));
    }

    [Fact]
    public void Spellings_differ_and_keep_every_character() => Holds.ForAll(Seeds.Of(Enum.GetValues<RegisterNumberClass>()), sample =>
    {
        Assert.Equal(sample.Text, sample.Spellings[0]);
        Assert.Equal(sample.Spellings.Count, sample.Spellings.Distinct().Count());
        Assert.All(sample.Spellings, text => Assert.Equal(sample.Text, RegisterNumberOracle.Bare(text)));
    });

    [Fact]
    public void A_number_is_spelled_as_its_digits()
    {
        var number = new RegisterNumbers(1).Next();

        Assert.Equal(RegisterNumberSpellings.Of(number.ToString("N")), RegisterNumberSpellings.Of(number));
    }

    [Fact]
    public void Every_class_comes_as_often_as_asked()
    {
        var classes = new RegisterNumbers(1).OfEveryClass(3).CountBy(sample => sample.Class).ToList();

        Assert.Equal(Enum.GetValues<RegisterNumberClass>(), classes.Select(pair => pair.Key));
        Assert.All(classes, pair => Assert.Equal(3, pair.Value));
    }
}
