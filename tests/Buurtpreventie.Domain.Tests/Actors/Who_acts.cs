namespace Buurtpreventie.Domain.Tests.Actors;

public sealed class Who_acts
{
    private static readonly PersonId An = PersonId.From(new("01981f2e-0000-7000-8000-000000000001"));
    private static readonly PersonId Bea = PersonId.From(new("01981f2e-0000-7000-8000-000000000002"));
    private static readonly GroupId Group = GroupId.From(new("01981f2e-0000-7000-8000-00000000000a"));
    private static readonly MunicipalityCode Lanaken = MunicipalityCode.Of(73042);
    private static readonly PoliceZoneCode Zone = PoliceZoneCode.Of(5360);
    private static readonly Jurisdiction Here = new(Lanaken, Zone, Group);
    private static readonly Jurisdiction Elsewhere = new(MunicipalityCode.Of(73107), PoliceZoneCode.Of(5908), GroupId.From(new("01981f2e-0000-7000-8000-00000000000b")));

    public static TheoryData<Actor, Role, Scope> All => new()
    {
        { Actor.System, Role.System, Scope.All },
        { Actor.Resident(An), Role.Resident, Scope.OfPerson(An) },
        { Actor.Applicant(An), Role.Applicant, Scope.OfPerson(An) },
        { Actor.Participant(An, Group), Role.Participant, Scope.OfGroup(Group) },
        { Actor.Coordinator(An, Group), Role.Coordinator, Scope.OfGroup(Group) },
        { Actor.Police(An, Zone), Role.Police, Scope.OfPoliceZone(Zone) },
        { Actor.Municipality(An, Lanaken), Role.Municipality, Scope.OfMunicipality(Lanaken) },
        { Actor.Province(An), Role.Province, Scope.All },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Has_one_role_and_its_scope(Actor actor, Role role, Scope scope)
    {
        Assert.Equal((role, scope), (actor.Role, actor.Scope));
        Assert.Equal(role == Role.System ? null : An, actor.Person);
        Assert.Equal(role != Role.System, actor.Is(An));
        Assert.False(actor.Is(Bea));
        Assert.Equal(scope.Covers(Here, An), actor.Sees(Here, An));
        Assert.Equal(scope.Covers(Elsewhere, Bea), actor.Sees(Elsewhere, Bea));
        Assert.Equal(new Standing(role, actor.Sees(Here, An), actor.Is(An)), Standing.Of(actor, Here, An));
    }

    [Fact]
    public void Is_every_role_that_can_act() =>
        Assert.Equal(Enum.GetValues<Role>().Except([Role.None]).Order(), All.Select(row => row.Data.Item2).Order());

    [Fact]
    public void Is_nobody_by_default()
    {
        Assert.Equal((Role.None, null), (default(Actor).Role, default(Actor).Person));
        Assert.False(default(Actor).Sees(Here, An));
        Assert.False(default(Actor).Is(An));
    }

    [Fact]
    public void Is_somebody_with_an_id()
    {
        Assert.Throws<ArgumentException>(() => Actor.Resident(default));
        Assert.Throws<ArgumentException>(() => Actor.Applicant(default));
        Assert.Throws<ArgumentException>(() => Actor.Participant(default, Group));
        Assert.Throws<ArgumentException>(() => Actor.Participant(An, default));
        Assert.Throws<ArgumentException>(() => Actor.Coordinator(default, Group));
        Assert.Throws<ArgumentException>(() => Actor.Coordinator(An, default));
        Assert.Throws<ArgumentException>(() => Actor.Police(default, Zone));
        Assert.Throws<ArgumentException>(() => Actor.Police(An, default));
        Assert.Throws<ArgumentException>(() => Actor.Municipality(default, Lanaken));
        Assert.Throws<ArgumentException>(() => Actor.Municipality(An, default));
        Assert.Throws<ArgumentException>(() => Actor.Province(default));
    }

    [Fact]
    public void Has_a_role_that_is_one_bit_so_that_a_row_can_name_several()
    {
        Assert.All(Enum.GetValues<Role>().Except([Role.None]), role => Assert.Equal(1, int.PopCount((int)role)));
        Assert.Equal(Enum.GetValues<Role>().Length, Enum.GetValues<Role>().Distinct().Count());
    }

    [Fact]
    public void Acts_on_a_version_or_on_none()
    {
        var act = new Act(CommandId.From(new("01981f2e-0000-7000-8000-0000000000cc")), Actor.System, Instant.FromUtc(2026, 3, 2, 9, 0));

        Assert.Null(act.Seen);
        Assert.Equal(3, (act with { Seen = 3 }).Seen);
        Assert.NotEqual(act, act with { Seen = 3 });
    }
}
