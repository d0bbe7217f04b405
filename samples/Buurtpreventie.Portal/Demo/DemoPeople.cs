using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.SignIn;

namespace Buurtpreventie.Portal.Demo;

/// <summary>Lets fictive residents join the groups of the demo, and leaves some of them on the way, so that every queue has something in it.</summary>
internal sealed class DemoPeople(DeclarationCases declarations, MembershipCases memberships, IClock clock)
{
    private const ulong Seed = 20260302;
    private const int PeoplePerTown = 9;
    private const int MembersSteps = 3;

    /// <summary>How far each of the people gets: the first ones to the end, the last ones not beyond the application.</summary>
    private static readonly int[] StepsTaken = [3, 3, 3, 3, 2, 2, 1, 0, 0];

    /// <summary>The first of the people of a town, who is a member.</summary>
    public static PersonId FirstOf(DemoTown town) => DemoIds.Person(RequestsOf(town));

    public async Task Join()
    {
        var people = new FictivePeople(Seed);
        foreach (var town in DemoTown.All)
        {
            for (var i = 0; i < PeoplePerTown; i++)
            {
                var person = people.Next(new PersonWish { Language = Language.Dutch });
                await Join(town, person, RequestsOf(town) + (i * 10), StepsTaken[i], daysAgo: 40 - (i * 3));
            }
        }

        await Join(DemoAccounts.Lotte);
    }

    /// <summary>Lets an account of the demo join, so that there is somebody to report with.</summary>
    private async Task Join(DemoAccount account)
    {
        const int DaysAgo = 35;
        var (name, town, start) = (account.Capacity.Name.Split(' '), account.Town!, clock.GetCurrentInstant() - Duration.FromDays(DaysAgo));
        var form = DemoForm.Of(town, name[0], name[1], new(1991, 11, 4), "14", "0470 12 34 04", Brussels.DateOf(start));
        await Join(town, account.Capacity.Actor.Person!.Value, form, RequestsOf(town) + (PeoplePerTown * 10), MembersSteps, start);
    }

    private async Task Join(DemoTown town, FictivePerson person, int request, int steps, int daysAgo)
    {
        var start = clock.GetCurrentInstant() - Duration.FromDays(daysAgo);
        var form = DemoForm.Of(
            town, person.Name.First, person.Name.Last, person.Birth, person.Address.Number, person.Mobile.ToString("F"), Brussels.DateOf(start));
        await Join(town, DemoIds.Person(request), form, request, steps, start);
    }

    private async Task Join(DemoTown town, PersonId id, DeclarationForm form, int request, int steps, Instant start)
    {
        Act Next(Actor actor) => new(DemoIds.Command(++request), actor, start + Duration.FromHours(request % 10));

        var membership = (await declarations.HandIn(town.Group, form, Language.Dutch, Next(Actor.Resident(id)))).OrThrow();
        (MembershipTrigger Trigger, Actor Actor)[] way =
        [
            (MembershipTrigger.Approve, town.Admits),
            (MembershipTrigger.Assign, town.Admits),
            (MembershipTrigger.ConfirmAdded, town.AsCoordinator),
        ];
        foreach (var (trigger, actor) in way.Take(steps))
        {
            (await memberships.Do(membership, trigger, MembershipInput.None, Next(actor))).OrThrow();
        }
    }

    private static int RequestsOf(DemoTown town) => (town.Number * 1000) + 100;
}
