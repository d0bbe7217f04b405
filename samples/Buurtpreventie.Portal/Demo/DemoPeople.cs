using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Cases;

namespace Buurtpreventie.Portal.Demo;

/// <summary>Lets fictive residents join the groups of the demo, and leaves some of them on the way, so that every queue has something in it.</summary>
internal sealed class DemoPeople(DeclarationCases declarations, MembershipCases memberships, IClock clock)
{
    private const ulong Seed = 20260302;
    private const int PeoplePerTown = 9;

    /// <summary>How far each of the people gets: the first ones to the end, the last ones not beyond the application.</summary>
    private static readonly int[] StepsTaken = [3, 3, 3, 3, 2, 2, 1, 0, 0];

    public async Task Join()
    {
        var people = new FictivePeople(Seed);
        foreach (var town in DemoTown.All)
        {
            for (var i = 0; i < PeoplePerTown; i++)
            {
                var person = people.Next(new PersonWish { Language = Language.Dutch });
                await Join(town, person, (town.Number * 1000) + 100 + (i * 10), StepsTaken[i], daysAgo: 40 - (i * 3));
            }
        }
    }

    private async Task Join(DemoTown town, FictivePerson person, int request, int steps, int daysAgo)
    {
        var start = clock.GetCurrentInstant() - Duration.FromDays(daysAgo);
        var id = DemoIds.Person(request);
        var form = DemoForm.Of(
            town, person.Name.First, person.Name.Last, person.Birth, person.Address.Number, person.Mobile.ToString("F"), Brussels.DateOf(start));
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
}
