using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;

namespace Buurtpreventie.Cli.Story;

/// <summary>What the calendar does.</summary>
internal static class DaySteps
{
    /// <summary>The nightly run: the system takes the steps that are due, erases what was kept long enough, and lists what everybody still has to do.</summary>
    internal sealed record Due : StoryStep
    {
        public override string Asks(Language language) => StoryWording.NightlyRun[language];

        public override Outcome<Happening> Take(Stage stage, Act act)
        {
            if (act.Actor != Actor.System)
            {
                return LifecycleErrors.NotFound;
            }

            var night = Happening.Seen();
            foreach (var (who, _) in stage.Memberships.ToList())
            {
                foreach (var trigger in DueOf(stage, who, act).Steps)
                {
                    night = And(night, stage, who, Pull(stage, who, trigger, act));
                }

                stage.Keep(who, new() { Duties = DueOf(stage, who, act).Duties });
                if (stage.FileOf(who, act.At).Retention.Any(line => line.IsDue(act.At)))
                {
                    night = And(night, stage, who, PersonSteps.Erase.Kept(stage, Rights.Erase(stage.FileOf(who, act.At), act).OrThrow()));
                }
            }

            night = night with { Duties = [.. stage.Duties.OrderBy(duty => duty.Due is null).ThenBy(duty => duty.Due)] };
            return night.Duties.IsEmpty && night.Asides.IsEmpty ? Happening.Seen(language => StoryWording.NothingDue[language]) : night;
        }

        private static MembershipDue DueOf(Stage stage, string who, Act act) => stage.MembershipOf(who)!.Due(stage.FactsOf(who, group: null), act.At);

        private static Happening And(Happening night, Stage stage, string who, Happening one)
        {
            stage.Keep(who, one);
            Func<Language, string>? state = one.Now is { } now ? language => Texts.Standard.Of(now.State, language) : null;
            return night with
            {
                Notices = [.. night.Notices, .. one.Notices],
                Asides =
                [
                    .. night.Asides,
                    .. (state is null ? one.Asides : [state]).Select(aside => (Func<Language, string>)(language =>
                        StoryWording.With(StoryWording.Is, stage.NameOf(who), aside(language))[language])),
                ],
            };
        }

        private static Happening Pull(Stage stage, string who, MembershipTrigger trigger, Act act)
        {
            var (membership, facts) = (stage.MembershipOf(who)!, stage.FactsOf(who, group: null));
            return MembershipSteps.Kept(stage, who, membership.TakeDue(trigger, facts, act).OrThrow());
        }
    }
}
