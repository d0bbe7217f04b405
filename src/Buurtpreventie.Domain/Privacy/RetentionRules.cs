using System.Collections.Immutable;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>How long each thing in a file is kept (O-34). The one place that knows.</summary>
internal static class RetentionRules
{
    public static ImmutableArray<Retained> Of(PersonalFile file) =>
    [
        .. file.Declarations.Select(declaration => Of(declaration, file)),
        .. file.Records.Select(record => Of(record, file.Protocol.Options.Retention)),
    ];

    public static DataCategories CategoriesOf(DeclarationOfIntention declaration) =>
        DataCategories.ContactCard | DataCategories.Email | DataCategories.Signature | DataCategories.Consents
        | When(declaration.RegisterNumber is not null, DataCategories.RegisterNumber)
        | When(declaration.BirthDate is not null, DataCategories.BirthDate)
        | When(declaration.IsMinor, DataCategories.Parents)
        | When(declaration.Responder is not null, DataCategories.Profession);

    private static Retained Of(DeclarationOfIntention declaration, PersonalFile file) => new(
        RecordKind.Declaration, declaration.Id.Value, declaration.Person, CategoriesOf(declaration), LastDayOf(declaration, file));

    private static Retained Of(KeptRecord record, RetentionPeriods periods)
    {
        var (what, term) = record.Kind switch
        {
            RecordKind.Report => (DataCategories.Messages, periods.Report),
            RecordKind.Media => (DataCategories.Media, periods.Photo),
            RecordKind.DoubtQuery => (DataCategories.Messages, periods.DoubtQuery),
            RecordKind.HandOver => (DataCategories.Messages, periods.HandOverRecord ?? periods.Report),
            _ => throw new ArgumentOutOfRangeException(nameof(record)),
        };
        return new(record.Kind, record.Id, record.Subject, what, term.LastDay(record.Since), record.Hold);
    }

    /// <summary>A declaration serves the memberships; it is kept until the last of them is over and its term with it.</summary>
    private static LocalDate? LastDayOf(DeclarationOfIntention declaration, PersonalFile file)
    {
        var options = file.Protocol.Options;
        if (file.Memberships.IsEmpty)
        {
            return options.Retention.RefusedApplication.LastDay(declaration.HandedInAt);
        }

        LocalDate? last = LocalDate.MinIsoValue;
        foreach (var membership in file.Memberships)
        {
            var end = MembershipTerms.Keeping(membership.State, options)?.LastDay(membership.Since);
            last = end is null || last is null ? null : LocalDate.Max(last.Value, end.Value);
        }

        return last;
    }

    private static DataCategories When(bool holds, DataCategories category) => holds ? category : DataCategories.None;
}
