using System.Collections.Immutable;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>The register of kinds of data, purposes and recipients, as far as a file has them.</summary>
internal static class DataUses
{
    private const DataCategories Application =
        DataCategories.ContactCard | DataCategories.Email | DataCategories.BirthDate | DataCategories.Parents | DataCategories.Profession;

    public static ImmutableArray<DataUse> Of(PersonalFile file)
    {
        var options = file.Protocol.Options;
        var readers = DeclarationOfIntention.ReadersUnder(options);
        var checks = options.Intake.ToRole() | readers;
        var appeal = options.Appeal.Body == AppealBody.Police ? Role.Police : Role.Municipality;
        DataUse[] all =
        [
            new(Application, ProcessingPurpose.Admission, readers),
            new(DataCategories.RegisterNumber, ProcessingPurpose.Vetting, Role.Police),
            new(DataCategories.VettingOutcome, ProcessingPurpose.Admission, checks),
            new(DataCategories.ContactCard, ProcessingPurpose.Contact, Role.Coordinator),
            new(DataCategories.Membership, ProcessingPurpose.Group, checks | Role.Coordinator),
            new(DataCategories.Conduct, ProcessingPurpose.Group, Role.Coordinator | appeal),
            new(DataCategories.Consents | DataCategories.Signature, ProcessingPurpose.Accountability, readers),
            new(DataCategories.Messages | DataCategories.Media, ProcessingPurpose.Reporting, Role.Participant | Role.Coordinator | Role.Police),
        ];
        var kept = KeptIn(file);
        return
        [
            .. all.Select(use => use with { What = use.What & kept })
                .Where(use => use.What != DataCategories.None && (use.Purpose != ProcessingPurpose.Contact || WentToCoordinator(file))),
        ];
    }

    private static DataCategories KeptIn(PersonalFile file) =>
        file.Retention.Aggregate(DataCategories.None, (all, retained) => all | retained.What)
        | (file.ErasedDeclarations.IsEmpty ? DataCategories.None : DataCategories.Consents)
        | (file.Vettings.IsEmpty ? DataCategories.None : DataCategories.VettingOutcome)
        | (file.Memberships.IsEmpty ? DataCategories.None : DataCategories.Membership)
        | (file.Memberships.All(membership => membership.ToSnapshot().Breaches.IsEmpty) ? DataCategories.None : DataCategories.Conduct);

    private static bool WentToCoordinator(PersonalFile file) => file.Disclosures.Any(disclosure => disclosure.To == Role.Coordinator);
}
