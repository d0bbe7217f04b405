using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What is known of an applicant's age: from the register number, from the birth date on the form, or, where the protocol takes the
/// applicant's word (O-15) and neither is given, from the signature under rule 1.
/// </summary>
internal readonly record struct KnownAge(BirthDate? OfNumber, BirthDate? OfForm, bool ByWord)
{
    /// <summary>Whether number and form can be about one person.</summary>
    public bool Agrees => OfNumber is not { } number || OfForm is not { } form || number.IsCompatibleWith(form);

    /// <summary>The last possible day of birth, or null when nothing tells.</summary>
    public LocalDate? LatestBirth => OfNumber?.Latest is { } number && OfForm?.Latest is { } form
        ? LocalDate.Min(number, form)
        : OfNumber?.Latest ?? OfForm?.Latest;

    /// <summary>Whether the applicant is at least <paramref name="age"/> on <paramref name="day"/>. What tells more decides.</summary>
    public Answer IsAtLeast(int age, LocalDate day)
    {
        if (OfNumber is null && OfForm is null)
        {
            return ByWord ? Answer.Yes : Answer.CannotTell;
        }

        var number = OfNumber?.IsAtLeast(age, day) ?? Answer.CannotTell;
        return number == Answer.CannotTell ? OfForm?.IsAtLeast(age, day) ?? Answer.CannotTell : number;
    }
}
