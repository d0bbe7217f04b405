using System.Globalization;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Reports;
using Buurtpreventie.Domain.Tests.Support;
using Buurtpreventie.Domain.Validation;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Fuzz;

/// <summary>
/// Whatever stands in a report, an addition, a question or a proposal, it is read or refused, with the same errors by every way in; what is accepted
/// gives a message that keeps its length and is one line of plain text.
/// </summary>
public sealed class Reports_of_any_sort(ITestOutputHelper output)
{
    private static readonly int Seed = Number("BUURT_FUZZ_SEED") ?? Random.Shared.Next();

    private static readonly int Count = Number("BUURT_FUZZ_COUNT") ?? 1_500;

    private static readonly Samples Lines = new(
        [
            "wagen vertrokken richting Hoelbeek", "donkere jas", "klootzak", "👨‍👩‍👧‍👦", "👍🏽", "🇧🇪", "a\u202Eb", "\u2066a\u2069", "\uD83D", "\uDE00x", "1\uFE0F\u20E3", "é", "e\u0301\u0301\u0301",
            "{count}", "{time}", "101 gebeld", "politie is er", "\u2028", "Kerkstraat 3", "1-ABC-123", "3740",
        ],
        ["", "   ", "\0", "\uFFFF", new('x', 70_000), string.Concat(Enumerable.Repeat("🚗 ", 30_000)), new('\n', 600)]);

    private readonly Street[] _worlds = [.. ProtocolProfiles.All.Select(profile => new Street(Signed(profile)))];

    private int _sent;

    [Fact]
    public void Are_read_or_refused()
    {
        output.WriteLine($"{Count} forms, BUURT_FUZZ_SEED={Seed}");
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var street = _worlds[random.Next(_worlds.Length)];
            try
            {
                Report(street, AnyReport(random));
                Add(street, AnyAddition(random), random.Next(2) == 0);
                Ask(street, new() { ObservedAt = AnyTime(random), Location = AnyLocation(random), Behaviours = (Behaviours?)random.Next(-1, 1 << 14) });
                Assert.True(SafeReactions.Read(Line(random)) is { IsSuccess: true } or { Errors.Count: 1 });
            }
            catch (Exception exception)
            {
                Assert.Fail($"BUURT_FUZZ_SEED={Seed}, form {i}\n{exception}");
            }
        }

        Assert.True(_sent > Count / 100, $"only {_sent} were accepted");
    }

    private void Report(Street street, SaarReportForm form)
    {
        var (now, protocol) = (Clock(19, 50), street.Protocol);
        var errors = Domain.Reports.Report.Check(form, protocol, now);
        var failures = new SaarReportValidator(protocol, new RecordedClock(now)).Validate(form).Errors;
        Assert.Equal(errors.Select(error => error.Code), failures.Select(failure => failure.ErrorCode));
        foreach (var language in Languages.All)
        {
            Assert.All(errors, error => Assert.NotEmpty(error.In(language)));
            if (ReportMessage.Of(form, protocol, now, language).TryGetValue(out var message, out _))
            {
                Assert.Empty(errors);
                Assert.Contains("101", message.Text, StringComparison.Ordinal);
                IsPlain(message, protocol);
            }
        }
    }

    private void Add(Street street, AdditionForm form, bool isPoliceThere)
    {
        var report = street.Open(Van with { Media = null });
        report = isPoliceThere ? Then(report.RecordPoliceOnScene(street.Facts, street.By(Lotte, Clock(19, 45)))) : report;
        var posted = ReportMessage.Of(report, form, street.Facts, street.By(Karel, Clock(19, 50)), Language.Dutch);
        if (posted.TryGetValue(out var message, out var errors))
        {
            Assert.True(form.NewInformation);
            IsPlain(message, street.Protocol);
            Assert.True(report.Add(street.Added(form, Clock(19, 50)), street.Facts, street.By(Karel, Clock(19, 50))).IsSuccess);
        }
        else
        {
            Assert.NotEmpty(errors);
        }
    }

    private static void Ask(Street street, DoubtQueryForm form) => Assert.Equal(
        DoubtQuery.Check(form, street.Protocol, Clock(19, 50)).Select(error => error.Code),
        new DoubtQueryValidator(street.Protocol, new RecordedClock(Clock(19, 50))).Validate(form).Errors.Select(failure => failure.ErrorCode));

    private void IsPlain(ReportMessage message, Protocol protocol)
    {
        _sent++;
        Assert.InRange(message.Text.Length, 1, protocol.Options.MessageLimits.MaxCharacters);
        Assert.DoesNotContain(message.Text, char.IsControl);
        Assert.DoesNotContain(message.Text, char.IsSurrogate);
    }

    private static SaarReportForm AnyReport(Random random) => new()
    {
        Urgency = Word<Urgency>(random),
        ObservedAt = AnyTime(random),
        Senses = random.Next(9) == 0 ? null : Senses.Seen,
        FirstHand = random.Next(9) != 0,
        Categories = (SituationCategories?)random.Next(1 << 11),
        Behaviours = (Behaviours?)random.Next(1 << 14),
        Location = AnyLocation(random),
        Direction = Line(random),
        Persons = [AnyPerson(random), null],
        Vehicles = [new() { Kind = Word<VehicleKind>(random), Make = Line(random), Colour = Line(random), Plate = Line(random), Occupants = random.Next(-1, 200) }],
        Media = random.Next(4) == 0 ? [new() { Kind = Word<MediaKind>(random), Caption = Line(random), Purpose = Word<MediaPurpose>(random), IsRecognisable = random.Next(2) == 0 }] : null,
        Note = Line(random),
        Call = random.Next(9) == 0 ? null : new() { Number = Word<EmergencyNumber>(random), At = AnyTime(random), ByReporter = random.Next(9) != 0 },
    };

    private static AdditionForm AnyAddition(Random random) => new()
    {
        NewInformation = random.Next(3) != 0,
        ObservedAt = random.Next(2) == 0 ? null : AnyTime(random),
        Behaviours = (Behaviours?)random.Next(1 << 14),
        Location = random.Next(2) == 0 ? null : AnyLocation(random),
        Direction = Line(random),
        Persons = [AnyPerson(random)],
        Note = Line(random),
    };

    private static PersonDescription AnyPerson(Random random) => new()
    {
        Sex = Word<ApparentSex>(random),
        Age = Word<AgeBand>(random),
        HeightCm = random.Next(3) == 0 ? random.Next() : null,
        SkinTone = random.Next(5) == 0 ? Word<SkinTone>(random) : null,
        Clothing = Line(random),
        Face = Line(random),
        Companions = random.Next(-1, 40),
    };

    private static Location? AnyLocation(Random random) => random.Next(9) == 0
        ? null
        : new() { Street = random.Next(2) == 0 ? "Kerkstraat" : Line(random), Number = Line(random), PostalCode = Line(random), Place = Line(random), Landmark = Line(random) };

    private static Instant? AnyTime(Random random) => random.Next(12) switch
    {
        0 => null,
        1 => Instant.MinValue,
        2 => Instant.MaxValue,
        _ => Clock(19, 40) + Duration.FromMinutes(random.Next(0, 13)),
    };

    private static string? Line(Random random) => random.Next(3) != 0 ? null : Noise.Near(Lines, random);

    /// <summary>A word, none, or a number that is no word at all.</summary>
    private static T? Word<T>(Random random)
        where T : struct, Enum => random.Next(8) switch
        {
            0 => null,
            1 => (T)Enum.ToObject(typeof(T), 77),
            _ => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)],
        };

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
