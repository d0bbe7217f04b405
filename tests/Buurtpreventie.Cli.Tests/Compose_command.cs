using System.Text;
using System.Text.Json;
using Buurtpreventie.Domain.Reports;

namespace Buurtpreventie.Cli.Tests;

public sealed class Compose_command
{
    /// <summary>The report of the documentation.</summary>
    private const string Report =
        """
        {
          "observedAt": "2026-10-28T19:40:00+01:00", "senses": "seen", "firstHand": true,
          "categories": "suspectedBurglary", "behaviours": "feelsAtGates, looksIntoHouses",
          "location": {"street": "Kloosterhaag", "number": "7", "postalCode": "3740", "place": "Munsterbilzen"},
          "vehicles": [{"kind": "van", "make": "Opel Vivaro", "colour": "donkerblauw", "plate": "1-ABC-234", "occupants": 2}],
          "call": {"at": "2026-10-28T19:42:00+01:00"}
        }
        """;

    [Theory]
    [InlineData("nl", "101 gebeld om 19:42. Kloosterhaag 7, Munsterbilzen, gezien om 19:40. Vermoeden van inbraak. Kijkt binnen in huizen en voelt aan poorten of deuren. Bestelwagen, Opel Vivaro, donkerblauw, nummerplaat 1-ABC-234, 2 inzittenden.")]
    [InlineData("fr", "101 appelé à 19h42. Kloosterhaag 7, Munsterbilzen, vu à 19h40. Soupçon de cambriolage. Regarde à l'intérieur des maisons et vérifie si les portes sont ouvertes. Camionnette, Opel Vivaro, donkerblauw, plaque 1-ABC-234, 2 occupants.")]
    [InlineData("de", "101 um 19:42 Uhr angerufen. Kloosterhaag 7, Munsterbilzen, gesehen um 19:40 Uhr. Verdacht auf Einbruch. Schaut in Häuser hinein und prüft, ob Tore oder Türen offen sind. Lieferwagen, Opel Vivaro, donkerblauw, Kennzeichen 1-ABC-234, 2 Insassen.")]
    [InlineData("en", "101 called at 19:42. Kloosterhaag 7, Munsterbilzen, seen at 19:40. Suspicion of burglary. Looks into houses and tries gates or doors. Van, Opel Vivaro, donkerblauw, number plate 1-ABC-234, 2 people inside.")]
    public void Writes_the_message_to_paste(string language, string message)
    {
        var run = CommandLineRun.Of($"compose --lang {language} --protocol bilzen", Report);

        Assert.Equal((0, message + "\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("deck")]
    [InlineData("bilzen")]
    [InlineData("ghent")]
    [InlineData("limburg")]
    public void Refuses_what_the_protocol_refuses_all_at_once(string protocol)
    {
        var run = CommandLineRun.Of($"compose --protocol {protocol}", """{"behaviours":"coversFace","call":{}}""");

        var errors = JsonDocument.Parse(run.Output).RootElement.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "report.time-missing", "report.senses-missing", "report.first-hand-missing", "report.location-missing", "report.appearance-only",
                "report.call-time-missing",
            ],
            errors.Select(error => error.GetProperty("code").GetString()));
        Assert.All(errors, error => Assert.Equal(["code", "target", "rule", "message"], error.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void Without_a_call_there_is_no_message_and_rule_5_is_named()
    {
        var run = CommandLineRun.Of("compose", Report.Replace("\"call\"", "\"phone\"", StringComparison.Ordinal));

        Assert.Equal(
            """{"line":1,"errors":[{"code":"report.no-call","target":"call","rule":"conduct-5","message":"Bel eerst 101. Daarna meldt u het in de groep, met het uur van de oproep."}]}""" + "\n",
            run.Output);
    }

    [Fact]
    public void The_protocol_decides_who_must_have_called()
    {
        var byOther = Report.Replace("\"at\": \"2026-10-28T19:42:00+01:00\"", "\"at\": \"2026-10-28T19:42:00+01:00\", \"byReporter\": false", StringComparison.Ordinal);

        Assert.Equal(0, CommandLineRun.Of("compose --protocol deck", byOther).ExitCode);
        Assert.Contains("report.wrong-caller", CommandLineRun.Of("compose --protocol bilzen", byOther).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "input.not-json")]
    [InlineData("{", "input.not-json")]
    [InlineData("null", "input.not-a-form")]
    [InlineData("[]", "input.not-a-form")]
    [InlineData("""{"observedAt":"gisteren"}""", "input.not-a-form")]
    [InlineData("""{"behaviours":"looksStrange"}""", "input.not-a-form")]
    [InlineData("""{"urgency":1}""", "input.not-a-form")]
    public void What_is_no_report_is_said_to_be_none(string input, string error)
    {
        var run = CommandLineRun.Of("compose --lang en", input);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(error, JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public void A_byte_order_mark_is_allowed_and_bytes_that_are_no_text_are_not()
    {
        Assert.Equal(0, CommandLineRun.Of("compose", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Report)]).ExitCode);
        Assert.Contains("input.not-utf8", CommandLineRun.Of("compose", [(byte)'{', 0xFF, (byte)'}']).Output, StringComparison.Ordinal);
        Assert.Contains("input.too-long", CommandLineRun.Of("compose", new byte[(1 << 20) + 1]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_knows_every_member_and_every_word()
    {
        var run = CommandLineRun.Of("compose --schema");
        var members = JsonDocument.Parse(run.Output).RootElement.GetProperty("properties");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            typeof(SaarReportForm).GetProperties().Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)),
            members.EnumerateObject().Select(member => member.Name));
        Assert.Equal("date-time", members.GetProperty("observedAt").GetProperty("format").GetString());
        var pattern = members.GetProperty("behaviours").GetProperty("pattern").GetString()!;
        Assert.All(Enum.GetNames<Behaviours>(), name => Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(name), pattern, StringComparison.Ordinal));
        Assert.Matches(pattern, "feelsAtGates, looksIntoHouses");
    }

    /// <summary>The report with every sort of damage: always an answer in JSON or a message, never an exception.</summary>
    [Fact]
    public void Damaged_input_is_answered_and_nothing_is_thrown()
    {
        var random = new Random(20261028);
        var bytes = Encoding.UTF8.GetBytes(Report);
        var (written, refused) = (0, 0);
        for (var i = 0; i < 3000; i++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var damage = random.Next(1, 4); damage > 0; damage--)
            {
                damaged[random.Next(damaged.Length)] = random.Next(3) switch
                {
                    0 => (byte)random.Next(256),
                    1 => (byte)"{}[]\",:0"[random.Next(8)],
                    _ => bytes[random.Next(bytes.Length)],
                };
            }

            var run = CommandLineRun.Of("compose --protocol bilzen", random.Next(5) == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
            Assert.Equal("", run.Error);
            if (run.ExitCode == 0)
            {
                Assert.Single(run.Lines);
                written++;
            }
            else
            {
                Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("line").GetInt32());
                refused++;
            }
        }

        Assert.True(written > 100 && refused > 100, $"{written} written, {refused} refused");
    }
}
