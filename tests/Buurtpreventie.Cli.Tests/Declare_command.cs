using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Cli.Tests;

public sealed class Declare_command
{
    /// <summary>The form of the documentation, of somebody who is of age.</summary>
    private const string Form =
        """
        {"group":"Rekem-Centrum","territory":{"postalCodes":["3621"],"streets":[{"postalCode":"3620","name":"Heirbaan","from":1,"to":99,"side":"odd"}]},"firstName":"An","lastName":"Peeters","nationalRegisterNumber":"74.03.18-994.41","birthDate":null,"street":"Kanaalstraat","number":"12","box":"3","postalCode":"3621","place":"Rekem","mobileNumber":"0470 12 34 01","email":"an.peeters@example.be","smartphone":true,"consents":{"dataToPolice":true,"processing":true,"refusalPossible":true,"dataToCoordinator":true,"rulesKnown":true,"rulesAccepted":true},"signature":{"name":"An Peeters","place":"Rekem","date":"2026-03-02"},"responder":null,"secrecyAcknowledged":null}
        """;

    private const string Accepted =
        """{"line":1,"accepted":true,"errors":[],"duties":[{"code":"duty.vet-applicant","responsible":"police","due":"2026-05-31T22:00:00Z","rule":"R-161","message":"Vet the applicant."}]}""";

    [Fact]
    public void Accepts_a_complete_form_and_names_the_duty_that_follows()
    {
        var run = CommandLineRun.Of("declare --on 2026-03-02 --lang en", Form);

        Assert.Equal((0, Accepted + "\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Names_all_faults_at_once_with_code_target_rule_and_message()
    {
        var form = With(Form, ("mobileNumber", "011 27 00 00"), ("postalCode", "36210"), ("signature.date", "2026-03-05"), ("smartphone", false));
        var run = CommandLineRun.Of("declare --on 2026-03-02", form);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """{"line":1,"accepted":false,"errors":["""
            + """{"code":"postal-code.malformed","target":"postalCode","rule":"R-209","message":"Een Belgische postcode heeft vier cijfers, van 1000 tot 9999."},"""
            + """{"code":"mobile-number.fixed-line","target":"mobileNumber","rule":"R-210","message":"Geef een gsm-nummer: alleen daarop komen de berichten aan. Dit lijkt een vaste lijn."},"""
            + """{"code":"declaration.no-smartphone","target":"smartphone","rule":"conduct-2","message":"Om deel te nemen hebt u een smartphone nodig."},"""
            + """{"code":"declaration.signature-date-in-future","target":"signature.date","rule":"R-221","message":"De datum van ondertekening ligt in de toekomst."}"""
            + """],"duties":[]}""" + "\n",
            run.Output);
    }

    [Fact]
    public void Errors_without_a_rule_have_null_there()
    {
        var error = ErrorsOf(With(Form, ("territory", new { streets = new[] { new { name = "Heirbaan" } } }))).First();

        Assert.Equal(["code", "target", "rule", "message"], error.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("value.required", "territory.streets[0].postalCode"), CodeAndTarget(error));
        Assert.Equal(JsonValueKind.Null, error.GetProperty("rule").ValueKind);
    }

    [Fact]
    public void Faults_of_the_territory_come_with_those_of_the_form()
    {
        var errors = ErrorsOf(With(Form, ("territory", new { postalCodes = new[] { "36210" } }), ("consents.dataToCoordinator", false)));

        Assert.Equal(
            [("postal-code.malformed", "territory.postalCodes[0]"), ("consent.data-to-coordinator-missing", "consents.dataToCoordinator")],
            errors.Select(CodeAndTarget));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"territory":null}""")]
    [InlineData("""{"territory":{"postalCodes":[]}}""")]
    public void A_form_without_anything_is_a_form_with_every_fault(string form)
    {
        var errors = ErrorsOf(form);

        Assert.Equal(("territory.empty", "territory"), CodeAndTarget(errors[0]));
        Assert.All(new[] { "group", "firstName", "street", "mobileNumber", "consents.rulesAccepted", "signature.date" }, target =>
            Assert.Contains(target, errors.Select(error => error.GetProperty("target").GetString())));
    }

    [Fact]
    public void An_address_outside_the_territory_is_refused_and_one_in_its_street_is_not()
    {
        Assert.Equal([("declaration.outside-territory", "street")], ErrorsOf(Moved("2")).Select(CodeAndTarget));
        Assert.Empty(ErrorsOf(Moved("99")));

        static string Moved(string number) =>
            With(Form, ("street", "Heirbaan"), ("number", number), ("box", null), ("postalCode", "3620"), ("place", "Lanaken"));
    }

    [Fact]
    public void A_minor_needs_the_signature_of_a_parent()
    {
        var minor = With(Form, ("firstName", "Noor"), ("lastName", "Janssens"), ("nationalRegisterNumber", "09.05.14-992.05"), ("signature.name", "Noor Janssens"));
        var signed = With(minor, ("parents", new[]
        {
            new { firstName = "Els", lastName = "Wouters", signature = new { name = "Els Wouters", place = "Rekem", date = "2026-03-02" } },
        }));
        var badlySigned = With(minor, ("parents", new[]
        {
            new { firstName = "Els", lastName = "Wouters", signature = new { name = "Els Wouters", place = "Rekem", date = "2026-03-03" } },
        }));

        Assert.Equal([("declaration.parental-signature-missing", "parents")], ErrorsOf(minor).Select(CodeAndTarget));
        Assert.Empty(ErrorsOf(signed));
        Assert.Equal([("declaration.signature-date-in-future", "parents[0].signature.date")], ErrorsOf(badlySigned).Select(CodeAndTarget));
    }

    [Theory]
    [InlineData("deck", "", "duty.vet-applicant", "police")]
    [InlineData("bilzen", "declaration.register-number-forbidden declaration.birth-date-missing", "duty.decide-application", "municipality")]
    [InlineData("ghent", "declaration.register-number-forbidden", "duty.decide-application", "coordinator")]
    [InlineData("limburg", "declaration.register-number-forbidden declaration.birth-date-missing", "duty.vet-applicant", "police")]
    public void The_protocol_decides_what_is_asked_and_who_has_the_next_task(string protocol, string refused, string duty, string responsible)
    {
        var errors = ErrorsOf(Form, $"declare --on 2026-03-02 --protocol {protocol}");
        var form = protocol == "deck" ? Form : With(Form, ("nationalRegisterNumber", null), ("birthDate", "1974-03-18"));
        var answer = JsonDocument.Parse(CommandLineRun.Of($"declare --on 2026-03-02 --protocol {protocol}", form).Output).RootElement;
        var first = answer.GetProperty("duties")[0];

        Assert.Equal(refused, string.Join(' ', errors.Select(error => error.GetProperty("code").GetString())));
        Assert.True(answer.GetProperty("accepted").GetBoolean());
        Assert.Equal((duty, responsible), (first.GetProperty("code").GetString(), first.GetProperty("responsible").GetString()));
        Assert.Equal(["code", "responsible", "due", "rule", "message"], first.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("declare --on 2026-03-01", "declaration.signature-date-in-future")]
    [InlineData("declare --on 2026-03-02", "")]
    [InlineData("declare", "")]
    [InlineData("declare --on 2032-03-02", "declaration.signature-date-too-old")]
    public void The_day_of_handing_in_counts(string commandLine, string code) =>
        Assert.Equal(code, string.Join(' ', ErrorsOf(Form, commandLine).Select(error => error.GetProperty("code").GetString())));

    [Theory]
    [InlineData("", "input.not-json", 1)]
    [InlineData("An Peeters, 74.03.18-994.41", "input.not-json", 1)]
    [InlineData("""{"nationalRegisterNumber":"74.03.18-994.41""", "input.not-json", 43)]
    [InlineData("""{"firstName":"An"} {"lastName":"Peeters"}""", "input.not-json", 20)]
    [InlineData("null", "input.not-a-form", 1)]
    [InlineData("[]", "input.not-a-form", 2)]
    [InlineData("\"74.03.18-994.41\"", "input.not-a-form", 18)]
    [InlineData("""{"firstName":"An","firstName":"74.03.18-994.41"}""", "input.not-a-form", 31)]
    [InlineData("""{"nationalRegisterNumber":74031899441}""", "input.not-a-form", 38)]
    [InlineData("""{"smartphone":"74.03.18-994.41"}""", "input.not-a-form", 32)]
    [InlineData("""{"territory":"74.03.18-994.41"}""", "input.not-a-form", 31)]
    public void A_malformed_line_is_answered_in_place_without_being_repeated(string line, string code, int position)
    {
        var run = CommandLineRun.Of("declare --on 2026-03-02 --lang en", $"{Form}\n{line}\n{Form}\n");

        Assert.Equal((1, 3), (run.ExitCode, run.Lines.Length));
        Assert.Equal((Accepted, Accepted.Replace("\"line\":1", "\"line\":3", StringComparison.Ordinal)), (run.Lines[0], run.Lines[2]));
        Assert.StartsWith($$"""{"line":2,"error":"{{code}}","message":""", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith($"(byte {position}).\"}}", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("74", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Members_nobody_knows_are_skipped_and_the_case_of_a_name_does_not_count()
    {
        var form = With(Form, ("id", 7), ("remarks", new { seen = true })).Replace("\"firstName\"", "\"FirstName\"", StringComparison.Ordinal);

        Assert.Empty(ErrorsOf(form));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_and_endless_lines_are_answered_in_place()
    {
        var run = CommandLineRun.Of("declare --on 2026-03-02", [.. "{\"group\":\""u8, 0xC3, 0x28, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(new string(' ', 2 << 20) + "\n" + Form)]);

        Assert.Equal(["input.not-utf8", "input.too-long", null], run.Lines.Select(line => JsonNode.Parse(line)!["error"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("nl", "Vul de voornaam in.", "Controleer de inschrijver.")]
    [InlineData("fr", "Indiquez le prénom.", "Vérifiez le candidat.")]
    [InlineData("de", "Geben Sie den Vornamen an.", "Überprüfen Sie den Bewerber.")]
    [InlineData("en", "Give the first name.", "Vet the applicant.")]
    public void Speaks_the_language_asked_for(string language, string refusal, string duty)
    {
        var run = CommandLineRun.Of($"declare --on 2026-03-02 --lang {language}", With(Form, ("firstName", "")) + "\n" + Form);

        Assert.Contains($"\"message\":\"{refusal}\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"message\":\"{duty}\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_refused_form_is_repeated()
    {
        var form = With(
            Form, ("nationalRegisterNumber", "74.03.18-994.42"), ("mobileNumber", "0470 12 34 0"), ("email", "an.peeters@"), ("lastName", "Peeters7"), ("street", "Kanaalstraat<"));
        var output = CommandLineRun.Of("declare --on 2026-03-02", form).Output;

        Assert.All(new[] { "74.03", "994", "0470", "an.peeters", "Peeters7", "Kanaal" }, typed => Assert.DoesNotContain(typed, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_vector_of_the_register_number_gets_the_same_verdict_in_a_form()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Material", "register-numbers.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var run = CommandLineRun.Of("declare --on 2026-11-21", string.Join('\n', rows.Select(row => With(Form, ("nationalRegisterNumber", row[0])))));

        Assert.Equal(rows.Count, run.Lines.Length);
        Assert.All(rows.Zip(run.Lines), pair =>
        {
            var isEmpty = string.IsNullOrWhiteSpace(pair.First[0]);
            var refused = pair.Second.Contains(isEmpty ? "\"declaration.register-number-missing\"" : "\"register-number.", StringComparison.Ordinal);
            Assert.Equal(pair.First[1] != "true", refused);
        });
    }

    [Fact]
    public void Every_line_gets_one_answer_whatever_stands_there()
    {
        var random = new Random(20260302);
        var seed = Encoding.UTF8.GetBytes(Form);
        var lines = Enumerable.Range(0, 3_000).Select(_ => JsonDamage.OnOneLine(seed, random)).ToList();

        var run = CommandLineRun.Of("declare --on 2026-03-02", [.. lines.SelectMany(line => line.Append((byte)'\n'))]);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(Enumerable.Range(1, lines.Count), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()));
        Assert.Contains(run.Lines, line => line.Contains("\"accepted\":true", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("input.not-json", StringComparison.Ordinal));
    }

    private static List<JsonElement> ErrorsOf(string form, string commandLine = "declare --on 2026-03-02") =>
        [.. JsonDocument.Parse(CommandLineRun.Of(commandLine, form).Output).RootElement.GetProperty("errors").EnumerateArray()];

    private static (string?, string?) CodeAndTarget(JsonElement error) => (error.GetProperty("code").GetString(), error.GetProperty("target").GetString());

    /// <summary>The form with other members; a dot goes into one.</summary>
    private static string With(string form, params (string Member, object? Value)[] changes)
    {
        var root = JsonNode.Parse(form)!.AsObject();
        foreach (var (member, value) in changes)
        {
            var path = member.Split('.');
            (path.Length == 1 ? root : root[path[0]]!.AsObject())[path[^1]] = JsonSerializer.SerializeToNode(value);
        }

        return root.ToJsonString();
    }
}
