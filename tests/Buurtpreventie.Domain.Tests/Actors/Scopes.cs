namespace Buurtpreventie.Domain.Tests.Actors;

public sealed class Scopes
{
    private static readonly PersonId An = PersonId.From(new("01981f2e-0000-7000-8000-000000000001"));
    private static readonly PersonId Bea = PersonId.From(new("01981f2e-0000-7000-8000-000000000002"));
    private static readonly GroupId Rekem = GroupId.From(new("01981f2e-0000-7000-8000-00000000000a"));
    private static readonly GroupId Smeermaas = GroupId.From(new("01981f2e-0000-7000-8000-00000000000b"));
    private static readonly MunicipalityCode Lanaken = MunicipalityCode.Of(73042);
    private static readonly MunicipalityCode Maasmechelen = MunicipalityCode.Of(73107);
    private static readonly PoliceZoneCode Lama = PoliceZoneCode.Of(5360);
    private static readonly PoliceZoneCode Carma = PoliceZoneCode.Of(5908);

    public static TheoryData<string, Scope, bool, bool, bool, bool, bool> Table => new()
    {
        // scope, and whether it covers: all of it, another person's, another group's, another municipality's, another zone's
        { "all", Scope.All, true, true, true, true, true },
        { "person", Scope.OfPerson(An), true, false, true, true, true },
        { "group", Scope.OfGroup(Rekem), true, true, false, true, true },
        { "municipality", Scope.OfMunicipality(Lanaken), true, true, true, false, true },
        { "police zone", Scope.OfPoliceZone(Lama), true, true, true, true, false },
        { "default", default, false, false, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Cover_what_agrees_in_the_one_thing_they_are_about(
        string name, Scope scope, bool same, bool otherPerson, bool otherGroup, bool otherMunicipality, bool otherZone)
    {
        var matter = new Jurisdiction(Lanaken, Lama, Rekem);

        Assert.Equal(
            (name, same, otherPerson, otherGroup, otherMunicipality, otherZone),
            (name, scope.Covers(matter, An), scope.Covers(matter, Bea), scope.Covers(matter with { Group = Smeermaas }, An),
                scope.Covers(matter with { Municipality = Maasmechelen }, An), scope.Covers(matter with { PoliceZone = Carma }, An)));
        Assert.Equal(same && name is not "person", scope.Covers(matter));
        Assert.Equal(same && name is not "group", scope.Covers(matter with { Group = null }, An));
    }

    [Fact]
    public void Of_a_default_value_would_cover_what_nobody_filled_in_and_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Scope.OfPerson(default));
        Assert.Throws<ArgumentException>(() => Scope.OfGroup(default));
        Assert.Throws<ArgumentException>(() => Scope.OfMunicipality(default));
        Assert.Throws<ArgumentException>(() => Scope.OfPoliceZone(default));
        Assert.False(Scope.OfPoliceZone(Lama).Covers(default));
    }
}
