using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Cases;

/// <summary>Many who apply at once, over two nodes: one is in, and the others hear of it.</summary>
public sealed class Applications_at_once
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Leave_one_where_they_are_of_one_person(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await using var other = portal.AnotherNode();
        var town = DemoTown.Lanaken;
        var form = DemoForm.Of(town, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2));

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() => (i % 2 == 0 ? portal : other)
            .With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
                town.Group, form, Language.Dutch, new(DemoIds.Command(i), Actor.Resident(DemoIds.Person(i)), portal.Clock.Now))))));

        Assert.Single(answers, answer => answer.IsSuccess);
        Assert.All(answers.Where(answer => !answer.IsSuccess), answer => Assert.Equal("declaration.duplicate", Assert.Single(answer.Errors).Code));
    }
}
