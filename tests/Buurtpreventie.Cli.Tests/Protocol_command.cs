using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Cli.Tests;

public sealed class Protocol_command
{
    private static readonly string[] Words = ["deck", "bilzen", "ghent", "limburg"];

    public static TheoryData<string, ProfileName, Language> ProfilesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, ProfileName, Language>();
            foreach (var (word, profile) in Words.Zip(ProtocolProfiles.All))
            {
                foreach (var language in Languages.All)
                {
                    data.Add(word, profile.Name, language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ProfilesAndLanguages))]
    public void Shows_every_choice_of_a_protocol(string word, ProfileName profile, Language language)
    {
        var run = CommandLineRun.Of($"protocol show {word} --lang {language.Tag()}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([$"| | | {Texts.Standard.Of(profile, language)} |", "|---|---|---|"], run.Lines[..2]);
        Assert.Equal(
            ProtocolOptionTable.Rows.Select(row => $"| {row.Rule} | {row.In(language)} | {row.ValueIn(ProtocolProfiles.Of(profile).Options, language)} |"),
            run.Lines[2..]);
    }

    [Theory]
    [MemberData(nameof(ProfilesAndLanguages))]
    public void Lists_every_differing_choice_with_both_values(string word, ProfileName profile, Language language)
    {
        foreach (var (other, otherProfile) in Words.Zip(ProtocolProfiles.All))
        {
            var (left, right) = (ProtocolProfiles.Of(profile).Options, otherProfile.Options);
            var run = CommandLineRun.Of($"protocol diff {word} {other} --lang {language.Tag()}");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal($"| | | {Texts.Standard.Of(profile, language)} | {Texts.Standard.Of(otherProfile.Name, language)} |", run.Lines[0]);
            Assert.Equal(
                ProtocolOptionTable.Rows.Where(row => row.Differs(left, right))
                    .Select(row => $"| {row.Rule} | {row.In(language)} | {row.ValueIn(left, language)} | {row.ValueIn(right, language)} |"),
                run.Lines[2..]);
        }
    }

    [Fact]
    public void Names_what_everybody_asks_about_Bilzen()
    {
        var run = CommandLineRun.Of("protocol diff deck bilzen");

        Assert.Contains("| O-14 | Rijksregisternummer | verplicht, alleen voor de politie | wordt niet gevraagd |", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("| O-12 |", StringComparison.Ordinal));
    }
}
