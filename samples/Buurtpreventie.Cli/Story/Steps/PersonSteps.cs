using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Cli.Story;

/// <summary>The rights of the person concerned.</summary>
internal static class PersonSteps
{
    /// <summary>A right that changes the declaration, and the membership with it.</summary>
    internal abstract record RightsStep : StoryStep
    {
        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            if (stage.MembershipOf(who) is not { } membership)
            {
                return LifecycleErrors.NotFound;
            }

            if (!Ask(stage, membership, stage.FactsOf(who, Group), act).TryGetValue(out var step, out var errors))
            {
                return errors;
            }

            stage.Keep(step.Declaration);
            return step.Membership is null ? new Happening() : MembershipSteps.Kept(stage, who, step.Membership);
        }

        protected abstract Outcome<Domain.Privacy.RightsStep> Ask(Stage stage, Membership membership, MembershipFacts facts, Act act);
    }

    /// <summary>Another name, number or address.</summary>
    internal sealed record Correct : RightsStep
    {
        public required ContactCorrection Contact { get; init; }

        public override string Asks(Language language) => Texts.Standard.Of(MembershipTrigger.CorrectContact, language);

        protected override Outcome<Domain.Privacy.RightsStep> Ask(Stage stage, Membership membership, MembershipFacts facts, Act act) =>
            Rights.Correct(membership, facts, Contact, stage.TerritoryOf(stage.GroupOf(this)), act);
    }

    /// <summary>A consent is taken back.</summary>
    internal sealed record Withdraw : RightsStep
    {
        public required ConsentKind Consent { get; init; }

        public override string Asks(Language language) => StoryWording.With(
            StoryWording.Is, StoryWording.WithdrawConsent[language], Texts.Standard.Of(Consent, language))[language];

        protected override Outcome<Domain.Privacy.RightsStep> Ask(Stage stage, Membership membership, MembershipFacts facts, Act act) =>
            Rights.Withdraw(membership, facts, Consent, act);
    }

    /// <summary>What is kept of me?</summary>
    internal sealed record Access : StoryStep
    {
        public override string Asks(Language language) => StoryWording.AskAccess[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            if (!Rights.Access(stage.FileOf(stage.WhoOf(this), act.At), act).TryGetValue(out var report, out var errors))
            {
                return errors;
            }

            return Happening.Seen(
            [
                .. report.Uses.Select(InWords),
                .. report.Retention.Select(line => line.InWords()),
                .. report.Messages.Select(InWords),
                language => StoryWording.With(StoryWording.DisclosuresMade, report.Disclosures.Length)[language],
            ]);
        }

        private static Func<Language, string> InWords(OwnMessage message) => language => StoryWording.With(
            StoryWording.OwnMessage, StoryWording.Day(Brussels.DateOf(message.At), language), Texts.Standard.Of(message.Kind, language), message.Number)[language];

        private static Func<Language, string> InWords(DataUse use) => language => StoryWording.With(
            StoryWording.UsedFor, Texts.Standard.Of(use.What, language), Texts.Standard.Of(use.Purpose, language), Texts.Standard.Of(use.Recipients, language))[language];
    }

    /// <summary>Forget me.</summary>
    internal sealed record Erase : StoryStep
    {
        public override string Asks(Language language) => StoryWording.AskErasure[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            if (!Rights.Erase(stage.FileOf(stage.WhoOf(this), act.At), act).TryGetValue(out var erasure, out var errors))
            {
                return errors;
            }

            var erased = Kept(stage, erasure);
            return erased with { Asides = [.. erased.Asides, .. erasure.Kept.Select(InWords)] };
        }

        public static Happening Kept(Stage stage, Erasure erasure)
        {
            stage.Keep(erasure);
            return new()
            {
                Settles = erasure.Settles,
                Notices = erasure.Notices,
                Asides =
                [
                    .. erasure.Erased.Select(gone => (Func<Language, string>)(language =>
                        StoryWording.With(StoryWording.Erased, Texts.Standard.Of(gone.Kind, language))[language])),
                ],
            };
        }

        private static Func<Language, string> InWords(StillKept kept) => language => StoryWording.With(
            StoryWording.StillKept, Texts.Standard.Of(kept.What, language), Texts.Standard.Of(kept.Because, language))[language];
    }

    private static Func<Language, string> InWords(this Retained line) => language => StoryWording.With(
        StoryWording.Is,
        Texts.Standard.Of(line.Kind, language),
        line.LastDay is { } last ? StoryWording.With(StoryWording.KeptUntil, StoryWording.Day(last, language))[language] : StoryWording.KeptWhileMember[language])[language];
}
