using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Territories_hold_addresses
{
    private static readonly Territory Rekem = Of(new(["3621"], [new("3740", "Munsterbilzen"), new("9050", "Ledeberg"), new("1050", "Elsene")],
    [
        new("3620", "Heirbaan", 1, 99, "odd"), new("3620", "Sint-Jorisstraat"), new("3620", "Molenweg", 10), new("3620", "Molenweg", To: 4), new("1000", "Wetstraat"),
    ]));

    [Theory]
    [InlineData("Kanaalstraat 12 bus 3, 3621 Rekem", Answer.Yes)]
    [InlineData("Kanaalstraat z/n, 3621 Lanaken", Answer.Yes)]
    [InlineData("Kanaalstraat 12, 3620 Lanaken", Answer.No)]
    [InlineData("Heirbaan 1, 3620 Lanaken", Answer.Yes)]
    [InlineData("HEIRBAAN 99B bus 4, 3620 Lanaken", Answer.Yes)]
    [InlineData("Heirbaan 2, 3620 Lanaken", Answer.No)]
    [InlineData("Heirbaan 101, 3620 Lanaken", Answer.No)]
    [InlineData("Heirbaan 97-99, 3620 Lanaken", Answer.Yes)]
    [InlineData("Heirbaan 99-101, 3620 Lanaken", Answer.CannotTell)]
    [InlineData("Heirbaan 11-12, 3620 Lanaken", Answer.CannotTell)]
    [InlineData("Heirbaan 10-12, 3620 Lanaken", Answer.No)]
    [InlineData("Heirbaan z/n, 3620 Lanaken", Answer.CannotTell)]
    [InlineData("Heirbaan 1, 3630 Maasmechelen", Answer.No)]
    [InlineData("Heirban 1, 3620 Lanaken", Answer.CannotTell)]
    [InlineData("Heirban 2, 3620 Lanaken", Answer.No)]
    [InlineData("St. Jorisstr. z/n, 3620 Lanaken", Answer.Yes)]
    [InlineData("Sint-Jorislaan 1, 3620 Lanaken", Answer.No)]
    [InlineData("Molenweg 4, 3620 Lanaken", Answer.Yes)]
    [InlineData("Molenweg 4-10, 3620 Lanaken", Answer.CannotTell)]
    [InlineData("Molenweg 6, 3620 Lanaken", Answer.No)]
    [InlineData("Molenweg 9999, 3620 Lanaken", Answer.Yes)]
    [InlineData("Dorpsstraat 1, 3740 Munsterbilzen", Answer.Yes)]
    [InlineData("Dorpsstraat 1, 3740 Rijkhoven", Answer.No)]
    [InlineData("Dorpsstraat 1, 3740 Bilzen", Answer.CannotTell)]
    [InlineData("Dorpsstraat 1, 3740 Bilzen-Hoeselt", Answer.CannotTell)]
    [InlineData("Hundelgemsesteenweg 1, 9050 Ledeberg", Answer.Yes)]
    [InlineData("Hundelgemsesteenweg 1, 9050 Gentbrugge", Answer.No)]
    [InlineData("Hundelgemsesteenweg 1, 9050 Gent", Answer.CannotTell)]
    [InlineData("Kroonlaan 1, 1050 Ixelles", Answer.Yes)]
    [InlineData("Kroonlaan 1, 1050 Brussel", Answer.CannotTell)]
    [InlineData("Wetstraat 16, 1000 Brussel", Answer.Yes)]
    [InlineData("Rue de la Loi 16, 1000 Bruxelles", Answer.CannotTell)]
    [InlineData("Kerkstraat 16, 1000 Brussel", Answer.No)]
    public void As_far_as_it_can_be_told(string address, Answer answer) => Assert.Equal(answer, Rekem.Contains(Address.Parse(address)));

    [Fact]
    public void A_place_that_bears_the_name_of_its_municipality_is_meant_when_it_is_named() =>
        Assert.Equal(Answer.Yes, Of(new(Places: [new("3740", "Bilzen")])).Contains(Address.Parse("Markt 1, 3740 Bilzen")));

    [Fact]
    public void Nothing_is_told_of_no_address() => Assert.Equal(Answer.CannotTell, Rekem.Contains(default));

    [Fact]
    public void Odd_and_even_side_together_are_both() => Holds.ForAll(
        from range in Range()
        from house in House()
        select (range, house),
        sample =>
        {
            var address = Address.Parse($"Heirbaan {sample.house}, 3620 Lanaken");
            var (odd, even, both) = (Street(sample.range, "odd"), Street(sample.range, "even"), Street(sample.range, "both"));

            Assert.Equal(both.Contains(address), odd.Union(even).Contains(address));
        },
        tests: 2000);

    [Fact]
    public void A_number_lies_between_the_ends_on_the_side() => Holds.ForAll(
        from range in Range()
        from side in Gen.Elements("odd", "even", "both")
        from number in Gen.Choose(1, 60)
        select (range, side, number),
        sample =>
        {
            var (first, last) = sample.range;
            var expected = first <= sample.number && sample.number <= last && (sample.side == "both" || (sample.number % 2 == 1) == (sample.side == "odd"));

            Assert.Equal(expected ? Answer.Yes : Answer.No, Street(sample.range, sample.side).Contains(Address.Parse($"Heirbaan {sample.number}A, 3620 Lanaken")));
        },
        tests: 2000);

    [Fact]
    public void A_row_answers_like_its_houses() => Holds.ForAll(
        from range in Range()
        from side in Gen.Elements("odd", "even", "both")
        from row in Range()
        select (range, side, row),
        sample =>
        {
            var territory = Street(sample.range, sample.side);
            var (first, last) = sample.row;
            var houses = Enumerable.Range(first, last - first + 1)
                .Where(number => (last - first) % 2 == 1 || (number - first) % 2 == 0)
                .Select(number => territory.Contains(Address.Parse($"Heirbaan {number}, 3620 Lanaken")))
                .Distinct()
                .ToList();

            Assert.Equal(houses is [var one] ? one : Answer.CannotTell, territory.Contains(Address.Parse($"Heirbaan {first}-{last}, 3620 Lanaken")));
        },
        tests: 500);

    [Fact]
    public void Two_together_hold_what_either_holds() => Holds.ForAll(
        from one in Range()
        from other in Range()
        from side in Gen.Elements("odd", "even", "both")
        from number in Gen.Choose(1, 60)
        select (one, other, side, number),
        sample =>
        {
            var (one, other) = (Street(sample.one, sample.side), Street(sample.other, "both"));
            var address = Address.Parse($"Heirbaan {sample.number}, 3620 Lanaken");
            var answers = new[] { one.Contains(address), other.Contains(address) };

            Assert.Equal(answers.Contains(Answer.Yes) ? Answer.Yes : Answer.No, one.Union(other).Contains(address));
            Assert.Equal(one.Union(other), other.Union(one));
        },
        tests: 1000);

    [Fact]
    public void Two_overlap_when_a_house_lies_in_both() => Holds.ForAll(
        from one in Range()
        from other in Range()
        from side in Gen.Elements("odd", "even", "both")
        from otherSide in Gen.Elements("odd", "even", "both")
        select (one, other, side, otherSide),
        sample =>
        {
            var (one, other) = (Street(sample.one, sample.side), Street(sample.other, sample.otherSide));
            var shared = Enumerable.Range(1, 61).Select(number => Address.Parse($"Heirbaan {number}, 3620 Lanaken"))
                .Any(address => one.Contains(address) == Answer.Yes && other.Contains(address) == Answer.Yes);

            Assert.Equal(shared ? Answer.Yes : Answer.No, one.Overlaps(other));
            Assert.Equal(one.Overlaps(other), other.Overlaps(one));
        },
        tests: 1000);

    [Fact]
    public void Overlaps_are_told_as_far_as_they_can()
    {
        var code = Of(new(["3620"]));
        var street = Of(new(Streets: [new("3620", "Heirbaan")]));
        var place = Of(new(Places: [new("3740", "Munsterbilzen")]));
        var streetThere = Of(new(Streets: [new("3740", "Dorpsstraat")]));

        Assert.Equal(Answer.Yes, Both(code, street));
        Assert.Equal(Answer.Yes, Both(code, code));
        Assert.Equal(Answer.Yes, Both(place, place));
        Assert.Equal(Answer.Yes, Both(place, Of(new(["3740"]))));
        Assert.Equal(Answer.No, Both(code, place));
        Assert.Equal(Answer.No, Both(place, Of(new(Places: [new("3740", "Bilzen")]))));
        Assert.Equal(Answer.CannotTell, Both(place, streetThere));
        Assert.Equal(Answer.Yes, Both(Of(new(Places: [new("3621", "Rekem")])), Of(new(Streets: [new("3621", "Kanaalstraat")]))));
        Assert.Equal(Answer.CannotTell, Both(street, Of(new(Streets: [new("3620", "Heirban", 5, 7)]))));
        Assert.Equal(Answer.No, Both(street, Of(new(Streets: [new("3630", "Heirbaan")]))));
        Assert.Equal(Answer.No, Both(street, Of(new(Streets: [new("3620", "Molenweg")]))));
        Assert.Equal(Answer.Yes, Both(street.Union(place), streetThere.Union(code)));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var addresses = new[] { "Heirbaan 2, 3620 Lanaken", "Dorpsstraat 1, 3740 Bilzen", "Heirbaan 99-101, 3620 Lanaken", "Kanaalstraat 1, 3621 Rekem" }.Select(line => Address.Parse(line)).ToArray();

        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var address in addresses)
            {
                _ = Rekem.Contains(address);
            }
        }));
    }

    private static FsCheck.Gen<(int First, int Last)> Range() =>
        from first in Gen.Choose(1, 40)
        from length in Gen.Choose(1, 20)
        select (first, first + length);

    private static FsCheck.Gen<string> House() => Gen.OneOf(
        Gen.Choose(1, 60).Select(number => $"{number}"), Gen.Choose(1, 60).Select(number => $"{number}B"), Range().Select(row => $"{row.First}-{row.Last}"));

    private static Territory Street((int First, int Last) range, string side) => Of(new(Streets: [new("3620", "Heirbaan", range.First, range.Last, side)]));

    private static Territory Of(TerritoryForm form) => Territory.Of(form).OrThrow();

    private static Answer Both(Territory one, Territory other)
    {
        Assert.Equal(one.Overlaps(other), other.Overlaps(one));
        return one.Overlaps(other);
    }
}
