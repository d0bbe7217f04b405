using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Buurtpreventie.Domain.Tests.Places;

/// <summary>Mutated texts: whatever is typed, the answer is a value or a fault, never an exception.</summary>
public sealed class Places_fuzz(ITestOutputHelper output)
{
    private const int Inputs = 20_000;

    private static readonly string[] Material =
    [
        "Kanaalstraat 12 bus 3, 3621 Rekem", "Kanaalstraat, 12A-14bis/0101, 3740 Bilzen-Hoeselt", "12, rue de l'Église bte 3\r\nB-1000 Bruxelles (Belgique)",
        "Onze-Lieve-Vrouwestraat z/n, 2861 O.L.V.-Waver", "Hauptstraße o. Nr., 4700 Eupen", "Markt 1, NL-6211 AB Maastricht, Nederland",
        "Dr. Haubenlaan 5 b3, BE 3630 Maasmechelen", "B-3620", "Saint-Josse-ten-Noode", "Jemeppe s/ Sambre", "36210", "\uD83C\uDFE0 1, 1000 Brussel",
        "e\u0301\u0327\u00AD\u200D 1 bus \u0663, 1000 Brüssel",
    ];

    private static readonly string Signs = " ,.-/'’(){}<>\"\\:;+&#°º№\0\t\n\uD83D\uDE00éßœĳ0123456789bBzZnNabcXYZ";

    [Fact]
    public void Lines_and_fields_give_a_value_or_faults()
    {
        var seed = Environment.GetEnvironmentVariable("FUZZ_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Environment.TickCount;
        output.WriteLine($"FUZZ_SEED={seed}");
        var random = new Random(seed);
        var (accepted, territories) = (0, 0);
        for (var i = 0; i < Inputs; i++)
        {
            var text = Mutated(random);
            var read = Address.TryParse(text, out var address, out var fault);

            Assert.True(read != fault.IsFault, $"seed {seed}, input {i}");
            Assert.Equal(read, Address.TryParse(text, out _));
            Assert.Equal(read, !address.IsDefault);
            if (read)
            {
                accepted++;
                Assert.Equal(Parts(address), Parts(Address.Parse(address.ToString("N"))));
                Assert.Equal(Parts(address), Parts(Again(address)));
                Assert.Equal(Answer.Yes, address.IsSameAs(address));
                Assert.NotEmpty(address.In(Language.French));
                Assert.NotEmpty(address.ToComparisonKey());
            }
            else
            {
                Assert.InRange(fault.Start, 0, text.Length);
                Assert.InRange(fault.Start + fault.Length, 0, text.Length);
            }

            var fields = Address.Of(Piece(random, text), Piece(random, text), Piece(random, text), Piece(random, text), Piece(random, text));
            Assert.All(fields.Errors, error => Assert.NotNull(error.Target));
            if (fields.TryGetValue(out var whole))
            {
                Assert.Equal(Parts(whole), Parts(Again(whole)));
                Assert.Equal(Parts(whole), Parts(Address.Parse(whole.ToString("N"))));
            }

            var form = new TerritoryForm(
                [Piece(random, text)], [new(Piece(random, text), Piece(random, text))],
                [new("3621", Piece(random, text), random.Next(-1, 40), random.Next(-1, 10_001), random.Next(3) == 0 ? Piece(random, text) : "odd")]);
            if (Territory.Of(form with { PostalCodes = ["3740"], Places = null }).TryGetValue(out var territory))
            {
                territories++;
                Assert.Equal(territory, Territory.Of(territory.ToForm()).OrThrow());
                Assert.Equal(Answer.Yes, territory.Overlaps(territory));
                _ = territory.Contains(address);
                _ = territory.Contains(whole);
            }

            Assert.All(Territory.Of(form).Errors, error => Assert.NotNull(error.Target));
            _ = PostalCode.TryParse(text, out _, out _);
            _ = PostalCode.TryParse(Encoding.UTF8.GetBytes(text), null, out _);
            _ = PostalCode.Of(random.Next(1000, 10_000)).Find(text);
            _ = Municipality.Named(text);
            _ = Place.Named(text);
            Assert.False(Throws(() => JsonSerializer.Deserialize<Address>(JsonSerializer.Serialize(new { street = text, place = text })), out var message) && message.Contains(text, StringComparison.Ordinal));
        }

        Assert.InRange(accepted, Inputs / 50, Inputs);
        Assert.InRange(territories, Inputs / 50, Inputs);
    }

    private static string Parts(Address address) =>
        $"{address.Street} | {address.Number} | {address.Box} | {address.PostalCode} | {address.PlaceName}";

    private static Address Again(Address address) =>
        Address.Of(address.Street, address.Number, address.Box, address.PostalCode.ToString(), address.PlaceName).OrThrow();

    private static bool Throws(Action action, out string message)
    {
        try
        {
            action();
            message = "";
            return false;
        }
        catch (JsonException exception)
        {
            message = exception.ToString();
            return true;
        }
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Material[random.Next(Material.Length)]);
        for (var change = random.Next(4); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Signs[random.Next(Signs.Length)]);
                    break;
                case 1 when at < text.Length:
                    text.Remove(at, 1);
                    break;
                case 2 when at < text.Length:
                    text[at] = Signs[random.Next(Signs.Length)];
                    break;
                default:
                    text.Insert(at, Piece(random, Material[random.Next(Material.Length)]));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Piece(Random random, string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }
}
