using System.Text.Json;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Cli.Tests;

public sealed class Lifecycle_command
{
    public static TheoryData<string, ProfileName> Profiles => new()
    {
        { "", ProfileName.Deck },
        { "--protocol deck", ProfileName.Deck },
        { "--protocol bilzen", ProfileName.Bilzen },
        { "--protocol ghent", ProfileName.Ghent },
        { "--protocol limburg", ProfileName.LimburgBase },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Draws_the_table_of_the_protocol_in_every_form_and_language(string choice, ProfileName profile)
    {
        var table = MembershipLifecycle.Of(ProtocolProfiles.Of(profile).Options);

        foreach (var language in Languages.All)
        {
            Assert.Equal((0, table.ToMermaid(language), ""), Run($"lifecycle {choice} --lang {language.Tag()}"));
            Assert.Equal((0, table.ToMermaid(language), ""), Run($"lifecycle {choice} --format mermaid --lang {language.Tag()}"));
            Assert.Equal((0, table.ToMarkdown(language), ""), Run($"lifecycle {choice} --format markdown --lang {language.Tag()}"));
        }

        Assert.Equal((0, table.ToJson() + "\n", ""), Run($"lifecycle {choice} --format json"));
    }

    [Theory]
    [InlineData("deck", "police", 48)]
    [InlineData("bilzen", "police,municipality", 54)]
    [InlineData("ghent", "coordinator,municipality", 48)]
    public void The_rows_say_who_admits_under_the_protocol(string protocol, string admits, int rows)
    {
        var drawn = JsonDocument.Parse(CommandLineRun.Of($"lifecycle --format json --protocol {protocol}").Output).RootElement;
        var approve = drawn.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("on").GetString() == "Approve");

        Assert.Equal("Applied", drawn.GetProperty("initial").GetString());
        Assert.Equal(admits, string.Join(',', approve.GetProperty("by").EnumerateArray().Select(role => role.GetString()!.ToLowerInvariant())));
        Assert.InRange(drawn.GetProperty("rows").GetArrayLength(), rows - 10, rows + 10);
    }

    private static (int, string, string) Run(string commandLine)
    {
        var run = CommandLineRun.Of(commandLine);
        return (run.ExitCode, run.Output, run.Error);
    }
}
