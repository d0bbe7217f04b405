namespace Buurtpreventie.Domain.Tests.Outcomes;

public sealed class Rules
{
    private static readonly (Func<int, Rule> Of, int Last, string Written, string Dutch)[] Families =
    [
        (Rule.Conduct, 19, "conduct-{0}", "gedragsregel {0}"),
        (Rule.NotFor, 8, "not-for-{0}", "de groep is niet voor, punt {0}"),
        (Rule.Option, 36, "O-{0:00}", "protocolkeuze O-{0:00}"),
        (Rule.Source, 232, "R-{0:000}", "bronregel R-{0:000}"),
    ];

    [Fact]
    public void Have_a_stable_written_form_and_a_name_for_people()
    {
        var all = new HashSet<Rule>();
        foreach (var (of, last, written, dutch) in Families)
        {
            for (var number = 1; number <= last; number++)
            {
                var rule = of(number);

                Assert.Equal(string.Format(written, number), rule.ToString());
                Assert.Equal(rule, Rule.Parse(rule.ToString()));
                Assert.Equal(string.Format(dutch, number), Domain.Texts.Standard.Of(rule, Language.Dutch));
                Assert.True(all.Add(rule));
            }
        }

        Assert.Equal(19 + 8 + 36 + 232, all.Count);
    }

    [Fact]
    public void Exist_or_are_a_bug()
    {
        foreach (var (of, last, _, _) in Families)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => of(0));
            Assert.Throws<ArgumentOutOfRangeException>(() => of(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => of(last + 1));
        }
    }

    [Fact]
    public void That_are_none_say_nothing()
    {
        Assert.True(default(Rule).IsDefault);
        Assert.False(Rule.Conduct(1).IsDefault);
        Assert.Equal("", default(Rule).ToString());
        Assert.Equal("", Domain.Texts.Standard.Of(default(Rule), Language.Dutch));
        Assert.False(Rule.TryParse("", out _));
    }
}
