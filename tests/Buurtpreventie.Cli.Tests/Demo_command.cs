using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Buurtpreventie.Cli.Story;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Cli.Tests;

public sealed class Demo_command
{
    private static readonly string[] Words = ["deck", "bilzen", "ghent", "limburg"];

    public static TheoryData<string, string> ProtocolsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var word in Words)
            {
                foreach (var language in Languages.All)
                {
                    data.Add(word, language.Tag());
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Kinds =>
        [.. typeof(StoryStep).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => (string)kind.TypeDiscriminator!)];

    [Theory]
    [MemberData(nameof(ProtocolsAndLanguages))]
    public void Tells_the_approved_story(string protocol, string language)
    {
        var run = CommandLineRun.Of($"demo --protocol {protocol} --lang {language}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Repository.Holds($"tests/Buurtpreventie.Cli.Tests/Transcripts/{protocol}.{language}.approved.txt", run.Output);
    }

    [Theory]
    [MemberData(nameof(ProtocolsAndLanguages))]
    public void Shows_personal_data_on_the_card_of_the_coordinator_only(string protocol, string language)
    {
        var story = CommandLineRun.Of($"demo --protocol {protocol} --lang {language}").Lines;
        var card = story.Where(line => line.TrimStart() is ['┌' or '│' or '└', ..]).ToList();
        string[] personal = ["An Peeters", "+32 470 12 34 01", "+32 470 12 34 99", "Kanaalstraat 12 bus 3"];

        // Where the coordinator takes in, she has the card of who applies, and again of who applies anew.
        Assert.Equal(protocol == "ghent" ? 18 : 9, card.Count);
        Assert.All(story.Except(card), line => Assert.DoesNotContain(personal, text => line.Contains(text, StringComparison.Ordinal)));
        Assert.All(story.Except(card), line => Assert.DoesNotContain(["Claesen", "Willems"], text => line.Contains(text, StringComparison.Ordinal)));
        Assert.All(story, line => Assert.DoesNotContain(["74.03", "85.07", "90.05", "@example"], text => line.Contains(text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(ProtocolsAndLanguages))]
    public void Tells_of_refusals_repeats_duties_notices_and_disclosures_under_every_protocol(string protocol, string language)
    {
        var story = CommandLineRun.Of($"demo --protocol {protocol} --lang {language}").Output;

        Assert.All(
            new[]
            {
                "✓", "✗", "↻", "□", "✉", "⇢", "consents.dataToCoordinator", "declaration.duplicate", "lifecycle.not-found", "lifecycle.stale",
                "mobile-number.fixed-line", "postal-code.malformed", "declaration.signature-date-in-future", "report.hearsay", "report.unsafe-reaction",
                "message.police-present",
            },
            told => Assert.Contains(told, story, StringComparison.Ordinal));
    }

    [Fact]
    public void Speaks_Dutch_unless_the_system_or_the_user_speaks_something_else()
    {
        Assert.StartsWith("Buurtpreventie in Lanaken\n", CommandLineRun.Of("demo").Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "Nachbarschaftsprävention in Lanaken\n",
            CommandLineRun.Of("demo", [], CommandLineRun.Surroundings with { Language = Language.German }).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Is_in_colour_on_a_screen_and_plain_elsewhere()
    {
        var plain = CommandLineRun.Of("demo").Output;
        var inColour = CommandLineRun.Of("demo", [], CommandLineRun.Surroundings with { HasColour = true }).Output;

        Assert.DoesNotContain('\u001B', plain);
        Assert.Contains("\u001B[31m       ✗ Neem eerst contact op met de politie.\u001B[0m\n", inColour, StringComparison.Ordinal);
        Assert.Equal(plain, new[] { 0, 1, 2, 31, 32, 36 }.Aggregate(inColour, (text, ink) => text.Replace($"\u001B[{ink}m", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_line_is_wider_than_a_screen()
    {
        var story = CommandLineRun.Of("demo").Lines;

        Assert.All(story, line => Assert.InRange(line.Length, 1, 100));
        Assert.All(story, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void An_edited_step_changes_the_story()
    {
        using var data = new DataFolder();
        data.Change("steps.json", "\"dataToCoordinator\": false", "\"dataToCoordinator\": true");
        var run = data.Tell();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("consent.data-to-coordinator-missing", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("declaration.duplicate").Length - 1);
    }

    [Fact]
    public void An_edited_person_changes_the_story()
    {
        using var data = new DataFolder();
        data.Change("people.json", "\"called\": \"An\"", "\"called\": \"Annelies\"");
        data.Change("people.json", "\"box\": \"3\"", "\"box\": \"4\"");
        var run = data.Tell();

        Assert.Contains("Annelies (inschrijver) · Een intentieverklaring indienen", run.Output, StringComparison.Ordinal);
        Assert.Contains("└ Kanaalstraat 12 bus 4, 3621 Rekem", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_group_changes_the_story()
    {
        using var data = new DataFolder();
        data.Change("groups.json", "\"postalCodes\": [\"3621\"]", "\"postalCodes\": [\"3620\"]");
        var run = data.Tell();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("declaration.outside-territory", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("⇢ Marleen", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_steps_say_but_the_library_refuses_is_told_as_refused()
    {
        using var data = new DataFolder();
        data.Steps("""{ "do": "membership.approve", "by": "jef", "who": "an", "at": "2026-03-04 10:00" }""");
        var run = data.Tell();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Jef (politie) · Toelaten · An\n       ✗ Dit is niet gevonden.\n         lifecycle.not-found\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 stappen aanvaard, 1 geweigerd, 0 al gebeurd.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_but_the_system_does_the_nightly_run()
    {
        using var data = new DataFolder();
        data.Steps("""{ "do": "day.due", "by": "jef", "at": "2026-06-01 03:00" }""");

        Assert.Contains("lifecycle.not-found", data.Tell().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_is_done_by_who_must_do_it_and_then_off_the_list()
    {
        using var data = new DataFolder();
        data.StepsBefore("contact.confirmDeleted", """{ "do": "duty.done", "duty": "duty.remove-from-channel", "by": "jef", "who": "an", "at": "2026-06-18 07:00" }""");
        var story = data.Tell().Output;

        Assert.Contains("07:00  Jef (politie) · Melden dat het gedaan is · An\n       ✗ Dit is niet gevonden.", story, StringComparison.Ordinal);
        Assert.Contains("Haal de deelnemer uit de groep", NightOf(story, "18 juni"), StringComparison.Ordinal);
        Assert.DoesNotContain("Haal de deelnemer uit de groep", NightOf(story, "2 juli"), StringComparison.Ordinal);

        static string NightOf(string story, string day) => story.Split($"── {day} ")[1].Split("\n\n")[1];
    }

    [Fact]
    public void Comments_and_a_comma_too_many_are_fine()
    {
        using var data = new DataFolder();
        data.Steps("""/* nothing yet */ { "at": "2026-03-04 10:00", "do": "day.due", }, // and no more""");

        Assert.Contains("De nachtelijke ronde\n       · Niets staat open.\n", data.Tell().Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_step_is_read_and_told(string kind)
    {
        using var data = new DataFolder();
        var step = new JsonObject { ["do"] = kind, ["by"] = "jef", ["who"] = "an", ["group"] = "rekem", ["at"] = "2026-03-05 10:00" };
        foreach (var (member, value) in JsonNode.Parse("""
            {
              "group.enlistFounders": {"founders": 3}, "group.appointCoordinator": {"candidate": "marleen"}, "group.appointDeputy": {"candidate": "an"},
              "group.nameInspector": {"inspector": "jef"}, "group.discharge": {"reason": "rulesBroken"}, "person.correct": {"contact": {"email": "an@example.be"}}, "person.withdraw": {"consent": "processing"}, "duty.done": {"duty": "duty.add-to-channel"},
              "doubt.ask": {"query": "q", "form": {}}, "doubt.voteSuspicious": {"query": "q"}, "doubt.voteHarmless": {"query": "q", "reason": "works"}, "doubt.offerToCall": {"query": "q"},
              "doubt.releaseCaller": {"query": "q"}, "doubt.recordCall": {"query": "q", "caller": "an"}, "doubt.settle": {"query": "q"},
              "report.signal": {"report": "r", "form": {}}, "report.fromDoubt": {"report": "r", "query": "q", "form": {}}, "report.recordCall": {"report": "r", "caller": "an"},
              "report.notifyGroup": {"report": "r"}, "report.add": {"report": "r", "form": {}}, "report.react": {"report": "r", "proposal": "licht aan"}, "report.correct": {"report": "r", "form": {}},
              "report.recordPoliceOnScene": {"report": "r"}, "report.declareFalseAlarm": {"report": "r"}, "report.close": {"report": "r"}, "report.route": {"report": "r", "to": "reportingDesk"},
              "report.drop": {"report": "r"}, "report.register": {"report": "r"},
              "declaration.signPersonally": {"signature": {"name": "An Peeters"}}, "vetting.askMore": {"questions": ["identity", "age"]},
              "membership.recordBreach": {"rule": "conduct-12"}, "membership.warn": {"rule": "conduct-12"}, "membership.remove": {"rule": "not-for-7"}
            }
            """)![kind]?.AsObject() ?? [])
        {
            step[member] = value!.DeepClone();
        }

        data.Steps(step.ToJsonString());
        var alone = data.Tell();
        data.StepsBefore("membership.import", step.ToJsonString());
        var within = data.Tell();

        Assert.Equal((0, "", 0, ""), (alone.ExitCode, alone.Error, within.ExitCode, within.Error));
        Assert.Contains("Jef (politie) · ", alone.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.json", null, "people.json kan niet gelezen worden.")]
    [InlineData("groups.json", null, "groups.json kan niet gelezen worden.")]
    [InlineData("steps.json", null, "steps.json kan niet gelezen worden.")]
    [InlineData("steps.json", "", "steps.json kan niet gelezen worden: kijk naar regel 1.")]
    [InlineData("steps.json", "null", "steps.json kan niet gelezen worden.")]
    [InlineData("steps.json", "[null]", "steps.json kan niet gelezen worden.")]
    [InlineData("people.json", """{"an": null}""", "people.json kan niet gelezen worden.")]
    [InlineData("people.json", "{\n\"an\":\n{\"called\":\"An\",\"role\":\"boss\"}}", "people.json kan niet gelezen worden: kijk naar regel 3.")]
    [InlineData("groups.json", """{"municipality":"73042","policeZone":"5360","protocolFrom":"2026-01-01","groups":{"x":null}}""", "groups.json kan niet gelezen worden.")]
    [InlineData("steps.json", "[\n{}]", "steps.json kan niet gelezen worden.")]
    [InlineData("steps.json", "[\n{\"do\":\"membership.kick\",\"at\":\"2026-03-02 09:00\"}]", "steps.json kan niet gelezen worden: kijk naar regel 2.")]
    [InlineData("steps.json", "[{\"do\":\"day.due\",\n\"at\":\"2026-03-02\"}]", "steps.json kan niet gelezen worden: kijk naar regel 2.")]
    [InlineData("steps.json", "[{\"do\":\"day.due\",\n\"at\":\"2026-03-02 09:00\",\n\"note\":\"An Peeters\"}]", "steps.json kan niet gelezen worden: kijk naar regel 3.")]
    [InlineData("steps.json", """[{"do":"day.due","at":"3026-03-02 09:00"}]""", "steps.json kan niet gelezen worden: kijk naar regel 1.")]
    [InlineData("steps.json", """[{"do":"day.due","at":"2026-03-02 09:00"},{"do":"membership.leave","by":"an.peeters@example.be","at":"2026-03-02 09:00"}]""", Unknown)]
    [InlineData("steps.json", """[{"do":"day.due","at":"2026-03-02 09:00"},{"do":"membership.leave","at":"2026-03-02 09:00"}]""", Unknown)]
    [InlineData("steps.json", """[{"do":"day.due","at":"2026-03-02 09:00"},{"do":"group.activate","by":"jef","at":"2026-03-02 09:00"}]""", Unknown)]
    [InlineData("steps.json", """[{"do":"day.due","at":"2026-03-02 09:00"},{"do":"declaration.handIn","by":"an","with":{"smartphone":"An Peeters"},"at":"2026-03-02 09:00"}]""", Unknown)]
    [InlineData("steps.json", """[{"do":"day.due","at":"2026-03-02 09:00"},{"do":"declaration.handIn","by":"an","with":{"gsm":"An Peeters"},"at":"2026-03-02 09:00"}]""", Unknown)]
    public void Files_that_cannot_be_read_end_with_3_and_say_where(string file, string? text, string error)
    {
        using var data = new DataFolder();
        data.Put(file, text);
        var run = data.Tell();

        Assert.Equal((3, "", error), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_3()
    {
        var run = CommandLineRun.Of("demo --lang en --data nowhere");

        Assert.Equal((3, "", "people.json cannot be read."), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void Whatever_stands_in_the_files_it_is_told_or_unreadable()
    {
        var random = new Random(20260304);
        using var data = new DataFolder();
        var exitCodes = new List<int>();
        foreach (var file in new[] { "people.json", "groups.json", "steps.json" })
        {
            var whole = File.ReadAllBytes(Path.Combine(StoryFiles.Shipped, file));
            for (var i = 0; i < 150; i++)
            {
                File.WriteAllBytes(Path.Combine(data.Path, file), JsonDamage.Of(whole, random));
                var run = data.Tell();
                exitCodes.Add(run.ExitCode);

                Assert.True(run.ExitCode == 0 ? run.Error == "" : run is { ExitCode: 3, Bytes: [] } && Errors.Any(said => run.Error.Contains(said, StringComparison.Ordinal)));
                Assert.DoesNotContain("Peeters", run.Error, StringComparison.Ordinal);
            }

            File.WriteAllBytes(Path.Combine(data.Path, file), whole);
        }

        Assert.Equal([0, 3], exitCodes.Distinct().Order());
    }

    private static readonly string[] Errors = [".json kan niet gelezen worden", "steps.json, stap "];

    private const string Unknown = "steps.json, stap 2: die noemt iemand of iets dat er niet is, of vraagt wat niet bestaat.";

    /// <summary>A copy of the shipped files, to be edited.</summary>
    private sealed class DataFolder : IDisposable
    {
        public DataFolder()
        {
            Path = Directory.CreateTempSubdirectory("buurt-").FullName;
            foreach (var file in Directory.GetFiles(StoryFiles.Shipped))
            {
                File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
            }
        }

        public string Path { get; }

        public CommandLineRun Tell() => CommandLineRun.Of($"demo --data {Path}");

        public void Put(string file, string? text)
        {
            File.Delete(System.IO.Path.Combine(Path, file));
            if (text is not null)
            {
                File.WriteAllText(System.IO.Path.Combine(Path, file), text, new UTF8Encoding(false));
            }
        }

        public void Change(string file, string from, string to)
        {
            var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
            Assert.Contains(from, text, StringComparison.Ordinal);
            Put(file, text.Replace(from, to, StringComparison.Ordinal));
        }

        public void Steps(string steps) => Put("steps.json", $"[{steps}\n]");

        /// <summary>The shipped steps, with one more before the first of a kind.</summary>
        public void StepsBefore(string kind, string step)
        {
            var steps = File.ReadAllText(System.IO.Path.Combine(StoryFiles.Shipped, "steps.json"));
            var at = steps.LastIndexOf('{', steps.IndexOf($"\"{kind}\"", StringComparison.Ordinal));
            Put("steps.json", $"{steps[..at]}{step},{steps[at..]}");
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
