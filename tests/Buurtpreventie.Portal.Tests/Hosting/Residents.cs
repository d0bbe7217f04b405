using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Residents of Lanaken who do not exist, and what they and the others do, each with a request of its own.</summary>
internal static class Residents
{
    private static int _request = 50_000;

    /// <summary>The steps from an application to a member, with who takes them.</summary>
    public static readonly IReadOnlyList<(MembershipTrigger Trigger, Actor Actor)> Way =
    [
        (MembershipTrigger.Approve, DemoTown.Lanaken.AsOfficer),
        (MembershipTrigger.Assign, DemoTown.Lanaken.AsOfficer),
        (MembershipTrigger.ConfirmAdded, DemoTown.Lanaken.AsCoordinator),
    ];

    public static PersonId Person(int number) => DemoIds.Person(600_000 + number);

    /// <summary>The form of a resident, signed on a day.</summary>
    public static DeclarationForm Form(int number, LocalDate on) => DemoForm.Of(
        DemoTown.Lanaken, "An", "Peeters", new LocalDate(1950, 1, 1).PlusDays(number % 15_000), $"{1 + (number % 300)}", $"0470 {number / 10_000 % 100:00} {number / 100 % 100:00} {number % 100:00}", on)
        with
    { Email = $"bewoner{number}@buurt.example" };

    /// <summary>Hands in the declaration of a resident and takes the first steps of the way.</summary>
    public static async Task<MembershipId> Join(this PortalUnderTest portal, int number, int steps = 0)
    {
        var now = portal.Clock.Now;
        var id = (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            DemoTown.Lanaken.Group, Form(number, Brussels.DateOf(now)), Language.Dutch, Request(Actor.Resident(Person(number)), now)))).OrThrow();
        foreach (var (trigger, actor) in Way.Take(steps))
        {
            (await portal.Pull(id, trigger, actor)).OrThrow();
        }

        return id;
    }

    public static Task<Outcome<Membership>> Pull(this PortalUnderTest portal, MembershipId id, MembershipTrigger trigger, Actor actor, MembershipInput? input = null) =>
        portal.With<MembershipCases, Outcome<Membership>>(cases => cases.Do(id, trigger, input ?? MembershipInput.None, Request(actor, portal.Clock.Now)));

    public static Act Request(Actor actor, Instant at) => new(DemoIds.Command(Interlocked.Increment(ref _request)), actor, at);
}
