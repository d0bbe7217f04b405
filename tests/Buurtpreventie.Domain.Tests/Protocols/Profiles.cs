using System.Collections;
using System.Globalization;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Protocols;

/// <summary>The profiles against the table of options and default profiles, written out here by hand and read by reflection.</summary>
public sealed class Profiles
{
    private const string Written =
        """
        O-01 networkKind                                | WhatsAppGroup         | WhatsAppGroup         | WhatsAppGroup         | WhatsAppGroup
        O-02 emergencyNumbers                           | 101                   | 101                   | 101, 112              | 101
        O-03 callTiming.urgent                          | BeforeMessage         | Simultaneous          | BeforeMessage         | BeforeMessage
        O-03 callTiming.nonUrgent                       | BeforeMessage         | Simultaneous          | Advised               | BeforeMessage
        O-03 callTiming.toleranceMinutes                | –                     | 5                     | –                     | –
        O-04 caller                                     | AnyMember             | ReporterOnly          | AnyMember             | AnyMember
        O-05 doubtPolicy                                | AskGroupFirst         | CallWhenInDoubt       | NonUrgentContact      | CallWhenInDoubt
        O-06 finalStep                                  | ReactThenRegister     | Register              | React                 | Register
        O-07 registrar                                  | Coordinator           | Coordinator           | Coordinator           | Coordinator
        O-08 handOver.kind                              | OnRequest             | EachReport            | None                  | OnRequest
        O-08 handOver.deadlineHours                     | –                     | 24                    | –                     | –
        O-09 policeMembership                           | Excluded              | Excluded              | Excluded              | Excluded
        O-10 policeMonitoring                           | NoPermanentFollowUp   | HandOverOnly          | None                  | NoPermanentFollowUp
        O-11 policeRole                                 | Partner               | Partner               | SupportOnly           | Partner
        O-12 intake                                     | Police                | PreventionService     | Coordinator           | PreventionService
        O-13 policeVetting                              | Required              | OnDoubt               | None                  | Required
        O-14 nationalNumber                             | Required              | Forbidden             | Forbidden             | Forbidden
        O-15 ageEvidence                                | NationalNumber        | BirthDate             | Statement             | BirthDate
        O-16 age.minimumAge                             | 18                    | 18                    | 18                    | 18
        O-16 age.minors                                 | WithParentalSignature | Refuse                | Refuse                | WithParentalSignature
        O-16 age.lowestMinorAge                         | 16                    | –                     | –                     | 16
        O-16 age.parentalSignatures                     | One                   | –                     | –                     | One
        O-17 smartphoneRequired                         | yes                   | yes                   | yes                   | yes
        O-18 tie                                        | Resident              | Resident              | Resident              | Resident
        O-19 assigner                                   | Police, Municipality  | Municipality          | Coordinator           | Municipality
        O-20 media.photos                               | DescriptionOnly       | DescriptionOnly       | DescriptionOnly       | PoliceOnly
        O-20 media.videos                               | Forbidden             | DescriptionOnly       | Forbidden             | PoliceOnly
        O-21 recognisableImages                         | ConfirmNecessity      | ConfirmNecessity      | ConfirmNecessity      | PoliceOnly
        O-22 sensitiveFeatures.use                      | WithOtherFeatures     | WithOtherFeatures     | WithOtherFeatures     | WithOtherFeatures
        O-22 sensitiveFeatures.otherFeatures            | 2                     | 2                     | 2                     | 2
        O-23 messageLimits.maxCharacters                | 500                   | 500                   | 500                   | 500
        O-23 messageLimits.oneOpeningMessage            | yes                   | yes                   | yes                   | yes
        O-24 languageCheck                              | Refuse                | Warn                  | Warn                  | Warn
        O-25 observationMinutes                         | 60                    | 60                    | 60                    | 60
        O-26 sanctions.kind                             | RemovalOnly           | Graded                | RemovalOnly           | Graded
        O-26 sanctions.warnings                         | –                     | 1                     | –                     | 1
        O-26 sanctions.suspension                       | –                     | P30D                  | –                     | P30D
        O-27 appeal.body                                | None                  | Municipality          | None                  | Municipality
        O-27 appeal.term                                | –                     | P21D                  | –                     | P21D
        O-28 founding.priorPoliceContact                | yes                   | yes                   | yes                   | yes
        O-28 founding.minimumFounders                   | 2                     | 5                     | 2                     | 5
        O-28 founding.sponsor                           | None                  | Municipality          | None                  | MunicipalityOrPoliceZone
        O-28 founding.objectiveMotivation               | no                    | no                    | no                    | yes
        O-28 founding.minimumTerm                       | –                     | –                     | –                     | P1Y
        O-29 coordinatorDuties.confidentialityAgreement | yes                   | yes                   | yes                   | yes
        O-29 coordinatorDuties.policeScreening          | yes                   | no                    | no                    | yes
        O-29 coordinatorDuties.deputy                   | None                  | Advised               | None                  | Advised
        O-30 maxMembers                                 | –                     | –                     | –                     | –
        O-31 signs.minimumMembers                       | 0                     | 10                    | 0                     | 10
        O-31 signs.approver                             | Municipality          | Municipality          | None                  | Municipality
        O-32 nonUrgentContacts                          | PoliceZoneNumber      | PreventionService     | DistrictStation, ReportingDesk | PoliceZoneNumber
        O-33 crossGroupSharing                          | Forbidden             | CoordinatorsOnly      | Forbidden             | Forbidden
        O-34 retention.refusedApplication               | P30D                  | P30D                  | P30D                  | P30D
        O-34 retention.leftMember                       | P30D                  | P30D                  | P30D                  | P30D
        O-34 retention.doubtQuery                       | P7D                   | P7D                   | P7D                   | P7D
        O-34 retention.report                           | P1Y                   | P1Y                   | P90D                  | P1Y
        O-34 retention.photo                            | P30D                  | P30D                  | P7D                   | P30D
        O-34 retention.photoFrom                        | Report                | HandOverReceipt       | Report                | Report
        O-34 retention.handOverRecord                   | P5Y                   | P5Y                   | –                     | P5Y
        O-35 reAcceptance                               | P60D                  | P60D                  | P60D                  | P60D
        O-36 languages                                  | Dutch                 | Dutch                 | Dutch                 | Dutch
        """;

    public static TheoryData<ProfileName> All => new(Enum.GetValues<ProfileName>());

    internal static (string Rule, string Path, string[] Values)[] Table { get; } =
    [
        .. from line in Written.Split('\n')
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           select (cells[0][..4], cells[0][5..].Trim(), cells[1..]),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Equal_the_written_table(ProfileName name)
    {
        var options = ProtocolProfiles.Of(name).Options;

        Assert.Equal(
            Table.Select(row => $"{row.Path}: {row.Values[(int)name - 1]}").Order(StringComparer.Ordinal),
            Samples.Leaves.Select(leaf => $"{Samples.PathOf(leaf)}: {Plain(Samples.Read(options, leaf))}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Make_a_draft_that_can_be_signed_as_it_stands(ProfileName name)
    {
        var draft = Samples.Draft(name);

        Assert.Empty(draft.Check());
        Assert.Equal(name, draft.Signed().BasedOn);
    }

    [Fact]
    public void Stand_together_once_each() =>
        Assert.Equal(Enum.GetValues<ProfileName>(), ProtocolProfiles.All.Select(profile => profile.Name));

    [Theory]
    [MemberData(nameof(All))]
    public void Need_the_municipality_only_where_it_has_a_task_of_its_own(ProfileName name)
    {
        var parties = Samples.Draft(name).Parties;

        Assert.Contains(ProtocolParty.Neighbourhood, parties);
        Assert.Contains(ProtocolParty.PoliceZone, parties);
        Assert.Equal(name is ProfileName.Bilzen or ProfileName.LimburgBase, parties.Contains(ProtocolParty.Municipality));
    }

    [Fact]
    public void Give_a_legal_basis_only_where_the_register_number_is_asked() =>
        Findings.None(ProtocolProfiles.All
            .Where(profile => (Samples.Draft(profile.Name).Clauses.NationalNumberBasis is null) != (profile.Options.NationalNumber == NationalNumberUse.Forbidden))
            .Select(profile => profile.ToString()));

    private static string Plain(object? value) => value switch
    {
        null => "–",
        true => "yes",
        false => "no",
        EmergencyNumber number => ((int)number).ToString(CultureInfo.InvariantCulture),
        Role roles => string.Join(", ", new[] { Role.Police, Role.Municipality, Role.Coordinator }.Where(role => roles.HasFlag(role))),
        NonUrgentContact { Details: null } contact => contact.Kind.ToString(),
        IEnumerable many => string.Join(", ", many.Cast<object>().Select(Plain)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
