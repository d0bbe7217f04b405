using System.Text.Json.Nodes;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;

namespace Buurtpreventie.Cli.Story;

/// <summary>What can happen to a declaration of intention.</summary>
internal static class DeclarationSteps
{
    /// <summary>Somebody fills in a form and signs it: it is read, checked, and looked up whether it is the first.</summary>
    internal abstract record Form : StoryStep
    {
        /// <summary>What is filled in otherwise than in <c>people.json</c>, this time.</summary>
        public JsonObject? With { get; init; }

        public sealed override Outcome<Happening> Take(Stage stage, Act act)
        {
            var (who, group) = (stage.WhoOf(this), stage.GroupOf(this));
            if (stage.DeclarationOf(who) is { } earlier && earlier.Id == DeclarationId.From(act.Command.Value))
            {
                return new Happening { IsRepeat = true };
            }

            if (!DeclarationOfIntention.Sign(stage.FormOf(who, With), stage.Protocol, stage.TerritoryOf(group), act, stage.IdOf(who))
                .TryGetValue(out var declaration, out var errors))
            {
                return errors;
            }

            return declaration.CheckUnique(stage.Fingerprints, stage.Key).TryGetValue(out _, out errors)
                ? Signed(stage, who, group, declaration, act)
                : errors;
        }

        protected abstract Outcome<Happening> Signed(Stage stage, string who, string group, DeclarationOfIntention declaration, Act act);

        /// <summary>How it shows itself to whoever has nothing to do with it.</summary>
        protected static Func<Language, string> Masked(DeclarationOfIntention declared) => language => StoryWording.With(
            StoryWording.Masked, string.Join(" · ", Shown(declared)))[language];

        private static IEnumerable<string> Shown(DeclarationOfIntention declared) =>
            new object?[] { declared.Name, declared.RegisterNumber, declared.MobileNumber, declared.Email, declared.Address }.OfType<object>().Select(value => $"{value}");
    }

    /// <summary>A candidate for coordinator accepts the rules.</summary>
    internal sealed record Sign : Form
    {
        public override string Asks(Language language) => StoryWording.SignDeclaration[language];

        protected override Outcome<Happening> Signed(Stage stage, string who, string group, DeclarationOfIntention declaration, Act act)
        {
            stage.Keep(declaration);
            return new Happening { Asides = [Masked(declaration)] };
        }
    }

    /// <summary>An application, or another one by somebody whose membership is over.</summary>
    internal sealed record HandIn : Form
    {
        public override string Asks(Language language) => StoryWording.HandIn[language];

        protected override Outcome<Happening> Signed(Stage stage, string who, string group, DeclarationOfIntention declaration, Act act)
        {
            var facts = stage.FactsOf(who, group, declaration);
            var answer = stage.MembershipOf(who) is { } earlier ? earlier.Reapply(facts, act) : Membership.Apply(stage.MembershipIdOf(who), facts, act);
            return Kept(stage, who, declaration, answer).TryGetValue(out var happening, out var errors) ? happening.With(Masked(declaration)) : errors;
        }
    }

    /// <summary>Somebody who assigns looked where the address lies.</summary>
    internal sealed record VerifyTie : StoryStep
    {
        public override string Asks(Language language) => StoryWording.VerifyTie[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            if (stage.DeclarationOf(stage.WhoOf(this)) is not { } declared)
            {
                return LifecycleErrors.NotFound;
            }

            if (!declared.VerifyTie(stage.Protocol, act).TryGetValue(out var verified, out var errors))
            {
                return errors;
            }

            stage.Keep(verified);
            return new Happening { Asides = [language => Texts.Standard.Of(verified.TieCheck, language)] };
        }
    }

    /// <summary>Who came of age signs.</summary>
    internal sealed record SignPersonally : StoryStep
    {
        public required SignatureForm Signature { get; init; }

        public override string Asks(Language language) => Texts.Standard.Of(MembershipTrigger.SignPersonally, language);

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var who = stage.WhoOf(this);
            return stage.DeclarationOf(who) is not { } declared || stage.MembershipOf(who) is not { } membership ? LifecycleErrors.NotFound
                : declared.SignPersonally(Signature, act).TryGetValue(out var signed, out var errors)
                    ? Kept(stage, who, signed, membership.SignPersonally(stage.FactsOf(who, Group, signed), act))
                : errors;
        }
    }

    /// <summary>A declaration and the step of a membership are kept together, or neither is.</summary>
    internal static Outcome<Happening> Kept(Stage stage, string who, DeclarationOfIntention declaration, Outcome<MembershipStep> answer)
    {
        if (!answer.TryGetValue(out var step, out var errors))
        {
            return errors;
        }

        stage.Keep(declaration);
        return MembershipSteps.Kept(stage, who, step);
    }
}
