using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Answered = Buurtpreventie.Domain.Outcome<
    Buurtpreventie.Domain.Lifecycles.Step<Buurtpreventie.Domain.Reports.Report, Buurtpreventie.Domain.Reports.ReportEvent>>;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to a report.</summary>
internal static class ReportSteps
{
    /// <summary>A step of a report, by its trigger.</summary>
    internal abstract record Step : StoryStep
    {
        private readonly ReportTrigger? _trigger;

        protected Step(ReportTrigger? trigger = null) => _trigger = trigger;

        /// <summary>Which report: a name that only the story uses.</summary>
        public required string Report { get; init; }

        public override string Asks(Language language) => _trigger is { } trigger ? Texts.Standard.Of(trigger, language) : StoryWording.Signal[language];

        public sealed override string Matter(Stage stage) => MatterOf(Report);

        public sealed override Outcome<Happening> Take(Stage stage, Act act) =>
            stage.ReportFactsOf(this) is not { } facts ? LifecycleErrors.NotFound : Take(stage, facts, act);

        /// <summary>Asks the library about a report that is there.</summary>
        protected virtual Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act) =>
            stage.Reported.Report(Report) is not { } report ? LifecycleErrors.NotFound : Kept(stage, Ask(stage, report, facts, act));

        protected virtual Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => LifecycleErrors.NotFound;

        /// <summary>What came of it, kept.</summary>
        protected Outcome<Happening> Kept(Stage stage, Answered answer, Observation? seen = null)
        {
            if (!answer.TryGetValue(out var step, out var errors))
            {
                return errors;
            }

            stage.Reported.Keep(Report, step, seen);
            return Happening.Of(language => StoryWording.Report[language], step.Next.State, step);
        }
    }

    /// <summary>The key under which the duties of a report are kept.</summary>
    public static string MatterOf(string report) => $"report {report}";

    private static string Quoted(Outcome<ReportMessage> message) => message.TryGetValue(out var written, out _) ? $"“{written.Text}”" : "–";

    internal sealed record Signal : Step
    {
        public required SaarReportForm Form { get; init; }

        protected override Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act) =>
            Observation.Of(Form, stage.Protocol.Options, act.At).TryGetValue(out var seen, out var errors)
                ? Kept(stage, Domain.Reports.Report.Signal(stage.ReportIdOf(Report), seen, facts, act), seen)
                : errors;
    }

    internal sealed record FromDoubt : Step
    {
        /// <summary>The question in which somebody called.</summary>
        public required string Query { get; init; }

        public required SaarReportForm Form { get; init; }

        protected override Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act)
        {
            if (stage.Reported.Query(Query) is not { } query)
            {
                return LifecycleErrors.NotFound;
            }

            if (!Observation.Of(Form, stage.Protocol.Options, act.At).TryGetValue(out var seen, out var errors)
                || !query.Promote(stage.ReportIdOf(Report), facts, act).TryGetValue(out var promoted, out errors))
            {
                return errors;
            }

            var answer = Kept(stage, Domain.Reports.Report.FromDoubt(stage.ReportIdOf(Report), query, seen, facts, act), seen);
            if (answer.IsSuccess)
            {
                stage.Reported.Keep(Query, promoted);
            }

            return answer;
        }
    }

    internal sealed record RecordCall() : Step(ReportTrigger.RecordCall)
    {
        /// <summary>Who called, by key; without it, who says so.</summary>
        public string? Caller { get; init; }

        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.RecordCall(stage.CallBy(Caller ?? stage.WhoOf(this), act.At), facts, act);
    }

    /// <summary>The one message goes to the group; the story shows it.</summary>
    internal sealed record NotifyGroup() : Step(ReportTrigger.NotifyGroup)
    {
        protected override Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act)
        {
            if (stage.Reported.Report(Report) is not { Call: not null } report)
            {
                return base.Take(stage, facts, act);
            }

            Outcome<ReportMessage> In(Language language) => ReportMessage.Of(report, stage.Reported.Seen(Report), stage.Protocol.Options, language);
            return In(Language.Dutch) is { IsSuccess: false, Errors: var refused } ? refused
                : !base.Take(stage, facts, act).TryGetValue(out var happening, out var errors) ? errors
                : happening
                    .With(language => Quoted(In(language)))
                    .With(language => StoryWording.With(StoryWording.GoesTo, string.Join(", ", report.Recipients(facts).Select(stage.NameOf)))[language]);
        }

        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.NotifyGroup(facts, act);
    }

    /// <summary>Somebody replies. What is refused reaches nobody.</summary>
    internal sealed record Add() : Step(ReportTrigger.Add)
    {
        public required AdditionForm Form { get; init; }

        protected override Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act)
        {
            if (stage.Reported.Report(Report) is not { } report)
            {
                return LifecycleErrors.NotFound;
            }

            if (!ReportMessage.Of(report, Form, facts, act, Language.Dutch).TryGetValue(out var message, out var errors))
            {
                return errors;
            }

            var seen = Observation.Adding(Form, stage.Protocol.Options, act.At).OrThrow();
            return Kept(stage, report.Add(seen, facts, act), seen).TryGetValue(out var happening, out errors)
                ? happening with
                {
                    Asides =
                    [
                        language => Quoted(ReportMessage.Of(report, Form, facts, act, language)),
                        .. message.Findings.Select(finding => (Func<Language, string>)finding.Explain),
                    ],
                }
                : errors;
        }
    }

    internal sealed record React() : Step(ReportTrigger.React)
    {
        /// <summary>What somebody proposes, in words.</summary>
        public required string Proposal { get; init; }

        /// <summary>Whether it is confirmed to be safe.</summary>
        public bool IsSafe { get; init; }

        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) =>
            SafeReactions.Read(Proposal).TryGetValue(out var reaction, out var errors) ? report.React(reaction, IsSafe, facts, act) : errors;
    }

    internal sealed record Correct() : Step(ReportTrigger.Correct)
    {
        public required SaarReportForm Form { get; init; }

        protected override Outcome<Happening> Take(Stage stage, ReportFacts facts, Act act) =>
            stage.Reported.Report(Report) is not { } report ? LifecycleErrors.NotFound
            : Observation.Of(Form, stage.Protocol.Options, act.At).TryGetValue(out var seen, out var errors) ? Kept(stage, report.Correct(seen, facts, act), seen)
            : errors;
    }

    internal sealed record Route() : Step(ReportTrigger.Route)
    {
        public required NonUrgentContactKind To { get; init; }

        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.Route(To, facts, act);
    }

    internal sealed record RecordPoliceOnScene() : Step(ReportTrigger.RecordPoliceOnScene)
    {
        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.RecordPoliceOnScene(facts, act);
    }

    internal sealed record DeclareFalseAlarm() : Step(ReportTrigger.DeclareFalseAlarm)
    {
        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.DeclareFalseAlarm(facts, act);
    }

    internal sealed record Close() : Step(ReportTrigger.Close)
    {
        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.Close(facts, act);
    }

    internal sealed record Drop() : Step(ReportTrigger.Drop)
    {
        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.Drop(facts, act);
    }

    internal sealed record Register() : Step(ReportTrigger.Register)
    {
        protected override Answered Ask(Stage stage, Report report, ReportFacts facts, Act act) => report.Register(facts, act);
    }
}
