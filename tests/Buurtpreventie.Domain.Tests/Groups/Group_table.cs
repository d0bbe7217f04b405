using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using C = Buurtpreventie.Domain.Groups.GroupCondition;
using S = Buurtpreventie.Domain.Groups.GroupState;
using T = Buurtpreventie.Domain.Groups.GroupTrigger;

namespace Buurtpreventie.Domain.Tests.Groups;

/// <summary>The table of groups, held against a switch that was written from the texts.</summary>
public sealed class Group_table
{
    public static TheoryData<ProfileName> Profiles => [.. Enum.GetValues<ProfileName>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Answers_every_question_as_the_switch_does(ProfileName profile)
    {
        var lifecycle = GroupLifecycle.Of(ProtocolProfiles.Of(profile).Options);
        foreach (var state in Enum.GetValues<S>())
        {
            foreach (var trigger in Enum.GetValues<T>())
            {
                var (to, by, requires) = Written(profile, state, trigger);
                var ever = Enum.GetValues<S>().Select(from => Written(profile, from, trigger).By).Aggregate((all, one) => all | one);
                foreach (var role in Enum.GetValues<Role>())
                {
                    for (var established = (uint)requires; ; established = (established - 1) & (uint)requires)
                    {
                        var unmet = requires & ~(C)established;
                        var expected = role == Role.None || !ever.HasFlag(role) ? VerdictKind.NeverByThisRole
                            : to is null ? VerdictKind.NotInThisState
                            : !by.HasFlag(role) ? VerdictKind.NotByThisRole
                            : unmet != C.None ? VerdictKind.ConditionsUnmet
                            : VerdictKind.Allowed;
                        var verdict = lifecycle.Evaluate(state, trigger, new Standing(role, true, false), (C)established);

                        Assert.True(expected == verdict.Kind, $"{profile}: {state} –{trigger}→ by {role} with {(C)established}: expected {expected}, got {verdict}");
                        Assert.Equal(expected == VerdictKind.Allowed ? to!.Value : state, verdict.To);
                        Assert.Equal(expected == VerdictKind.ConditionsUnmet ? unmet : C.None, verdict.Unmet);
                        if (established == 0)
                        {
                            break;
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Never_opens_a_group_without_a_coordinator(ProfileName profile)
    {
        var rows = GroupLifecycle.Of(ProtocolProfiles.Of(profile).Options).Rows;

        Assert.All(rows.Where(row => row.To == S.Active && row.From != S.Active), row => Assert.True(row.Requires.HasFlag(C.HasCoordinator), $"{row}"));
        Assert.All(rows.Where(row => row.On is T.Resign or T.Discharge), row => Assert.Equal(S.Suspended, row.To));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Nobody_screens_discharges_or_decides_an_appeal_in_the_own_case(ProfileName profile)
    {
        var lifecycle = GroupLifecycle.Of(ProtocolProfiles.Of(profile).Options);
        var barred = lifecycle.Triggers.Where(lifecycle.IsBarredInOwnCase);

        Assert.Equal(lifecycle.Triggers.Intersect([T.RecordScreening, T.Discharge, T.UpholdDischarge, T.OverturnDischarge]), barred);
        foreach (var row in lifecycle.Rows)
        {
            var role = Enum.GetValues<Role>().First(role => role != Role.None && row.By.HasFlag(role));
            var verdict = lifecycle.Evaluate(row.From, row.On, new Standing(role, true, true), row.Requires);
            Assert.Equal(barred.Contains(row.On) ? VerdictKind.OwnCase : VerdictKind.Allowed, verdict.Kind);
        }
    }

    private static (S? To, Role By, C Requires) Written(ProfileName profile, S state, T trigger)
    {
        const Role authorities = Role.Municipality | Role.Police;

        // The police is a partner everywhere but in Ghent, where residents run their group themselves.
        var guides = profile == ProfileName.Ghent ? Role.Municipality | Role.Coordinator : authorities;
        var founding = profile switch
        {
            ProfileName.Deck or ProfileName.Ghent => C.PriorContact | C.EnoughFounders,
            ProfileName.Bilzen => C.PriorContact | C.EnoughFounders | C.Sponsored,
            _ => C.PriorContact | C.EnoughFounders | C.Sponsored | C.ObjectiveGrounds | C.LongEnough,
        };
        var screened = profile is ProfileName.Deck or ProfileName.LimburgBase;
        var bound = C.HasCoordinator | C.AgreementSigned
            | (screened ? C.Screened : C.None);
        var open = state is S.Active or S.Dormant;

        // Who is discharged may appeal in Bilzen and in Limburg, to the municipality.
        var appeals = state != S.Proposed && profile is (ProfileName.Bilzen or ProfileName.LimburgBase);

        return trigger switch
        {
            _ when state == S.Dissolved => (null, Role.None, C.None),
            T.AppointCoordinator when state is S.Proposed or S.Suspended => (state, guides, C.CandidateDeclared | C.NotTheOfficial),
            T.SignAgreement => (state, Role.Coordinator, C.HasCoordinator),
            T.RecordScreening => (state, Role.Police, C.HasCoordinator),
            T.AppointDeputy => (state, guides | Role.Coordinator, C.CandidateDeclared | C.NotTheOfficial | C.HasCoordinator | C.AnotherPerson),
            T.RecordDeputyScreening => (state, Role.Police, C.HasDeputy),
            T.ReleaseDeputy => (state, guides | Role.Coordinator, C.HasDeputy),
            T.HandToDeputy => (state, guides | Role.Coordinator, C.HasDeputy | C.DeputySigned | (screened ? C.DeputyScreened : C.None)),
            T.NameInspector => (state, authorities, C.None),
            T.Rename => (state, guides | Role.Coordinator, C.NameUnique),
            T.ChangeTerritory => (state, guides | Role.Coordinator, C.None),
            T.Dissolve => (S.Dissolved, guides | Role.Coordinator, C.None),
            T.RecordPriorContact when state == S.Proposed => (state, authorities | Role.Resident, C.None),
            T.RecordBriefing when state == S.Proposed => (state, authorities, C.None),
            T.EnlistFounders when state == S.Proposed => (state, guides | Role.Resident, C.None),
            T.Activate when state == S.Proposed => (S.Active, guides, founding | bound | C.ProtocolInForce | C.NameUnique),
            T.Resign when open => (S.Suspended, Role.Coordinator, C.InPerson),
            T.Discharge when open => (S.Suspended, authorities, C.AppealSettled),
            T.AppealDischarge when appeals => (state, Role.Resident, C.AppealOpen),
            T.UpholdDischarge or T.OverturnDischarge when appeals => (state, Role.Municipality, C.AppealPending | C.DecidedByAnother),
            T.Suspend when open => (S.Suspended, authorities, C.None),
            T.GoDormant when state == S.Active => (S.Dormant, guides | Role.Coordinator, C.None),
            T.Wake when state == S.Dormant => (S.Active, guides | Role.Coordinator, bound | C.ProtocolInForce),
            T.Resume when state == S.Suspended => (S.Active, authorities, bound | C.ProtocolInForce),
            _ => (null, Role.None, C.None),
        };
    }
}
