using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Intake;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>Who reads a declaration follows from who takes it in and who checks; a coordinator never does (C-10).</summary>
public sealed class Who_reads_a_declaration
{
    [Theory]
    [InlineData(IntakeBody.Police, PoliceVetting.Required, Role.Police)]
    [InlineData(IntakeBody.Police, PoliceVetting.None, Role.Police)]
    [InlineData(IntakeBody.PreventionService, PoliceVetting.Required, Role.Police | Role.Municipality)]
    [InlineData(IntakeBody.PreventionService, PoliceVetting.OnDoubt, Role.Police | Role.Municipality)]
    [InlineData(IntakeBody.PreventionService, PoliceVetting.None, Role.Municipality)]
    [InlineData(IntakeBody.Coordinator, PoliceVetting.OnDoubt, Role.Police)]
    [InlineData(IntakeBody.Coordinator, PoliceVetting.None, Role.None)]
    public void Follows_from_the_protocol(IntakeBody intake, PoliceVetting vetting, Role readers)
    {
        var protocol = Signed(ProtocolProfiles.LimburgBase, options => options with { Intake = intake, PoliceVetting = vetting });
        var facts = MembershipFacts.Of(protocol, null, DeclarationOfAn());
        (Role Role, Actor Here, Actor? Elsewhere)[] bodies =
        [
            (Role.Police, Officer, Actor.Police(Jef, PoliceZoneCode.Of(5461))),
            (Role.Municipality, Actor.Municipality(Greet, Code), Actor.Municipality(Greet, MunicipalityCode.Of(73110))),
            (Role.Coordinator, Actor.Coordinator(Marleen, Rekem), null),
            (Role.Province, Actor.Province(Greet), null),
            (Role.System, Actor.System, null),
        ];

        foreach (var (role, here, elsewhere) in bodies)
        {
            Assert.Equal(readers.HasFlag(role), facts.ShowsDeclarationTo(here));
            Assert.False(elsewhere is { } stranger && facts.ShowsDeclarationTo(stranger));
        }

        Assert.False(MembershipFacts.Of(protocol, null, null).ShowsDeclarationTo(Officer));
        Assert.False(facts.ShowsDeclarationTo(default));
        Assert.All(new[] { Actor.Resident(An), Actor.Applicant(An), Actor.Participant(An, Rekem) }, own => Assert.True(facts.ShowsDeclarationTo(own)));
        Assert.All(new[] { Actor.Resident(Noor), Actor.Applicant(Noor), Actor.Participant(Noor, Rekem) }, other => Assert.False(facts.ShowsDeclarationTo(other)));
    }
}
