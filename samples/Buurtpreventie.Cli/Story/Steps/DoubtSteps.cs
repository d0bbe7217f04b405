using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Reports;
using Answered = Buurtpreventie.Domain.Outcome<
    Buurtpreventie.Domain.Lifecycles.Step<Buurtpreventie.Domain.Reports.DoubtQuery, Buurtpreventie.Domain.Reports.DoubtQueryEvent>>;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to a question to the group.</summary>
internal static class DoubtSteps
{
    /// <summary>A step of a question, by its trigger.</summary>
    internal abstract record Step : StoryStep
    {
        private readonly DoubtQueryTrigger? _trigger;

        protected Step(DoubtQueryTrigger? trigger = null) => _trigger = trigger;

        /// <summary>Which question: a name that only the story uses.</summary>
        public required string Query { get; init; }

        public override string Asks(Language language) => _trigger is { } trigger ? Texts.Standard.Of(trigger, language) : StoryWording.AskGroup[language];

        public sealed override string Matter(Stage stage) => $"question {Query}";

        public override Outcome<Happening> Take(Stage stage, Act act) =>
            stage.ReportFactsOf(this) is { } facts && stage.Reported.Query(Query) is { } query ? Kept(stage, Ask(stage, query, facts, act)) : LifecycleErrors.NotFound;

        protected virtual Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => LifecycleErrors.NotFound;

        /// <summary>What came of it, kept.</summary>
        protected Outcome<Happening> Kept(Stage stage, Answered answer, Observation? seen = null)
        {
            if (!answer.TryGetValue(out var step, out var errors))
            {
                return errors;
            }

            stage.Reported.Keep(Query, step, seen);
            return Happening.Of(language => StoryWording.Question[language], step.Next.State, step);
        }
    }

    internal sealed record Ask : Step
    {
        public required DoubtQueryForm Form { get; init; }

        public override Outcome<Happening> Take(Stage stage, Act act) =>
            stage.ReportFactsOf(this) is not { } facts ? LifecycleErrors.NotFound
            : Observation.Doubting(Form, act.At).TryGetValue(out var seen, out var errors) ? Kept(stage, DoubtQuery.Ask(stage.QueryIdOf(Query), seen, facts, act), seen)
            : errors;
    }

    internal sealed record VoteSuspicious() : Step(DoubtQueryTrigger.VoteSuspicious)
    {
        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => query.VoteSuspicious(facts, act);
    }

    internal sealed record VoteHarmless() : Step(DoubtQueryTrigger.VoteHarmless)
    {
        public HarmlessReason? Reason { get; init; }

        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => query.VoteHarmless(Reason, facts, act);
    }

    internal sealed record OfferToCall() : Step(DoubtQueryTrigger.OfferToCall)
    {
        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => query.OfferToCall(facts, act);
    }

    internal sealed record ReleaseCaller() : Step(DoubtQueryTrigger.ReleaseCaller)
    {
        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => query.ReleaseCaller(facts, act);
    }

    internal sealed record RecordCall() : Step(DoubtQueryTrigger.RecordCall)
    {
        /// <summary>Who called, by key; without it, who says so.</summary>
        public string? Caller { get; init; }

        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) =>
            query.RecordCall(stage.CallBy(Caller ?? stage.WhoOf(this), act.At), facts, act);
    }

    internal sealed record Settle() : Step(DoubtQueryTrigger.Settle)
    {
        protected override Answered Ask(Stage stage, DoubtQuery query, ReportFacts facts, Act act) => query.Settle(facts, act);
    }
}
