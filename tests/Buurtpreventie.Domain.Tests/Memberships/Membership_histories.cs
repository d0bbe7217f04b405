using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>
/// Histories from wishes: a wish picks a row that leaves the state it happens to be in and the time that row needs; now and then it is wild
/// and takes any trigger by any role. Uniform random triggers would hardly leave the first state.
/// </summary>
public sealed class Membership_histories
{
    private const int Runs = 200;

    private static readonly FsCheck.Arbitrary<Wish[]> Wishes = Arb.From(
        (from choice in Gen.Choose(0, 10_000)
         from wild in Gen.Frequency((1, Gen.Constant(true)), (6, Gen.Constant(false)))
         select new Wish(choice, wild)).ArrayOf(60),
        Shorter);

    // Where minors are admitted the member is one, who comes of age on the way.
    private static readonly World[] Worlds =
        [.. new[] { Lanaken, Bilzen, Gent, Signed(ProtocolProfiles.LimburgBase) }.Select(World.Under)];

    [Fact]
    public void Replaying_the_events_gives_the_state_and_so_does_the_stored_row() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (membership, events, _, _) in PlayAll(wishes))
            {
                Assert.Equal(Written(membership), Written(Membership.Replay(events)));
                Assert.Equal(Written(membership), Written(Membership.Restore(membership.ToSnapshot()).OrThrow()));
                Assert.Equal(events.Count, membership.Version);
                Assert.DoesNotContain(
                    MembershipTrail.Audit(events, MembershipLifecycle.Of(Worlds[0].Protocol.Options)), remark => remark.Fault == TrailFault.DoesNotFollow);
            }
        },
        Runs);

    [Fact]
    public void Events_survive_being_written_as_json() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (membership, events, _, _) in PlayAll(wishes))
            {
                var read = events.Select(e => JsonSerializer.Deserialize<MembershipEvent>(JsonSerializer.Serialize(e, BuurtpreventieJson.Web), BuurtpreventieJson.Web)!);
                Assert.Equal(Written(membership), Written(Membership.Replay(read)));
            }
        },
        30);

    [Fact]
    public void A_hole_a_swap_and_a_double_are_refused() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (_, events, _, _) in PlayAll(wishes).Where(run => run.Events.Count > 2))
            {
                var at = 1 + (wishes[0].Choice % (events.Count - 2));
                Assert.Throws<ArgumentException>(() => Membership.Replay([.. events[..at], .. events[(at + 1)..]]));
                Assert.Throws<ArgumentException>(() => Membership.Replay([.. events[..at], events[at + 1], events[at], .. events[(at + 2)..]]));
                Assert.Throws<ArgumentException>(() => Membership.Replay([.. events[..at], events[at], .. events[at..]]));
            }
        },
        Runs);

    [Fact]
    public void Reach_every_row_and_accept_twenty_steps_a_run_on_average()
    {
        var (accepted, runs) = (0, 0);
        var hit = new HashSet<(Protocol, MembershipState, T)>();
        foreach (var wishes in SeededWishes())
        {
            foreach (var (_, events, rows, world) in PlayAll(wishes))
            {
                accepted += events.Count;
                runs++;
                hit.UnionWith(rows.Select(row => (Worlds[world].Protocol, row.State, row.Trigger)));
            }
        }

        Assert.True(accepted >= 20 * runs, $"{accepted} steps in {runs} runs");
        foreach (var world in Worlds)
        {
            var missed = world.Facts.Lifecycle.Rows
                .Where(row => !hit.Contains((world.Protocol, row.From, row.On)) && !IsOutOfReach(row.From, row.On, world))
                .Select(row => $"{row.From} –{row.On}→");
            Assert.True(!missed.Any(), $"{world.Protocol}: never {string.Join(", ", missed)}");
        }
    }

    [Fact]
    public void A_refusal_leaves_everything_as_it_was_and_nobody_is_in_a_group_without_an_admission() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (_, events, _, _) in PlayAll(wishes))
            {
                var admitted = false;
                foreach (var step in events)
                {
                    admitted = step switch
                    {
                        MembershipApproved or MembershipImported => true,
                        MembershipApplied or MembershipReapplied => false,
                        _ => admitted,
                    };
                    Assert.False(step is MembershipAssigned or MemberAdded && !admitted);
                }
            }
        },
        Runs);

    private static IEnumerable<(Membership Membership, List<MembershipEvent> Events, List<(MembershipState State, T Trigger)> Rows, int World)> PlayAll(Wish[] wishes) =>
        Enumerable.Range(0, Worlds.Length).Select(world => Play(wishes, world));

    private static (Membership Membership, List<MembershipEvent> Events, List<(MembershipState State, T Trigger)> Rows, int World) Play(Wish[] wishes, int world)
    {
        var (facts, bare, person) = (Worlds[world].Facts, Worlds[world].Bare, Worlds[world].Person);
        var now = At(2026, 3, 12);
        var request = 10_000;
        var isImport = wishes.Length > 0 && wishes[0].Choice % 4 == 0;
        var first = isImport
            ? Membership.Import(AnsMembership, person, bare, By(Prevention, now, request++)).OrThrow()
            : Membership.Apply(AnsMembership, facts, By(Actor.Applicant(person), now, request++)).OrThrow();
        var membership = first.Next;
        List<MembershipEvent> events = [first.Event!];
        List<(MembershipState, T)> rows = [];
        foreach (var wish in wishes)
        {
            var (trigger, actor, days) = wish.Resolve(membership, facts, person);
            now += Duration.FromDays(days);
            var before = Written(membership);
            var act = By(actor, now, request++);
            var outcome = Pull(membership, trigger, Worlds[world].For(trigger, membership), act);
            if (!outcome.TryGetValue(out var step, out var errors))
            {
                Assert.NotEmpty(errors);
                Assert.Equal(before, Written(membership));
                continue;
            }

            Assert.True(Pull(step.Next, trigger, Worlds[world].For(trigger, membership), act).OrThrow().IsRepeat);
            rows.Add((membership.State, trigger));
            events.Add(step.Event!);
            membership = step.Next;
        }

        return (membership, events, rows, world);
    }

    private static Outcome<MembershipStep> Pull(Membership of, T trigger, MembershipFacts facts, Act act) => trigger switch
    {
        T.Approve => of.Approve(facts.Vetting, facts, act),
        T.Refuse => of.Refuse(facts, act),
        T.Assign => of.Assign(facts, act),
        T.ConfirmAdded => of.ConfirmAdded(facts, act),
        T.ReportNotFound => of.ReportNotFound(facts, act),
        T.Withdraw => of.Withdraw(facts, act),
        T.Lapse => of.Lapse(facts, act),
        T.Leave => of.Leave(facts, act),
        T.WithdrawConsent => of.WithdrawConsent(facts, act),
        T.CorrectContact => of.CorrectContact(DataCategories.MobileNumber, facts, act),
        T.MoveAway => of.MoveAway(facts, act),
        T.RecordBreach => of.RecordBreach(Rule.Conduct(11), facts, act),
        T.Warn => of.Warn(Rule.Conduct(12), facts, act),
        T.Suspend => of.Suspend(facts, act),
        T.SuspendOverdue => of.SuspendOverdue(facts, act),
        T.Resume => of.Resume(facts, act),
        T.Remove => of.Remove(Rule.Conduct(12), facts, act),
        T.RevokeAdmission => of.RevokeAdmission(facts, act),
        T.AcceptRules => of.AcceptRules(facts, act),
        T.SignPersonally => of.SignPersonally(facts, act),
        T.Appeal => of.Appeal(facts, act),
        T.UpholdRemoval => of.UpholdRemoval(facts, act),
        T.OverturnRemoval => of.OverturnRemoval(facts, act),
        T.DissolveGroup => of.EndWithGroup(facts, act),
        T.Reapply => of.Reapply(facts, act),
        T.CompleteImport => of.CompleteImport(facts, act),
        T.PutOnWaitingList => of.PutOnWaitingList(facts, act),
        T.PassCard => of.PassCard(facts, act),
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    /// <summary>The same wishes in every run, so that reaching everything is no matter of luck.</summary>
    private static IEnumerable<Wish[]> SeededWishes()
    {
        var random = new Random(20261121);
        return Enumerable.Range(0, 800).Select(_ => Enumerable.Range(0, 60).Select(_ => new Wish(random.Next(10_000), random.Next(7) == 0)).ToArray());
    }

    // Only a minor comes of age.
    private static bool IsOutOfReach(MembershipState from, T on, World world) =>
        from == MembershipState.Suspended && on == T.SignPersonally && world.Protocol.Options.Age.Minors == Minors.Refuse;

    private static string Written(Membership membership) => JsonSerializer.Serialize(membership.ToSnapshot(), BuurtpreventieJson.Storage);

    private static IEnumerable<Wish[]> Shorter(Wish[] wishes)
    {
        for (var size = wishes.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= wishes.Length; start += size)
            {
                yield return [.. wishes[..start], .. wishes[(start + size)..]];
            }
        }
    }

    /// <summary>
    /// The facts of one protocol, and what changes on the way: the group is full, it has another coordinator, a second and a third version of
    /// the protocol are in force.
    /// </summary>
    private sealed record World(
        Protocol Protocol, MembershipFacts Facts, MembershipFacts Bare, MembershipFacts Crowded, MembershipFacts Led, MembershipFacts Second, MembershipFacts Third, PersonId Person)
    {
        public MembershipFacts For(T trigger, Membership membership) => trigger switch
        {
            T.PutOnWaitingList => Crowded,
            T.PassCard => Led,
            T.Assign when membership.State is MembershipState.Assigned or MembershipState.Active => Led,
            T.AcceptRules when membership.State == MembershipState.Active => Second,
            T.AcceptRules => Third,
            T.SuspendOverdue when membership.ToSnapshot().Missing == ImportGaps.None => Third,
            _ => Facts,
        };

        public static World Under(Protocol protocol)
        {
            var declaration = protocol.Options.Age.Minors == Minors.WithParentalSignature
                ? DeclarationOfIntention.Sign(MinorUnder(protocol), protocol, Village, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow()
                : DeclarationOf(An, "An", "Peeters", protocol);
            var (group, second) = (GroupUnder(protocol), Renew(protocol, new(2026, 2, 1)));
            return new(
                protocol,
                FactsOf(declaration, protocol, group, Favourable(declaration, protocol)),
                MembershipFacts.Of(protocol, group, null),
                FactsOf(declaration, protocol, group, Favourable(declaration, protocol), MembershipTerms.ChannelLimit),
                FactsOf(declaration, protocol, LedByWim(protocol, group), Favourable(declaration, protocol)),
                FactsOf(declaration, second, group, Favourable(declaration, protocol)),
                FactsOf(declaration, Renew(second, new(2026, 3, 1)), group, Favourable(declaration, protocol)),
                declaration.Person);
        }

        private static DeclarationForm MinorUnder(Protocol protocol) => protocol.Options.NationalNumber == NationalNumberUse.Forbidden
            ? FormOfNoor with { NationalRegisterNumber = null, BirthDate = "2009-05-14" }
            : FormOfNoor;
    }

    public readonly record struct Wish(int Choice, bool IsWild)
    {
        /// <summary>A row that leaves the present state, with an actor who may pull it; or, wild, any trigger by anybody.</summary>
        public (T Trigger, Actor Actor, int Days) Resolve(Membership membership, MembershipFacts facts, PersonId person)
        {
            Actor[] everybody =
                [Actor.Applicant(person), Actor.Participant(person, Rekem), MarleenOfRekem, Officer, Prevention, Actor.System, Actor.Resident(Person(70))];
            if (IsWild)
            {
                return ((T)(Choice % 28), everybody[Choice / 28 % everybody.Length], Choice % 3);
            }

            var state = membership.State;
            var rows = facts.Lifecycle.Rows.Where(row => row.From == state).ToArray();
            // Some rows have few ways in, or are soon left: more wishes are for a suspension and its end, a removal, an appeal.
            var rare = state switch
            {
                MembershipState.Active when Choice % 4 == 0 => rows.Where(row => row.To is MembershipState.Suspended or MembershipState.Removed),
                MembershipState.Suspended when Choice % 4 == 0 => rows.Where(row => row.To is MembershipState.Active),
                MembershipState.Removed when Choice % 4 != 0 => rows.Where(row => row.On != T.Reapply),
                _ => [],
            };
            var ways = rare.Any() ? [.. rare] : rows;
            var row = ways[Choice / 4 % ways.Length];
            var actor = everybody.First(one => row.By.HasFlag(one.Role));
            var waits = row.On switch
            {
                T.SuspendOverdue => Choice % 8 < 4 ? 100 : 500,
                T.Lapse or T.Resume or T.Reapply => 100,
                _ => 0,
            };
            return (row.On, actor, waits);
        }
    }
}
