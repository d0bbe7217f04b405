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
        Type[] allowed = [typeof(string), typeof(Role), typeof(Instant?), typeof(Rule), typeof(PersonId?), typeof(bool)];
        var members = new[] { typeof(Duty), typeof(Notice) }.SelectMany(type => type.GetProperties());

        Assert.All(members.Where(member => member.Name != "EqualityContract"), member => Assert.Contains(member.PropertyType, allowed));
        Assert.All(members.Where(member => member.PropertyType == typeof(string)), member => Assert.Equal("Code", member.Name));
    }

    /// <summary>A new duty is put here: is it done on the telephone, in the street and the like, or does a step or the host do it?</summary>
    [Fact]
    public void Are_done_by_hand_or_by_a_step_or_by_the_host()
    {
        // What no step can tell, because it happens elsewhere.
        string[] byHand =
        [
            "duty.close-channel", "duty.delete-contact", "duty.delete-contacts", "duty.find-group", "duty.hand-in-contacts", "duty.pass-cards",
            "duty.remove-from-channel", "duty.remove-signs", "duty.store-contact", "duty.update-contact",
        ];
        string[] byAStep =
        [
            "duty.accept-rules", "duty.add-to-channel", "duty.answer-police", "duty.appoint-coordinator", "duty.assign-member", "duty.call-emergency-number",
            "duty.complete-import", "duty.confirm-call", "duty.decide-appeal", "duty.decide-application", "duty.decide-vetting", "duty.guide-founding",
            "duty.hand-over-report", "duty.hand-to-deputy", "duty.look-up-address", "duty.offer-place", "duty.record-call", "duty.register-conversation",
            "duty.sign-agreement", "duty.sign-personally", "duty.vet-applicant",
        ];
        string[] byTheHost =
            ["duty.end-memberships", "duty.erase-application", "duty.erase-doubt-query", "duty.erase-member", "duty.erase-report"];

        Assert.Equal([.. byHand.Concat(byAStep).Concat(byTheHost).Order(StringComparer.Ordinal)], Given().Where(code => code.StartsWith("duty.", StringComparison.Ordinal) && code != "duty.of-another").Distinct().Order(StringComparer.Ordinal));
        Assert.All(byHand, code => Assert.True(new Duty(code, Role.Coordinator, null, default).IsDoneByHand, code));
        Assert.All(byAStep.Concat(byTheHost), code => Assert.False(new Duty(code, Role.Coordinator, null, default).IsDoneByHand, code));
    }

    [Fact]
    public void That_the_library_gives_all_have_words() => Assert.All(Given(), code => Assert.True(Domain.Texts.Standard.Has(code), code));

    private static IEnumerable<string> Given()
    {
        return Codebase.Types.SelectMany(source => Codebase.MethodsOf(source.Type)).SelectMany(Instructions.Of)
            .Select(instruction => instruction.Operand).OfType<string>()
            .Where(text => text.StartsWith("duty.", StringComparison.Ordinal) || text.StartsWith("notice.", StringComparison.Ordinal));
    }
}
