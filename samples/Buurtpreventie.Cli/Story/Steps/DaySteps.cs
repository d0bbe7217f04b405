using System.Collections.Immutable;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Memberships;

namespace Buurtpreventie.Cli.Story;

/// <summary>What the calendar does.</summary>
internal static class DaySteps
{
    /// <summary>The nightly run: the system takes the steps that are due, and lists what everybody still has to do.</summary>
    internal sealed record Due : StoryStep
    {
        public override string Asks(Language language) => StoryWording.NightlyRun[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            var all = Happening.Seen();
            foreach (var (who, membership) in stage.Memberships.ToList())
            {
                foreach (var trigger in membership.Due(stage.FactsOf(who, group: null), act.At).Steps)
                {
                    all = And(all, Pull(stage, who, trigger, act));
                }

                all = all with { Duties = [.. all.Duties, .. stage.MembershipOf(who)!.Due(stage.FactsOf(who, group: null), act.At).Duties] };
            }

            var duties = all.Duties.Concat(stage.OpenRecalls.Select(recall => recall.Duty)).Distinct().ToImmutableArray();
            return duties.IsEmpty && all.Asides.IsEmpty
                ? Happening.Seen(language => StoryWording.NothingDue[language])
                : all with { Duties = [.. duties.OrderBy(duty => duty.Due)] };
        }

        private static Happening And(Happening all, Happening one) => all with
        {
            Duties = [.. all.Duties, .. one.Duties],
            Notices = [.. all.Notices, .. one.Notices],
            Asides = [.. all.Asides, .. one.Now is { } now ? [language => StoryWording.With(StoryWording.Is, now.Whose, Texts.Standard.Of(now.State, language))[language]] : (Func<Language, string>[])[]],
        };

        private static Happening Pull(Stage stage, string who, MembershipTrigger trigger, Act act)
        {
            var (membership, facts) = (stage.MembershipOf(who)!, stage.FactsOf(who, group: null));
            var step = (trigger switch
            {
                MembershipTrigger.Lapse => membership.Lapse(facts, act),
                MembershipTrigger.SuspendOverdue => membership.SuspendOverdue(facts, act),
                MembershipTrigger.Resume => membership.Resume(facts, act),
                _ => throw new InvalidOperationException($"The library names {trigger}, which this program does not know."),
            }).OrThrow();
            stage.Keep(step);
            return Happening.Of(stage.NameOf(who), step);
        }
    }
}
