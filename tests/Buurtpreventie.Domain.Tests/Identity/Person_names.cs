using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Person_names
{
    [Theory]
    [InlineData("An", "Peeters", "A. P.", "an peeters", "peeters an")]
    [InlineData("Jean-Pierre", "De Wever", "J. D.", "jean pierre de wever", "dewever jeanpierre")]
    [InlineData("Anna", "van der Berg", "A. V.", "anna van der berg", "vanderberg anna")]
    [InlineData("Karel", "D'Hondt", "K. D.", "karel d hondt", "dhondt karel")]
    [InlineData("Karel", "D’Hondt", "K. D.", "karel d hondt", "dhondt karel")]
    [InlineData("Piet", "'t Hooft", "P. T.", "piet t hooft", "thooft piet")]
    [InlineData("Éloïse", "Lefèvre", "É. L.", "eloise lefevre", "lefevre eloise")]
    [InlineData("Ömer", "Şahin", "Ö. Ş.", "omer sahin", "sahin omer")]
    [InlineData("J.", "Smet", "J. S.", "j smet", "smet j")]
    [InlineData("Иван", "Петров", "И. П.", "иван петров", "петров иван")]
    [InlineData("محمد", "العربي", "م. ا.", "محمد العربي", "العربي محمد")]
    [InlineData("राम", "शर्मा", "र. श.", null, null)]
    [InlineData("Ane\u0301", "Ruzˇ\u030Cic\u0301", "A. R.", null, null)]
    public void Are_read_in_any_script(string first, string last, string initials, string? comparing, string? sorting)
    {
        var name = PersonName.Of(first, last).OrThrow();

        Assert.Equal((first, last), (name.First, name.Last));
        Assert.Equal(initials, name.ToString());
        Assert.Equal($"{first} {last}", name.ToString("F"));
        Assert.Equal($"{last}, {first}", name.ToString("N"));
        Assert.Equal(name, PersonName.Parse(name.ToString("N")));
        Assert.Equal(comparing ?? name.ToComparisonKey(), name.ToComparisonKey());
        Assert.Equal(sorting ?? name.ToSortKey(), name.ToSortKey());
    }

    [Fact]
    public void Blanks_are_dropped_at_the_ends_and_made_one_between()
    {
        var name = PersonName.Of("\tAn \u00A0 Marie\n", "  Van   den\u202FBroeck ").OrThrow();

        Assert.Equal("An Marie Van den Broeck", name.ToString("F"));
        Assert.Equal(name, PersonName.Parse(" Van  den Broeck ,An  Marie "));
    }

    [Fact]
    public void Stand_in_a_list_as_in_a_Belgian_one()
    {
        string[] list =
        [
            "De Wever, Bart", "Dewever, Élise", "de Wever, Els", "D'Hondt, Jan", "Peeters, An", "Peeters, Jan", "Peetersens, An", "Šerý, Jan", "Van den Broeck, An",
            "Vandenbroeck, Bea", "van den Broeck, Cis", "Vanden Broeck, Dirk", "Verhoeven, An",
        ];
        var names = list.Select(name => PersonName.Parse(name)).ToList();

        Assert.Equal(list, names.AsEnumerable().Reverse().Order().Select(name => name.ToString("N")));
        Assert.Equal(list, names.AsEnumerable().Reverse().OrderBy(name => name.ToSortKey(), StringComparer.Ordinal).Select(name => name.ToString("N")));
    }

    [Theory]
    [InlineData("VAN DEN BROECK, AN", "Van den Broeck, An")]
    [InlineData("D’Hondt, Jean-Pierre", "d'hondt, jean pierre")]
    [InlineData("Lefevre, Eloise", "Lefèvre, Éloïse")]
    public void Two_spellings_compare_as_one_but_are_not_equal(string one, string other)
    {
        Assert.Equal(PersonName.Parse(one).ToComparisonKey(), PersonName.Parse(other).ToComparisonKey());
        Assert.NotEqual(PersonName.Parse(one), PersonName.Parse(other));
        Assert.NotEqual(0, PersonName.Parse(one).CompareTo(PersonName.Parse(other)));
    }

    [Theory]
    [InlineData(null, "first-name.empty", 1, 0)]
    [InlineData("", "first-name.empty", 1, 0)]
    [InlineData(" -.' ", "first-name.empty", 1, 0)]
    [InlineData(" An2", "first-name.character", 4, 1)]
    [InlineData("An, Marie", "first-name.character", 3, 1)]
    [InlineData("An 🤓", "first-name.character", 4, 2)]
    [InlineData("An\u0000", "first-name.character", 3, 1)]
    [InlineData("An\u202E", "first-name.character", 3, 1)]
    [InlineData("<b>", "first-name.character", 1, 1)]
    public void A_refusal_says_what_and_where(string? first, string code, int position, int length)
    {
        Assert.False(PersonName.Of(first, "Peeters").TryGetValue(out _, out var errors));
        var error = Assert.Single(errors);

        Assert.Equal((code, "firstName", Rule.Source(205)), (error.Code, error.Target, error.Rule));
        Assert.Contains(ErrorArgument.Of("position", position), error.Arguments);

        Assert.False(PersonName.Of("An", first).TryGetValue(out _, out errors));
        error = Assert.Single(errors);
        Assert.Equal((code.Replace("first", "last", StringComparison.Ordinal), "lastName", Rule.Source(206)), (error.Code, error.Target, error.Rule));

        if (!code.EndsWith("empty", StringComparison.Ordinal) && !first!.Contains(',', StringComparison.Ordinal))
        {
            Assert.False(PersonName.TryParse($"Peeters,{first}", out _, out var fault));
            Assert.Equal((code, 8 + position - 1, length), (fault.Code, fault.Start, fault.Length));
        }
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        Assert.False(PersonName.Of("", "P33ters").TryGetValue(out _, out var errors));

        Assert.Equal("first-name.empty (firstName), last-name.character (lastName)", errors.ToString());
    }

    [Fact]
    public void One_text_needs_the_comma_because_nobody_can_tell_where_a_last_name_starts()
    {
        Assert.False(PersonName.TryParse("An Van den Broeck", out _, out var fault));
        Assert.Equal("person-name.comma", fault.Code);
    }

    [Fact]
    public void Each_has_eighty_characters_at_most_blanks_that_fall_out_aside()
    {
        var longest = new string('a', 80);

        Assert.True(PersonName.Of($"  {longest} ", longest).IsSuccess);
        Assert.Equal(162, PersonName.Of(longest, longest).OrThrow().ToString("N").Length);
        Assert.Equal("first-name.too-long (firstName), last-name.too-long (lastName)", PersonName.Of($"a {longest}", longest + "b").Errors.ToString());
    }

    [Fact]
    public void The_order_is_that_of_the_sort_keys_and_agrees_with_equality()
    {
        var parts = Gen.Elements("An", "an", "Àn", "De Wever", "Dewever", "D'Hondt", "D’Hondt", "Ba", "Œ", "Oe", "Van", "Van den", "Ян");
        var names = parts.Zip(parts, (first, last) => PersonName.Of(first, last).OrThrow());
        Prop.ForAll(Arb.From(names.Zip(names)), pair =>
        {
            var (one, other) = pair;
            var order = Math.Sign(one.CompareTo(other));
            return order == -Math.Sign(other.CompareTo(one))
                && (order == 0) == (one == other)
                && (one.ToSortKey() == other.ToSortKey() || order == Math.Sign(string.CompareOrdinal(one.ToSortKey(), other.ToSortKey())));
        }).QuickCheckThrowOnFailure();
    }
}
