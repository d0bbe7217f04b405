using Buurtpreventie.Domain.Testing;

namespace Buurtpreventie.Domain.Tests.Testing;

public sealed class Lots_are_the_same_everywhere
{
    /// <summary>The first numbers that the reference implementation of SplitMix64 gives for this seed.</summary>
    [Fact]
    public void They_follow_SplitMix64()
    {
        var lots = new Lots(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Take(5, lots.Next));
    }

    [Fact]
    public void A_seed_gives_the_same_numbers_for_good()
    {
        var numbers = RegisterNumbers.OfNobody(2026);

        Assert.Equal(
            ["LeapDay: 92022947152", "BisOverflow: 86407238456", "TelephoneNumber: 003292123656"],
            new[] { RegisterNumberClass.LeapDay, RegisterNumberClass.BisOverflow, RegisterNumberClass.TelephoneNumber }
                .Select(@class => numbers.Next(@class).ToString()));
    }

    [Fact]
    public void Both_ends_are_drawn()
    {
        var lots = new Lots(1);

        Assert.Equal(Enumerable.Range(-2, 5), Take(1000, () => lots.Between(-2, 2)).Distinct().Order());
        Assert.Equal("ab", string.Concat(Take(100, () => lots.One("ab".AsSpan())).Distinct().Order()));
        Assert.Equal(7, lots.Between(7, 7));
        Assert.InRange(lots.Between(int.MinValue, int.MaxValue), int.MinValue, int.MaxValue);
    }

    private static T[] Take<T>(int count, Func<T> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];
}
