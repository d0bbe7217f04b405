using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Verb = System.Func<
    Buurtpreventie.Domain.Memberships.Membership, Buurtpreventie.Domain.Memberships.MembershipFacts, Buurtpreventie.Domain.Act,
    Buurtpreventie.Domain.Outcome<Buurtpreventie.Domain.Memberships.MembershipStep>>;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to a membership.</summary>
internal static class MembershipSteps
{
    /// <summary>A step of a membership that is there, by its trigger and its verb.</summary>
    internal abstract record Step : StoryStep
    {
        private readonly MembershipTrigger _trigger;
        private readonly Verb? _verb;

        protected Step(MembershipTrigger trigger, Verb? verb = null) => (_trigger, _verb) = (trigger, verb);

        public override string Asks(Language language) => Texts.Standard.Of(_trigger, language);

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            return stage.MembershipOf(who) is not { } membership ? LifecycleErrors.NotFound
                : Ask(membership, stage.FactsOf(who, Group), act).TryGetValue(out var step, out var errors) ? Kept(stage, who, step)
                : errors;
        }

        protected virtual Outcome<MembershipStep> Ask(Membership membership, MembershipFacts facts, Act act) => _verb!(membership, facts, act);
    }

    /// <summary>A step that was accepted.</summary>
    internal static Happening Kept(Stage stage, string who, MembershipStep step)
    {
        stage.Keep(step);
        return Happening.Of(stage.NameOf(who), step);
    }

    /// <summary>A step that names a rule of conduct.</summary>
    internal abstract record RuleStep : Step
    {
        protected RuleStep(MembershipTrigger trigger)
            : base(trigger)
        {
        }

        public required Rule Rule { get; init; }

        public override string Asks(Language language) => $"{base.Asks(language)} ({Texts.Standard.Of(Rule, language)})";
    }

    /// <summary>Somebody looks what he or she may do.</summary>
    internal sealed record Look : StoryStep
    {
        public override string Asks(Language language) => StoryWording.AskOffers[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            if (stage.MembershipOf(who) is not { } membership)
            {
                return LifecycleErrors.NotFound;
            }

            var offers = membership.Offers(act.Actor, stage.FactsOf(who, Group), act.At).ToList();
            return offers.Count == 0
                ? Happening.Seen(language => StoryWording.NoOffers[language])
                : Happening.Seen(offers.Select(offer => (Func<Language, string>)(language => offer.Explain(language, act.Actor.Audience))));
        }
    }

    /// <summary>Somebody looks to which groups the address leads.</summary>
    internal sealed record FindGroups : StoryStep
    {
        public override string Asks(Language language) => StoryWording.FindGroups[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            if (stage.MembershipOf(who) is not { } membership || !act.Actor.Sees(membership.Jurisdiction, membership.Person))
            {
                return LifecycleErrors.NotFound;
            }

            var answer = membership.FindGroups(stage.FactsOfGroups(who));
            return Happening.Seen([language => Texts.Standard.Of(answer.Found, language), .. answer.Groups.Select(InWords)]) with
            {
                Duties = answer.Duties,
                Notices = answer.Notices,
            };
        }

        private static Func<Language, string> InWords(GroupForAddress group) => language => StoryWording.With(
            StoryWording.Is,
            group.Name,
            group.IsOpen ? StoryWording.GroupOpen[language] : string.Join(' ', group.Obstacles.Select(obstacle => obstacle.In(language))))[language];
    }

    /// <summary>A member of a group that was there before.</summary>
    internal sealed record Import : StoryStep
    {
        public override string Asks(Language language) => StoryWording.Import[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            if (stage.MembershipOf(who) is not null)
            {
                return DeclarationErrors.Duplicate;
            }

            if (!Membership.Import(stage.MembershipIdOf(who), stage.IdOf(who), stage.FactsOf(who, Group), act).TryGetValue(out var step, out var errors))
            {
                return errors;
            }

            return Kept(stage, who, step);
        }
    }

    internal sealed record Approve() : Step(MembershipTrigger.Approve, (membership, facts, act) => membership.Approve(facts.Vetting, facts, act));

    internal sealed record Refuse() : Step(MembershipTrigger.Refuse, (membership, facts, act) => membership.Refuse(facts, act));

    internal sealed record Assign() : Step(MembershipTrigger.Assign, (membership, facts, act) => membership.Assign(facts, act));

    internal sealed record PutOnWaitingList() : Step(MembershipTrigger.PutOnWaitingList, (membership, facts, act) => membership.PutOnWaitingList(facts, act));

    internal sealed record PassCard() : Step(MembershipTrigger.PassCard, (membership, facts, act) => membership.PassCard(facts, act));

    internal sealed record ConfirmAdded() : Step(MembershipTrigger.ConfirmAdded, (membership, facts, act) => membership.ConfirmAdded(facts, act));

    internal sealed record ReportNotFound() : Step(MembershipTrigger.ReportNotFound, (membership, facts, act) => membership.ReportNotFound(facts, act));

    internal sealed record Withdraw() : Step(MembershipTrigger.Withdraw, (membership, facts, act) => membership.Withdraw(facts, act));

    internal sealed record Leave() : Step(MembershipTrigger.Leave, (membership, facts, act) => membership.Leave(facts, act));

    internal sealed record MoveAway() : Step(MembershipTrigger.MoveAway, (membership, facts, act) => membership.MoveAway(facts, act));

    internal sealed record AcceptRules() : Step(MembershipTrigger.AcceptRules, (membership, facts, act) => membership.AcceptRules(facts, act));

    internal sealed record CompleteImport() : Step(MembershipTrigger.CompleteImport, (membership, facts, act) => membership.CompleteImport(facts, act));

    internal sealed record RevokeAdmission() : Step(MembershipTrigger.RevokeAdmission, (membership, facts, act) => membership.RevokeAdmission(facts, act));

    internal sealed record Suspend() : Step(MembershipTrigger.Suspend, (membership, facts, act) => membership.Suspend(facts, act));

    internal sealed record Resume() : Step(MembershipTrigger.Resume, (membership, facts, act) => membership.Resume(facts, act));

    internal sealed record Appeal() : Step(MembershipTrigger.Appeal, (membership, facts, act) => membership.Appeal(facts, act));

    internal sealed record UpholdRemoval() : Step(MembershipTrigger.UpholdRemoval, (membership, facts, act) => membership.UpholdRemoval(facts, act));

    internal sealed record OverturnRemoval() : Step(MembershipTrigger.OverturnRemoval, (membership, facts, act) => membership.OverturnRemoval(facts, act));

    internal sealed record EndWithGroup() : Step(MembershipTrigger.DissolveGroup, (membership, facts, act) => membership.EndWithGroup(facts, act));

    internal sealed record RecordBreach() : RuleStep(MembershipTrigger.RecordBreach)
    {
        /// <summary>How grave; without it, what the rule usually is.</summary>
        public BreachSeverity? Severity { get; init; }

        protected override Outcome<MembershipStep> Ask(Membership membership, MembershipFacts facts, Act act) => membership.RecordBreach(Rule, facts, act, Severity);
    }

    internal sealed record Warn() : RuleStep(MembershipTrigger.Warn)
    {
        protected override Outcome<MembershipStep> Ask(Membership membership, MembershipFacts facts, Act act) => membership.Warn(Rule, facts, act);
    }

    internal sealed record Remove() : RuleStep(MembershipTrigger.Remove)
    {
        protected override Outcome<MembershipStep> Ask(Membership membership, MembershipFacts facts, Act act) => membership.Remove(Rule, facts, act);
    }
}
