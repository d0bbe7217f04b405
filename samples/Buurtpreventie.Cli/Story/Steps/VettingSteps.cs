using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Answered = Buurtpreventie.Domain.Outcome<
    Buurtpreventie.Domain.Lifecycles.Step<Buurtpreventie.Domain.Intake.VettingFile, Buurtpreventie.Domain.Intake.VettingEvent>>;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to the file of the police on an applicant.</summary>
internal static class VettingSteps
{
    internal abstract record VettingStep : StoryStep
    {
        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            if (stage.DeclarationOf(who) is not { } declared)
            {
                return LifecycleErrors.NotFound;
            }

            if (this is Open && stage.VettingOf(who) is not null)
            {
                return new Happening { IsRepeat = true };
            }

            if (!Ask(stage, declared, stage.VettingOf(who), act).TryGetValue(out var step, out var errors))
            {
                return errors;
            }

            stage.Keep(step.Next);
            var happening = Happening.Of(stage.NameOf(who), step.Next.State, step);
            if (step.Next.Decision is null || declared.RegisterNumber is null)
            {
                return happening;
            }

            // Decided: from here on a digest is enough.
            stage.Keep(declared.WithoutRegisterNumber(stage.Key));
            return happening.With(language => StoryWording.NumberReplaced[language]);
        }

        protected abstract Answered Ask(Stage stage, DeclarationOfIntention declared, VettingFile? file, Act act);
    }

    /// <summary>A step of a file that is there, by its trigger.</summary>
    internal abstract record Step : VettingStep
    {
        private readonly VettingTrigger _trigger;

        protected Step(VettingTrigger trigger) => _trigger = trigger;

        public override string Asks(Language language) => StoryWording.With(StoryWording.Is, StoryWording.PoliceFile[language], Texts.Standard.Of(_trigger, language))[language];

        protected sealed override Answered Ask(Stage stage, DeclarationOfIntention declared, VettingFile? file, Act act) =>
            file is not null ? Ask(file, act) : LifecycleErrors.NotFound;

        protected abstract Answered Ask(VettingFile file, Act act);
    }

    internal sealed record Open : VettingStep
    {
        public override string Asks(Language language) => StoryWording.OpenFile[language];

        protected override Answered Ask(Stage stage, DeclarationOfIntention declared, VettingFile? file, Act act) =>
            VettingFile.Open(declared, stage.Protocol, act);
    }

    internal sealed record AskMore() : Step(VettingTrigger.AskMore)
    {
        public required IReadOnlyList<VettingQuestions> Questions { get; init; }

        protected override Answered Ask(VettingFile file, Act act) => file.AskMore(Questions.Aggregate(VettingQuestions.None, (all, one) => all | one), act);
    }

    internal sealed record Answer() : Step(VettingTrigger.Answer)
    {
        protected override Answered Ask(VettingFile file, Act act) => file.Answer(act);
    }

    internal sealed record Approve() : Step(VettingTrigger.Approve)
    {
        protected override Answered Ask(VettingFile file, Act act) => file.Approve(act);
    }

    internal sealed record Refuse() : Step(VettingTrigger.Refuse)
    {
        /// <summary>Why. It stays with the police; the story does not tell it.</summary>
        public string? Reason { get; init; }

        protected override Answered Ask(VettingFile file, Act act) => file.Refuse(Reason, act);
    }

    internal sealed record Revoke() : Step(VettingTrigger.Revoke)
    {
        /// <inheritdoc cref="Refuse.Reason"/>
        public string? Reason { get; init; }

        protected override Answered Ask(VettingFile file, Act act) => file.Revoke(Reason, act);
    }
}
