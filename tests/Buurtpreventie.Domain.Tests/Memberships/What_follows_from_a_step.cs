using System.Collections.Immutable;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>Who must do what, who is told, and which earlier duties are done, for every step of a membership and of a group.</summary>
public sealed class What_follows_from_a_step
{
    private const string Ended = "add-to-channel accept-rules sign-personally complete-import update-contact store-contact";

    private int _request = 700;

    [Fact]
    public void On_the_way_in()
    {
        var facts = FactsOf(DeclarationOf(An, "An", "Peeters", Bilzen), Bilzen);

        var applied = Then(Membership.Apply(AnsMembership, facts, Next(AnApplying, 2)), "decide-application", "application-received", "");
        var vetted = Then(applied.Approve(null, facts, Next(Prevention, 3)), "assign-member", "admitted", "vet-applicant decide-application");
        Then(applied.Refuse(facts, Next(Prevention, 3)), "erase-application", "not-admitted", $"vet-applicant decide-application {Ended}");
        Then(vetted.RevokeAdmission(facts, Next(Prevention, 3)), "erase-application", "not-admitted", $"assign-member {Ended}");
        var assigned = Then(vetted.Assign(facts, Next(Prevention, 4)), "add-to-channel", "assigned", "assign-member");
        Then(assigned.ReportNotFound(facts, Next(MarleenOfRekem, 5)), "", "install-app", "");
        Then(assigned.ConfirmAdded(facts, Next(MarleenOfRekem, 6)), "", "added", "add-to-channel");
        Then(applied.Withdraw(facts, Next(AnApplying, 3)), "erase-application", "", $"vet-applicant decide-application {Ended}");
    }

    [Fact]
    public void In_the_group_and_out_of_it()
    {
        var (active, facts) = ActiveAn(Bilzen);
        const string Goes = "remove-from-channel delete-contact erase-member";

        Then(active.CorrectContact(DataCategories.MobileNumber, facts, Next(AnInGroup, 10)), "update-contact", "", "");
        Then(active.Leave(facts, Next(AnInGroup, 10)), Goes, "left", Ended);
        Then(active.MoveAway(facts, Next(AnInGroup, 10)), Goes, "left", Ended);
        Then(active.WithdrawConsent(facts, Next(AnInGroup, 10)), Goes, "left", Ended);
        Then(active.RevokeAdmission(facts, Next(Prevention, 10)), Goes, "admission-revoked", Ended);
    }

    [Fact]
    public void After_a_breach()
    {
        var (active, facts) = ActiveAn(Bilzen);
        var rule = Rule.Conduct(12);

        var breached = Then(active.RecordBreach(rule, facts, Next(MarleenOfRekem, 10)), "", "", "");
        var warned = Then(breached.Warn(rule, facts, Next(MarleenOfRekem, 11)), "", "warned", "");
        var suspended = Then(warned.Suspend(facts, Next(MarleenOfRekem, 12)), "remove-from-channel", "suspended", "add-to-channel");
        Then(suspended.Resume(facts, By(Actor.System, At(2026, 6, 1), _request++)), "add-to-channel", "resumed", "remove-from-channel");
        var removed = Then(suspended.Remove(rule, facts, Next(MarleenOfRekem, 13)), "remove-from-channel delete-contact erase-member", "removed", Ended);
        var appealed = Then(removed.Appeal(facts, Next(AnApplying, 14)), "decide-appeal", "", Ended);
        Then(appealed.UpholdRemoval(facts, Next(Prevention, 15)), "", "appeal-upheld", $"{Ended} decide-appeal");
        Then(
            appealed.OverturnRemoval(facts, Next(Prevention, 15)),
            "add-to-channel",
            "appeal-overturned",
            "decide-appeal remove-from-channel delete-contact erase-member erase-application");
    }

    [Fact]
    public void From_founding_a_group_to_dissolving_it()
    {
        var facts = FactsForGroup(Bilzen);
        var founded = Then(PreventionGroup.Found(Rekem, Proposal(), facts, By(Prevention, At(2026, 1, 2), _request++)), "guide-founding", "", "");
        Then(founded.AppointCoordinator(facts, By(Prevention, At(2026, 1, 3), _request++)), "sign-agreement", "", "appoint-coordinator hand-to-deputy");

        var active = GroupUnder(Bilzen);
        var deputy = GroupFacts.Of(Bilzen, [], CandidateOf(DeclarationOf(Person(80), "Wim", "Goossens", Bilzen)));
        Then(active.AppointDeputy(deputy, Next(Prevention, 1)), "sign-agreement", "", "hand-to-deputy");
        Then(active.Suspend(facts, Next(Prevention, 1)), "", "group-suspended", "");
        var dormant = Then(active.GoDormant(facts, Next(Prevention, 1)), "", "", "");
        Then(dormant.Wake(facts, Next(Prevention, 2)), "", "group-active", "");
        Then(active.Resign(facts, Next(MarleenOfRekem, 1)), "appoint-coordinator hand-in-contacts", "group-suspended", "sign-agreement pass-cards");
        Then(
            active.Dissolve(facts, Next(Prevention, 1)),
            "end-memberships delete-contacts remove-signs close-channel",
            "group-dissolved",
            "guide-founding appoint-coordinator hand-to-deputy sign-agreement pass-cards decide-appeal");
    }

    private static Membership Then(Outcome<MembershipStep> outcome, string duties, string notices, string settles)
    {
        var step = outcome.OrThrow();
        Follows(step.Duties, step.Notices, step.Settles, duties, notices, settles);
        return step.Next;
    }

    private static PreventionGroup Then(Outcome<Domain.Lifecycles.Step<PreventionGroup, GroupEvent>> outcome, string duties, string notices, string settles)
    {
        var step = outcome.OrThrow();
        Follows(step.Duties, step.Notices, step.Settles, duties, notices, settles);
        return step.Next;
    }

    private static void Follows(
        ImmutableArray<Duty> duties, ImmutableArray<Notice> notices, ImmutableArray<SettledDuty> settles, string expectedDuties, string expectedNotices, string expectedSettles)
    {
        Assert.Equal(Codes("duty", expectedDuties), duties.Select(duty => duty.Code));
        Assert.Equal(Codes("notice", expectedNotices), notices.Select(notice => notice.Code));
        Assert.Equal(Codes("duty", expectedSettles), settles.Select(duty => duty.Code));
    }

    private static IEnumerable<string> Codes(string kind, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"{kind}.{word}");

    private Act Next(Actor actor, int day) => By(actor, At(2026, 4, day), _request++);
}
