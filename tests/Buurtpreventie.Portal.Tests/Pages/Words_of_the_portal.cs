using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>What the pages say, they say in four languages, and nothing stands in the catalogue that no page says.</summary>
public sealed partial class Words_of_the_portal
{
    private static readonly Domain.Texts Texts = ShowRegistration.PortalTexts();

    private static readonly string Source = string.Join('\n', Directory.EnumerateFiles(Repository.PathOf("samples/Buurtpreventie.Portal"), "*.cs*", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));

    public static TheoryData<Type> Shown =>
    [
        typeof(DataCategories), typeof(Domain.Privacy.KeptBecause), typeof(Domain.Privacy.ProcessingPurpose), typeof(Domain.Privacy.RecordKind), typeof(FoundingGrounds), typeof(GroupPurposes), typeof(GroupState), typeof(GroupTrigger), typeof(MembershipState),
        typeof(MembershipTrigger), typeof(DoubtQueryState), typeof(DoubtQueryTrigger), typeof(DoubtVoteKind), typeof(HarmlessReason), typeof(PoliceQuestion), typeof(ReportState),
        typeof(ReportTrigger), typeof(SaarStep), typeof(SafeReaction), typeof(Senses), typeof(Urgency), typeof(Responder), typeof(Role), typeof(TieCheck), typeof(TieToTerritory), typeof(VettingQuestions),
        typeof(VettingState), typeof(VettingTrigger),
    ];

    [Theory, MemberData(nameof(Shown))]
    public void Every_enum_that_a_page_shows_has_words(Type type) =>
        Assert.All(Enum.GetValues(type).Cast<Enum>(), member => Assert.NotEmpty(Texts.Of(member, Language.German)));

    [Fact]
    public void Every_key_that_the_source_names_is_there() =>
        Assert.All(Named().Matches(Source).Select(match => match.Groups["key"].Value).Distinct(), key => Assert.True(Texts.Has($"portal.{key}"), key));

    [Fact]
    public void Every_event_has_words() => Assert.All(
        new[] { "Memberships/MembershipEvent.cs", "Intake/Vetting/VettingEvent.cs", "Groups/GroupEvent.cs", "Reports/ReportEvent.cs", "Reports/Doubt/DoubtQueryEvent.cs" }
            .SelectMany(file => Discriminators().Matches(File.ReadAllText(Repository.PathOf($"src/Buurtpreventie.Domain/{file}"))).Select(match => match.Groups["key"].Value)),
        key => Assert.True(Texts.Has($"portal.event.{key}"), key));

    [Fact]
    public void No_key_is_there_that_nobody_says()
    {
        var idle = Texts.Keys.Where(key => key.StartsWith("portal.", StringComparison.Ordinal)).Select(key => key["portal.".Length..])
            .Where(key => !key.StartsWith("event.", StringComparison.Ordinal) && !key.StartsWith("field.", StringComparison.Ordinal) && !key.StartsWith("status.", StringComparison.Ordinal)
                && !key.StartsWith("protocols.", StringComparison.Ordinal) && !key.StartsWith("assign.", StringComparison.Ordinal) && !key.StartsWith("seen.", StringComparison.Ordinal) && !Source.Contains($"\"{key}\"", StringComparison.Ordinal));

        Assert.Empty(idle);
    }

    [GeneratedRegex("Visit(?:\\.Text)?[\\[(]\"(?<key>[a-z.-]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex("JsonDerivedType\\(typeof\\(\\w+\\), \"(?<key>[^\"]+)\"")]
    private static partial Regex Discriminators();
}
