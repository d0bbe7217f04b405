using System.Text;
using System.Text.Json;

namespace Buurtpreventie.Cli.Tests;

public sealed class Numbers_command
{
    private const string Valid = "74.03.18-994.41";
    private const string ValidAnswer =
        """{"line":1,"input":"74.03.18-994.41","valid":true,"kind":"RN","birthDate":"1974-03-18","sex":"F","number":"74031899441"}""" + "\n";

    public static TheoryData<int, string, bool, string, string, string> Vectors
    {
        get
        {
            var data = new TheoryData<int, string, bool, string, string, string>();
            foreach (var row in VectorRows())
            {
                data.Add(data.Count + 1, row[0], row[1] == "true", row[2], row[3].Replace("-00", "", StringComparison.Ordinal), row[4]);
            }

            return data;
        }
    }

    [Fact]
    public void Answers_the_examples_of_its_page()
    {
        var run = CommandLineRun.Of("numbers --as-of 2026-11-21 --lang en", Valid + "\n74.03.18-994.42\n");

        Assert.Equal(
            ValidAnswer
            + """{"line":2,"input":"74.03.18-994.42","valid":false,"error":"register-number.check-digits","message":"The check digits (character 14) do not fit. Perhaps one digit was mistyped."}"""
            + "\n",
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Agrees_with_every_vector(int row, string input, bool valid, string kind, string birthDate, string sex)
    {
        var run = CommandLineRun.Of("numbers --as-of 2026-11-21", input);
        var answer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;

        Assert.InRange(row, 1, 160);
        Assert.Equal(valid ? 0 : 1, run.ExitCode);
        Assert.Equal(input, answer.GetProperty("input").GetString());
        Assert.Equal(valid, answer.GetProperty("valid").GetBoolean());
        if (valid)
        {
            Assert.Equal(["line", "input", "valid", "kind", "birthDate", "sex", "number"], MembersOf(answer));
            Assert.Equal(kind, answer.GetProperty("kind").GetString());
            Assert.Equal(birthDate == "" ? null : birthDate, answer.GetProperty("birthDate").GetString());
            Assert.Equal(sex, answer.GetProperty("sex").GetString());
            Assert.Equal(string.Concat(input.Where(char.IsAsciiDigit)), answer.GetProperty("number").GetString());
        }
        else
        {
            Assert.Equal(["line", "input", "valid", "error", "message"], MembersOf(answer));
            Assert.StartsWith("register-number.", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(answer.GetProperty("message").GetString()!);
        }
    }

    [Fact]
    public void Answers_all_vectors_in_one_run_line_by_line()
    {
        var rows = VectorRows().ToList();
        var run = CommandLineRun.Of("numbers --as-of 2026-11-21", string.Join('\n', rows.Select(row => row[0])));
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(160, answers.Count);
        Assert.Equal(Enumerable.Range(1, 160), answers.Select(answer => answer.GetProperty("line").GetInt32()));
        Assert.Equal(rows.Select(row => row[0]), answers.Select(answer => answer.GetProperty("input").GetString()));
        Assert.Equal(rows.Select(row => row[1] == "true"), answers.Select(answer => answer.GetProperty("valid").GetBoolean()));
    }

    [Theory]
    [InlineData("numbers", false)]
    [InlineData("numbers --as-of 2085-07-29", false)]
    [InlineData("numbers --as-of 2085-07-30", true)]
    public void Refuses_births_after_the_day_that_counts(string commandLine, bool valid)
    {
        var run = CommandLineRun.Of(commandLine, "85.07.30-033.57");

        Assert.Contains(valid ? "\"birthDate\":\"2085-07-30\"" : "\"error\":\"register-number.future\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(valid ? 0 : 1, run.ExitCode);
    }

    [Fact]
    public void Takes_today_when_no_day_is_given()
    {
        var later = CommandLineRun.Surroundings with { Today = new LocalDate(2085, 7, 30) };

        Assert.Equal(0, CommandLineRun.Of("numbers", "85.07.30-033.57"u8.ToArray(), later).ExitCode);
        Assert.Equal(1, CommandLineRun.Of("numbers", "85.07.30-033.57"u8.ToArray(), later with { Today = new LocalDate(2085, 7, 29) }).ExitCode);
    }

    [Theory]
    [InlineData(Valid)]
    [InlineData(Valid + "\n")]
    [InlineData(Valid + "\r\n")]
    [InlineData(Valid + "\r")]
    [InlineData("\uFEFF" + Valid + "\n")]
    public void Forgives_marks_and_line_ends(string input) => Assert.Equal(ValidAnswer, CommandLineRun.Of("numbers", input).Output);

    [Theory]
    [InlineData("", 0)]
    [InlineData("\uFEFF", 0)]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("\r\n", 1)]
    [InlineData("\uFEFF\n", 1)]
    [InlineData("\n" + Valid, 2)]
    public void Answers_every_line_and_no_more(string input, int lines)
    {
        var run = CommandLineRun.Of("numbers", input);

        Assert.Equal(lines, run.Lines.Length);
        Assert.Equal(lines == 0 ? 0 : 1, run.ExitCode);
        Assert.All(run.Lines.Where(line => !line.Contains(Valid, StringComparison.Ordinal)), line => Assert.Contains("register-number.empty", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_a_line_that_is_no_utf8_in_its_place()
    {
        var run = CommandLineRun.Of("numbers --lang fr", [.. "x\n"u8, 0xC3, 0x28, (byte)'\n', .. Encoding.UTF8.GetBytes(Valid)]);

        Assert.Equal("""{"line":2,"error":"input.not-utf8","message":"Cette ligne n'est pas en UTF-8."}""", run.Lines[1]);
        Assert.StartsWith("""{"line":3,"input":"74.03.18-994.41","valid":true""", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(3_000_000, false)]
    public void Does_not_keep_a_line_without_end(int beyond, bool isKept)
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var line = new string(' ', InputLines.LongestLine + beyond - Valid.Length) + Valid;
            var run = CommandLineRun.Of("numbers", Encoding.UTF8.GetBytes($"{line}{end}{line}{end}{Valid}"));

            Assert.Equal(3, run.Lines.Length);
            Assert.Equal(1, run.ExitCode);
            Assert.All(run.Lines[..2], answer => Assert.Equal(!isKept, answer.Contains("input.too-long", StringComparison.Ordinal)));
            Assert.Contains("\"line\":3", run.Lines[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Echoes_what_was_typed()
    {
        const string Typed = "één \"nummer\" \\ \u0000\t€ 'x' <b> & +32 \u2028👮";
        var run = CommandLineRun.Of("numbers", Typed);

        Assert.Contains("één \\\"nummer\\\" \\\\ \\u0000\\t€ 'x' <b> & +32 ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Typed, JsonDocument.Parse(run.Output).RootElement.GetProperty("input").GetString());
    }

    [Theory]
    [InlineData("nl", "Vul het rijksregisternummer in.")]
    [InlineData("fr", "Indiquez le numéro de registre national.")]
    [InlineData("de", "Geben Sie die Nationalregisternummer an.")]
    [InlineData("en", "Give the national register number.")]
    public void Says_what_is_wrong_in_the_language_asked_for(string language, string message) =>
        Assert.Contains($"\"message\":\"{message}\"", CommandLineRun.Of($"numbers --lang {language}", "\n").Output, StringComparison.Ordinal);

    [Fact]
    public void Answers_before_it_waits_for_more()
    {
        using var output = new MemoryStream();
        var seen = new List<long>();
        CommandLineRun.Of("numbers", new Typist([Valid + "\n", Valid], () => seen.Add(output.Length)), output);

        Assert.Equal([0, ValidAnswer.Length, ValidAnswer.Length], seen);
        Assert.Equal(2 * ValidAnswer.Length, output.Length);
    }

    private static IEnumerable<string[]> VectorRows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Material", "register-numbers.csv")).Skip(1).Select(line => line.Split(','));

    private static IEnumerable<string> MembersOf(JsonElement answer) => answer.EnumerateObject().Select(member => member.Name);
}
