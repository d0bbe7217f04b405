using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Serialization;

public sealed class Json_round_trips
{
    private static readonly Duration Life = Instant.MaxValue - Instant.MinValue;

    [Fact]
    public void Bring_back_every_rule()
    {
        Rule[] all =
        [
            .. Enumerable.Range(1, 19).Select(Rule.Conduct), .. Enumerable.Range(1, 8).Select(Rule.NotFor),
            .. Enumerable.Range(1, 36).Select(Rule.Option), .. Enumerable.Range(1, 232).Select(Rule.Source),
        ];

        Assert.Equal(all, Again(all));
        Assert.Equal(all, all.Select(rule => Rule.Parse(rule.ToString())));
        Assert.Equal(all.Length, all.Select(rule => rule.ToString()).Distinct().Count());
    }

    [Fact]
    public void Bring_back_any_term() => Holds.ForAll(
        from count in Gen.Choose(0, 100)
        from unit in Gen.Choose(0, 2)
        select unit switch { 0 => Term.OfDays(count), 1 => Term.OfMonths(count), _ => Term.OfYears(count) },
        term =>
        {
            Assert.Equal(term, Again(term));
            Assert.Equal(term, Term.Parse(term.ToString()));
        });

    [Fact]
    public void Bring_back_any_instant_to_the_nanosecond_and_its_day() => Holds.ForAll(
        from part in Gen.Choose(0, 1_000_000_000)
        from nanosecond in Gen.Choose(0, 1_000_000_000)
        select Instant.MinValue + Duration.FromNanoseconds((Life.ToBigIntegerNanoseconds() * part / 1_000_000_000) - nanosecond),
        instant =>
        {
            var time = instant.InUtc().LocalDateTime;
            Assert.Equal(instant, Again(instant));
            Assert.Equal(time, Again(time));
            Assert.Equal(time.Date, Again(time.Date));
        });

    [Theory]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    public void Refuse_an_instant_outside_time(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>($"\"{text}\"", BuurtpreventieJson.Web));

    /// <summary>Whatever stands there, an answer is a value or a refusal that a host expects.</summary>
    [Fact]
    public void Never_fail_in_another_way() => Holds.ForAll(
        Gen.Elements<object>(
            Instant.FromUtc(2026, 3, 2, 9, 15), new LocalDate(2026, 3, 2), new LocalDateTime(2026, 3, 2, 10, 15), Term.OfDays(30), Rule.Source(7), Role.Police,
            Scope.All, Actor.System, new Notice("notice.x", Role.Police), new Jurisdiction(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5360)))
        .SelectMany(value => Gen.ArrayOf(Gen.Choose(0, 999), 3), (value, places) => (value, places)),
        sample =>
        {
            var json = Spoil(JsonSerializer.Serialize(sample.value, sample.value.GetType(), BuurtpreventieJson.Storage), sample.places);
            foreach (var options in new[] { BuurtpreventieJson.Storage, BuurtpreventieJson.Web, JsonSerializerOptions.Default })
            {
                try
                {
                    JsonSerializer.Deserialize(json, sample.value.GetType(), options);
                }
                catch (Exception refusal) when (refusal is JsonException or NotSupportedException)
                {
                    // Refused as it should be.
                }
            }
        },
        tests: 5_000);

    private static string Spoil(string json, int[] places)
    {
        const string Pieces = "0159-:+.TZPDMY{}[]\"\\,ntR é";
        foreach (var place in places)
        {
            var at = place % json.Length;
            json = (place % 3) switch
            {
                0 => json.Remove(at, 1).Insert(at, Pieces[place % Pieces.Length].ToString()),
                1 => json.Insert(at, Pieces[place % Pieces.Length].ToString()),
                _ => json.Length > 1 ? json.Remove(at, 1) : json,
            };
        }

        return json;
    }

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, BuurtpreventieJson.Web), BuurtpreventieJson.Web)!;
}
