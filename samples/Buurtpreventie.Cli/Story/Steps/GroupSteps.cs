using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using NodaTime;
using Verb = System.Func<
    Buurtpreventie.Domain.Groups.PreventionGroup, Buurtpreventie.Domain.Groups.GroupFacts, Buurtpreventie.Domain.Act,
    Buurtpreventie.Domain.Outcome<Buurtpreventie.Domain.Lifecycles.Step<Buurtpreventie.Domain.Groups.PreventionGroup, Buurtpreventie.Domain.Groups.GroupEvent>>>;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to a group.</summary>
internal static class GroupSteps
{
    internal abstract record GroupStep : StoryStep
    {
        /// <summary>The candidate, by key, where somebody is to be appointed.</summary>
        protected virtual string? CandidateKey => null;

        public override string Matter(Stage stage) => stage.GroupOf(this);

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var key = stage.GroupOf(this);
            return Ask(stage, key, stage.FactsOfGroup(key, CandidateKey), act).TryGetValue(out var step, out var errors) ? Kept(step) : errors;

            Happening Kept(Step<PreventionGroup, GroupEvent> step)
            {
                stage.Keep(step.Next);
                return Happening.Of(step.Next.Name, step.Next.State, step);
            }
        }

        protected abstract Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, string key, GroupFacts facts, Act act);
    }

    /// <summary>A step of a group that is there, by its trigger and its verb.</summary>
    internal abstract record Step : GroupStep
    {
        private readonly GroupTrigger _trigger;
        private readonly Verb? _verb;

        protected Step(GroupTrigger trigger, Verb? verb = null) => (_trigger, _verb) = (trigger, verb);

        public override string Asks(Language language) => Texts.Standard.Of(_trigger, language);

        protected sealed override Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, string key, GroupFacts facts, Act act) =>
            stage.Founded(key) is { } group ? Ask(stage, group, facts, act) : LifecycleErrors.NotFound;

        protected virtual Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, PreventionGroup group, GroupFacts facts, Act act) => _verb!(group, facts, act);
    }

    /// <summary>Residents ask for a group on paper.</summary>
    internal sealed record Found : GroupStep
    {
        public override string Asks(Language language) => StoryWording.FoundGroup[language];

        protected override Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, string key, GroupFacts facts, Act act) =>
            PreventionGroup.Found(stage.GroupIdOf(key), stage.ProposalOf(key), facts, act);
    }

    /// <summary>Somebody looks what still stands between the group and its opening.</summary>
    internal sealed record Checklist : StoryStep
    {
        public override string Asks(Language language) => StoryWording.AskChecklist[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var key = stage.GroupOf(this);
            if (stage.Founded(key) is not { } group)
            {
                return LifecycleErrors.NotFound;
            }

            var open = group.OpenConditions(stage.FactsOfGroup(key), act.At);
            return open.Count == 0
                ? Happening.Seen(language => StoryWording.NothingOpen[language])
                : Happening.Seen(open.Select(condition => (Func<Language, string>)condition.In));
        }
    }

    internal sealed record RecordPriorContact() : Step(GroupTrigger.RecordPriorContact, (group, facts, act) => group.RecordPriorContact(Brussels.DateOf(act.At), facts, act));

    internal sealed record RecordBriefing() : Step(GroupTrigger.RecordBriefing, (group, facts, act) => group.RecordBriefing(Brussels.DateOf(act.At), facts, act));

    internal sealed record EnlistFounders() : Step(GroupTrigger.EnlistFounders)
    {
        public required int Founders { get; init; }

        protected override Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, PreventionGroup group, GroupFacts facts, Act act) =>
            group.EnlistFounders(Founders, facts, act);
    }

    internal sealed record AppointCoordinator() : Step(GroupTrigger.AppointCoordinator, (group, facts, act) => group.AppointCoordinator(facts, act))
    {
        public required string Candidate { get; init; }

        protected override string CandidateKey => Candidate;
    }

    internal sealed record AppointDeputy() : Step(GroupTrigger.AppointDeputy, (group, facts, act) => group.AppointDeputy(facts, act))
    {
        public required string Candidate { get; init; }

        protected override string CandidateKey => Candidate;
    }

    internal sealed record SignAgreement() : Step(GroupTrigger.SignAgreement, (group, facts, act) => group.SignAgreement(Brussels.DateOf(act.At), facts, act));

    internal sealed record RecordScreening() : Step(GroupTrigger.RecordScreening, (group, facts, act) => group.RecordScreening(facts, act));

    internal sealed record NameInspector() : Step(GroupTrigger.NameInspector)
    {
        public required string Inspector { get; init; }

        protected override Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, PreventionGroup group, GroupFacts facts, Act act) =>
            group.NameInspector(stage.IdOf(Inspector), facts, act);
    }

    internal sealed record Activate() : Step(GroupTrigger.Activate, (group, facts, act) => group.Activate(facts, act));

    internal sealed record Resign() : Step(GroupTrigger.Resign, (group, facts, act) => group.Resign(facts, act));

    internal sealed record Discharge() : Step(GroupTrigger.Discharge)
    {
        public required DischargeReason Reason { get; init; }

        protected override Outcome<Step<PreventionGroup, GroupEvent>> Ask(Stage stage, PreventionGroup group, GroupFacts facts, Act act) =>
            group.Discharge(Reason, facts, act);
    }

    internal sealed record AppealDischarge() : Step(GroupTrigger.AppealDischarge, (group, facts, act) => group.AppealDischarge(facts, act));

    internal sealed record UpholdDischarge() : Step(GroupTrigger.UpholdDischarge, (group, facts, act) => group.UpholdDischarge(facts, act));

    internal sealed record OverturnDischarge() : Step(GroupTrigger.OverturnDischarge, (group, facts, act) => group.OverturnDischarge(facts, act));

    internal sealed record RecordDeputyScreening() : Step(GroupTrigger.RecordDeputyScreening, (group, facts, act) => group.RecordDeputyScreening(facts, act));

    internal sealed record ReleaseDeputy() : Step(GroupTrigger.ReleaseDeputy, (group, facts, act) => group.ReleaseDeputy(facts, act));

    internal sealed record HandToDeputy() : Step(GroupTrigger.HandToDeputy, (group, facts, act) => group.HandToDeputy(facts, act));

    internal sealed record Suspend() : Step(GroupTrigger.Suspend, (group, facts, act) => group.Suspend(facts, act));

    internal sealed record Resume() : Step(GroupTrigger.Resume, (group, facts, act) => group.Resume(facts, act));

    internal sealed record GoDormant() : Step(GroupTrigger.GoDormant, (group, facts, act) => group.GoDormant(facts, act));

    internal sealed record Wake() : Step(GroupTrigger.Wake, (group, facts, act) => group.Wake(facts, act));

    internal sealed record Dissolve() : Step(GroupTrigger.Dissolve, (group, facts, act) => group.Dissolve(facts, act));
}
