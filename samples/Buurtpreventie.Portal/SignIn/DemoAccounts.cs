using Buurtpreventie.Portal.Demo;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>An account of the demo: chosen from a list, without a password.</summary>
internal sealed record DemoAccount(string Key, Capacity Capacity, DemoTown? Town);

/// <summary>The accounts with which the demo is tried; none of them exists outside development.</summary>
internal static class DemoAccounts
{
    /// <summary>A resident of Rekem who has not applied yet.</summary>
    public static readonly DemoAccount An = new("an", new("An Peeters", Actor.Resident(DemoIds.Person(1))), DemoTown.Lanaken);

    /// <summary>A resident of Rekem, sixteen years old.</summary>
    public static readonly DemoAccount Noor = new("noor", new("Noor Janssens", Actor.Resident(DemoIds.Person(2))), DemoTown.Lanaken);

    /// <summary>A member of Rekem-Centrum, with whom reporting is tried.</summary>
    public static readonly DemoAccount Lotte = new("lotte", new("Lotte Vermeiren", Actor.Resident(DemoIds.Person(4))), DemoTown.Lanaken);

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        An,
        Noor,
        Lotte,
        new("youssef", new("Youssef El Amrani", Actor.Resident(DemoIds.Person(3))), DemoTown.Bilzen),
        .. DemoTown.All.SelectMany(Staff),
        new("province", new("Ann Geraerts", Actor.Province(DemoIds.Person(9))), null),
    ];

    private static IEnumerable<DemoAccount> Staff(DemoTown town)
    {
        var name = town.Name.ToLowerInvariant();
        return
        [
            new($"coordinator-{name}", new($"{town.Coordinator.First} {town.Coordinator.Last}", town.AsCoordinator), town),
            new($"police-{name}", new(town.Officer, town.AsOfficer), town),
            new($"municipality-{name}", new(town.Official, town.AsOfficial), town),
        ];
    }
}
