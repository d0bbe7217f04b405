using NodaTime;
using NodaTime.Text;

namespace Buurtpreventie.Domain.Intake;

/// <summary>Reads a signature, the applicant's or a parent's, by the same rules.</summary>
internal static class SignatureReading
{
    /// <summary>After this long a signature no longer counts. A proposal of the library, against slips in the year.</summary>
    public static readonly Term LongestAge = Term.OfYears(5);

    /// <summary>No place name is longer.</summary>
    public const int LongestPlace = 80;

    private const int LongestName = (2 * PersonName.Longest) + 1;

    /// <summary>The day of signing as far as it can be read and has come; otherwise today.</summary>
    public static LocalDate DayOf(SignatureForm? form, LocalDate today) => TryReadDay(form, out var day) && day <= today ? day : today;

    /// <summary>Where and when it was signed, or null after adding what is wrong.</summary>
    /// <param name="form">The signature as filled in.</param>
    /// <param name="signer">Who should have signed; null when that could not be read.</param>
    /// <param name="today">The day on which it is handed in.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="target">The member of the form: <c>signature</c>, <c>parents[0].signature</c>.</param>
    public static (string Place, LocalDate On)? Read(SignatureForm? form, PersonName? signer, LocalDate today, Faults faults, string target)
    {
        var (name, place) = (NameFault(form?.Name, signer), PlaceFault(form?.Place));
        var date = DateFault(form, today, out var day);
        foreach (var (fault, member) in new[] { (name, "name"), (place, "place"), (date, "date") })
        {
            if (fault is not null)
            {
                faults.Add(fault.At($"{target}.{member}"));
            }
        }

        return (name ?? place ?? date) is null ? (form!.Place!.Trim(), day) : null;
    }

    private static DomainError? NameFault(string? name, PersonName? signer) =>
        string.IsNullOrWhiteSpace(name) ? DeclarationErrors.SignatureNameMissing
        : signer is { } known && !IsNameOf(name, known) ? DeclarationErrors.SignatureNameDiffers
        : null;

    private static DomainError? PlaceFault(string? place) => place?.Trim() switch
    {
        null or "" => DeclarationErrors.SignaturePlaceMissing,
        { Length: > LongestPlace } => DeclarationErrors.SignaturePlaceTooLong,
        _ => null,
    };

    private static DomainError? DateFault(SignatureForm? form, LocalDate today, out LocalDate day)
    {
        if (!TryReadDay(form, out day))
        {
            return string.IsNullOrWhiteSpace(form?.Date) ? DeclarationErrors.SignatureDateMissing : DeclarationErrors.SignatureDateMalformed;
        }

        return day > today ? DeclarationErrors.SignatureDateInFuture
            : LongestAge.LastDay(day) < today ? DeclarationErrors.SignatureDateTooOld
            : null;
    }

    private static bool TryReadDay(SignatureForm? form, out LocalDate day) =>
        LocalDatePattern.Iso.Parse(form?.Date?.Trim() ?? "").TryGetValue(default, out day);

    /// <summary>Case, accents, hyphens and blanks do not matter, nor which of first and last name comes first.</summary>
    private static bool IsNameOf(string signed, in PersonName signer)
    {
        if (signed.Trim() is not { Length: <= LongestName } name)
        {
            return false;
        }

        Span<char> typed = stackalloc char[LongestName * Folding.Expansion];
        Span<char> known = stackalloc char[LongestName * Folding.Expansion];
        ReadOnlySpan<char> letters = typed[..Folding.Letters(name, typed)];
        return letters.SequenceEqual(known[..Folding.Letters($"{signer.First} {signer.Last}", known)])
            || letters.SequenceEqual(known[..Folding.Letters($"{signer.Last} {signer.First}", known)]);
    }
}
