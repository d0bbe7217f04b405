using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Memberships;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>
/// What a coordinator may be shown leads nowhere to a register number, an e-mail address, a birth date or a reason of the police; what members and
/// everybody may be shown leads to no personal value at all. Every way is walked, as deep as it goes.
/// </summary>
public sealed class Nobody_reaches_beyond_the_circle
{
    private const string Reason = "Gekend voor inbraak";

    public static TheoryData<Type> Planted =>
        [typeof(InAProperty), typeof(InAList), typeof(BehindAMethod), typeof(InAPrivateField), typeof(InADerivedType), typeof(Deep), typeof(AsADay)];

    [Fact]
    public void From_what_a_coordinator_is_shown() => Findings.None(WaysFrom(Circle.Coordinator, Reach.BeyondCoordinators));

    [Fact]
    public void From_what_members_and_everybody_are_shown() =>
        Findings.None(WaysFrom(Circle.Member, Reach.BeyondMembers).Concat(WaysFrom(Circle.Public, Reach.BeyondMembers)));

    [Theory]
    [MemberData(nameof(Planted))]
    public void And_a_leak_planted_anywhere_is_found(Type leaky) => Assert.NotEmpty(Reach.Ways(leaky, Reach.BeyondCoordinators));

    [Fact]
    public void And_what_holds_no_leak_is_not()
    {
        Assert.Empty(Reach.Ways(typeof(Clean), Reach.BeyondCoordinators));
        Assert.NotEmpty(Reach.Ways(typeof(Clean), Reach.BeyondMembers));
    }

    /// <summary>The values themselves: what Marleen is shown of An, as text, as JSON and as rows.</summary>
    [Fact]
    public void Nor_does_anything_she_is_shown_say_it()
    {
        var scanner = new LeakScanner(
            Secret.Digits("74.03.18-994.41", run: 6), Secret.Digits("1974-03-18", run: 6), Secret.Text("an.peeters"), Secret.Text(Reason));

        foreach (var shown in ShownToMarleen())
        {
            scanner.Scan(shown);
            scanner.Scan(JsonSerializer.Serialize(shown, shown.GetType(), BuurtpreventieJson.Storage), $"{shown.GetType().Name} as a row");
        }

        Findings.None(scanner.Leaks);
    }

    private static IEnumerable<string> WaysFrom(Circle circle, HashSet<Type> beyond) =>
        Classification.Table.Where(row => row.Circle == circle).SelectMany(row => row.Types)
            .Where(type => type.Assembly == typeof(Membership).Assembly && !beyond.Contains(type) && !type.IsAssignableTo(typeof(JsonConverter)))
            .SelectMany(type => Reach.Ways(type, beyond));

    private static IEnumerable<object> ShownToMarleen()
    {
        var declaration = DeclarationOfAn();
        var facts = FactsOf(declaration, vetting: Favourable(declaration));
        var refused = VettingFile.Open(declaration, Lanaken, By(Officer, At(2026, 3, 3), 60)).OrThrow().Next.Refuse(Reason, By(Officer, At(2026, 3, 3), 61)).OrThrow();
        var applied = Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow();
        var vetted = applied.Next.Approve(facts.Vetting, facts, By(Officer, At(2026, 3, 4), 2)).OrThrow();
        var assigned = vetted.Next.Assign(facts, By(Officer, At(2026, 3, 4, 10), 3)).OrThrow();
        var added = assigned.Next.ConfirmAdded(facts, By(MarleenOfRekem, At(2026, 3, 6), 4)).OrThrow();
        var breached = added.Next.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 1), 5)).OrThrow();
        var removed = breached.Next.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 2), 6)).OrThrow();
        MembershipStep[] steps = [applied, vetted, assigned, added, breached, removed];

        return
        [
            .. steps.SelectMany(step => step.Duties.Cast<object>().Concat(step.Notices).Append(step.Event!).Append(step.Next.ToSnapshot())),
            .. refused.Duties, .. refused.Notices, refused.Event!,
            .. steps.SelectMany(step => step.Next.Offers(MarleenOfRekem, facts, At(2026, 4, 2)).ToArray()).Select(offer => offer.Explain(Language.Dutch, Audience.Coordinator)),
            .. applied.Next.ConfirmAdded(facts, By(MarleenOfRekem, At(2026, 3, 2), 7)).Errors,
            assigned.Card!, removed.Recall!, facts.Group!.ToSnapshot(),
            .. MemberContact.ListFor(MarleenOfRekem, [(added.Next, declaration)]),
        ];
    }

    private sealed record InAProperty(ContactCard Card, EmailAddress Mail);

    private sealed record InAList(IReadOnlyList<(string Name, ImmutableArray<VettingFile> Files)> Rows);

    private sealed record Deep(InAList? Rows, MemberContact Contact);

    private sealed record AsADay(ContactCard Card, LocalDate? ComesOfAge);

    private sealed record Clean(ContactCard Card, MembershipState State);

    private sealed class BehindAMethod
    {
        public Outcome<DeclarationOfIntention> Open() => LifecycleErrors.NotFound;
    }

    private sealed class InAPrivateField
    {
        private readonly NationalRegisterNumber[] _kept = [];

        public bool HasOne => _kept.Length > 0;
    }

    private abstract record InADerivedType
    {
        public sealed record Told(BirthDate When) : InADerivedType;
    }
}
