using System.Text.Json;

namespace Buurtpreventie.Cli.Tests;

public sealed class Messages_command
{
    [Fact]
    public void Answers_the_example_of_its_page()
    {
        var run = CommandLineRun.Of(
            "messages",
            """{"id":"a","text":"101 gebeld. Man met rode pet, Kerkstraat, richting station."}""" + "\n"
            + """{"id":7,"text":"Wie gaat er mee patrouilleren?","previous":[{"text":"101 gebeld, inbraak Kerkstraat 3","sameSender":false,"minutesBefore":4}]}""");

        Assert.Equal(
            """{"id":"a","labels":[],"elements":{"location":true,"person":true,"vehicle":false,"direction":true,"time":false,"emergencyNumber":true},"findings":[]}""" + "\n"
            + """{"id":7,"labels":["PatrolCall"],"elements":{"location":false,"person":false,"vehicle":false,"direction":false,"time":false,"emergencyNumber":false},"findings":["""
            + """{"label":"PatrolCall","rule":"not-for-7","severity":"error","start":16,"length":13,"text":"patrouilleren"}]}""" + "\n",
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("""{"id":1,"text":"101 gebeld. Man met rode pet, Kerkstraat."}""", 0)]
    [InlineData("""{"text":"👍"}""", 1)]
    [InlineData("", 0)]
    public void Ends_with_one_when_something_was_found(string line, int exitCode) => Assert.Equal(exitCode, CommandLineRun.Of("messages", line).ExitCode);

    [Theory]
    [InlineData("x", "input.not-json")]
    [InlineData("[]", "input.not-a-form")]
    [InlineData("{}", "input.not-a-form")]
    [InlineData("""{"text":null}""", "input.not-a-form")]
    [InlineData("""{"text":1}""", "input.not-a-form")]
    [InlineData("""{"text":"a","previous":[null]}""", "input.not-a-form")]
    [InlineData("""{"text":"a","previous":[{"sameSender":true}]}""", "input.not-a-form")]
    [InlineData("""{"text":"a","previous":[{"text":"b","minutesBefore":-1}]}""", "input.not-a-form")]
    [InlineData("""{"text":"a","previous":[{"text":"b","minutesBefore":1e300}]}""", "input.not-a-form")]
    public void Answers_what_it_cannot_take_in_its_place(string line, string code)
    {
        var run = CommandLineRun.Of("messages --lang en", line + "\n" + """{"id":2,"text":"101 gebeld."}""");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{{\"line\":1,\"error\":\"{code}\",\"message\":\"", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":2,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_read_beyond_what_the_channel_takes()
    {
        var run = CommandLineRun.Of("messages --lang en", $"{{\"id\":1,\"text\":\"{new string('x', 65_537)}\"}}");

        Assert.Equal("""{"line":1,"error":"message.unreadable","message":"This message is too long to be read."}""" + "\n", run.Output);
    }

    [Fact]
    public void Looks_at_pictures_and_senders()
    {
        var run = CommandLineRun.Of(
            "messages",
            """{"id":1,"text":"onze nieuwe tuin","attachments":["image","hologram",null]}""" + "\n"
            + """{"id":2,"text":"en een blauwe pet","previous":[{"text":"101 gebeld, man in Kerkstraat","sameSender":true,"minutesBefore":0.5}]}""");

        Assert.Equal(["PhotoNotForDescription", "MultipleMessages"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("labels")[0].GetString()));
    }

    [Theory]
    [InlineData("", 501)]
    [InlineData(" --protocol ghent", 501)]
    public void Takes_the_length_of_the_protocol(string options, int characters)
    {
        var text = "101 gebeld. " + new string('x', characters - 12);

        Assert.Contains("TooLong", CommandLineRun.Of($"messages{options}", $"{{\"text\":\"{text}\"}}").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TooLong", CommandLineRun.Of($"messages{options}", $"{{\"text\":\"{text[1..]}\"}}").Output, StringComparison.Ordinal);
    }
}
