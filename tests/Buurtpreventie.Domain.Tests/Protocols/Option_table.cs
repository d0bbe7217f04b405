using System.Collections.Immutable;
using System.Reflection;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Option_table
{
    [Fact]
    public void Has_every_choice_once_under_its_own_name_and_number()
    {
        Assert.Equal(Profiles.Table.Select(row => $"{row.Rule} {row.Path}"), ProtocolOptionTable.Rows.Select(row => row.ToString()));
        Assert.Equal(
            Samples.Leaves.Select(Samples.PathOf).Order(StringComparer.Ordinal),
            ProtocolOptionTable.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 36), ProtocolOptionTable.Rows.Select(row => row.Rule.Number).Distinct());
    }

    [Fact]
    public void Reads_what_stands_there()
    {
        foreach (var profile in ProtocolProfiles.All)
        {
            foreach (var (row, leaf) in ProtocolOptionTable.Rows.Join(Samples.Leaves, row => row.Name, Samples.PathOf, (row, leaf) => (row, leaf)))
            {
                var stands = Samples.Read(profile.Options, leaf);
                Assert.Equal(stands, row.Read(profile.Options) is { } read && read.GetType().Name.StartsWith("Sequence", StringComparison.Ordinal) ? Items(read) : row.Read(profile.Options));
            }
        }
    }

    [Fact]
    public void Notices_each_single_change_and_so_does_equality()
    {
        var options = ProtocolProfiles.Bilzen.Options;
        foreach (var leaf in Samples.Leaves)
        {
            var changed = Samples.Changed(options, leaf, Other(leaf[^1].PropertyType, Samples.Read(options, leaf)));

            Assert.Equal([Samples.PathOf(leaf)], ProtocolDifference.Between(options, changed).Items.Select(item => item.Option.Name));
            Assert.NotEqual(options, changed);
            Assert.NotEqual(changed, options);

            var back = Samples.Changed(changed, leaf, Samples.Read(options, leaf));
            Assert.Equal(options, back);
            Assert.Equal(options.GetHashCode(), back.GetHashCode());
        }
    }

    [Fact]
    public void Says_every_choice_of_every_profile_in_every_language()
    {
        var silent =
            from profile in ProtocolProfiles.All
            from row in ProtocolOptionTable.Rows
            from language in Languages.All.ToArray()
            let words = $"{row.In(language)}: {row.ValueIn(profile.Options, language)}"
            where words.Contains('{', StringComparison.Ordinal) || words.EndsWith(": ", StringComparison.Ordinal) || words.StartsWith(':')
            select $"{profile} {row} {language}: {words}";

        Findings.None(silent);
    }

    [Theory]
    [InlineData(Language.Dutch, "politie of preventiedienst", "30 dagen", "1 jaar", "wat het kanaal toelaat", "wijkcommissariaat, meldpunt")]
    [InlineData(Language.French, "police ou service de prévention", "30 jours", "1 an", "ce que permet le canal", "commissariat de quartier, point de contact")]
    [InlineData(Language.German, "Polizei oder Präventionsdienst", "30 Tage", "1 Jahr", "was der Kanal erlaubt", "Revierkommissariat, Meldestelle")]
    [InlineData(Language.English, "police or prevention service", "30 days", "1 year", "what the channel allows", "district police station, reporting desk")]
    public void Says_values_as_people_do(Language language, string assigner, string photo, string report, string most, string contacts)
    {
        Assert.Equal(assigner, Row("assigner").ValueIn(ProtocolProfiles.Deck.Options, language));
        Assert.Equal(photo, Row("retention.photo").ValueIn(ProtocolProfiles.Deck.Options, language));
        Assert.Equal(report, Row("retention.report").ValueIn(ProtocolProfiles.Deck.Options, language));
        Assert.Equal(most, Row("maxMembers").ValueIn(ProtocolProfiles.Deck.Options, language));
        Assert.Equal(contacts, Row("nonUrgentContacts").ValueIn(ProtocolProfiles.Ghent.Options, language));
    }

    [Fact]
    public void Shows_the_details_of_a_contact_and_a_term_of_months()
    {
        var options = ProtocolProfiles.Deck.Options with
        {
            NonUrgentContacts = [new(NonUrgentContactKind.ReportingDesk, "www.example.be")],
            ReAcceptance = Term.OfMonths(3),
        };

        Assert.Equal("meldpunt (www.example.be)", Row("nonUrgentContacts").ValueIn(options, Language.Dutch));
        Assert.Equal("3 maanden", Row("reAcceptance").ValueIn(options, Language.Dutch));
    }

    [Fact]
    public void Speaks_from_the_catalogue_of_the_host()
    {
        var texts = Domain.Texts.Standard.Replacing([new("option.tie", new("Verbondenheid", "Attache", "Bindung", "Bond")), new("tie.resident", new("bewoner", "habitant", "Bewohner", "dweller"))]);

        Assert.Equal("Bond", Row("tie").In(Language.English, texts));
        Assert.Equal("dweller", Row("tie").ValueIn(ProtocolProfiles.Deck.Options, Language.English, texts));
    }

    /// <summary>Some other value of the same type.</summary>
    internal static object Other(Type type, object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            bool yes => !yes,
            int number => number + 1,
            Term term => Term.OfDays(term.Days + 1),
            Role roles => roles == Role.Police ? Role.Coordinator : Role.Police,
            Enum word => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(word)),
            ImmutableArray<EmergencyNumber> numbers => numbers.Add(EmergencyNumber.Emergency112),
            ImmutableArray<NonUrgentContact> contacts => contacts.SetItem(0, contacts[0] with { Details = "0" }),
            ImmutableArray<Language> languages => languages.Add(Language.French),
            null when type == typeof(int) => 1,
            null when type == typeof(Term) => Term.OfDays(1),
            null => Enum.GetValues(type).GetValue(0)!,
            _ => throw new InvalidOperationException(type.Name),
        };
    }

    private static ProtocolOption Row(string name) => ProtocolOptionTable.Rows.Single(row => row.Name == name);

    private static object? Items(object sequence) => sequence.GetType().GetProperty("Items", BindingFlags.Public | BindingFlags.Instance)!.GetValue(sequence);
}
