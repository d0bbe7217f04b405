using Buurtpreventie.Domain.Tests.Architecture;

namespace Buurtpreventie.Domain.Tests.Duties;

public sealed class Duties
{
    private static readonly Instant Due = Instant.FromUtc(2026, 4, 1, 22, 0);

    [Fact]
    public void Are_overdue_from_the_instant_the_term_is_over()
    {
        var duty = new Duty("duty.x", Role.Coordinator, Due, Rule.Source(170));

        Assert.False(duty.IsOverdue(Due - Duration.Epsilon));
        Assert.True(duty.IsOverdue(Due));
        Assert.True(duty.IsOverdue(Due + Duration.FromDays(1)));
        Assert.False((duty with { Due = null }).IsOverdue(Instant.MaxValue));
    }

    [Fact]
    public void And_notices_speak_in_the_words_of_the_catalogue()
    {
        var key = Domain.Texts.Standard.Keys[0];

        foreach (var language in Languages.All)
        {
            Assert.Equal(Domain.Texts.Standard[key, language], new Duty(key, Role.Police, null, default).In(language));
            Assert.Equal(Domain.Texts.Standard[key, language], new Notice(key, Role.Participant).In(language));
        }

        Assert.Throws<KeyNotFoundException>(() => new Notice("notice.nobody-wrote-it", Role.Participant).In(Language.Dutch));
    }

    [Fact]
    public void And_notices_hold_codes_roles_ids_and_days_and_nothing_of_a_person()
    {
        Type[] allowed = [typeof(string), typeof(Role), typeof(Instant?), typeof(Rule), typeof(PersonId?)];
        var members = new[] { typeof(Duty), typeof(Notice) }.SelectMany(type => type.GetProperties());

        Assert.All(members.Where(member => member.Name != "EqualityContract"), member => Assert.Contains(member.PropertyType, allowed));
        Assert.All(members.Where(member => member.PropertyType == typeof(string)), member => Assert.Equal("Code", member.Name));
    }

    [Fact]
    public void That_the_library_gives_all_have_words()
    {
        var given = Codebase.Types.SelectMany(source => Codebase.MethodsOf(source.Type)).SelectMany(Instructions.Of)
            .Select(instruction => instruction.Operand).OfType<string>()
            .Where(text => text.StartsWith("duty.", StringComparison.Ordinal) || text.StartsWith("notice.", StringComparison.Ordinal));

        Assert.All(given, code => Assert.True(Domain.Texts.Standard.Has(code), code));
    }
}
