using System.Diagnostics;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// The fact that a person's number was replaced: after a change of registered sex, or when a BIS number gave way to a number of the
/// National Register. Numbers are never edited; the old one is kept only as long as duplicates must be found through it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RegisterNumberReplacement
{
    private RegisterNumberReplacement(NationalRegisterNumber old, NationalRegisterNumber @new, LocalDate since) =>
        (Old, New, Since) = (old, @new, since);

    /// <summary>The number that counts no longer.</summary>
    public NationalRegisterNumber Old { get; }

    /// <summary>The number that counts.</summary>
    public NationalRegisterNumber New { get; }

    /// <summary>The day from which it counts.</summary>
    public LocalDate Since { get; }

    /// <summary>States the replacement.</summary>
    /// <returns>The fact, or <c>register-number.replacement</c> where the numbers are equal or a BIS number would replace one of the National Register.</returns>
    public static Outcome<RegisterNumberReplacement> Of(NationalRegisterNumber old, NationalRegisterNumber @new, LocalDate since)
    {
        if (old.IsDefault || @new.IsDefault)
        {
            return RegisterNumberErrors.Empty;
        }

        var backwards = old.Kind == RegisterNumberKind.Rn && @new.Kind == RegisterNumberKind.Bis;
        return old == @new || backwards ? RegisterNumberErrors.Replacement : new RegisterNumberReplacement(old, @new, since);
    }

    /// <summary>Masked.</summary>
    public override string ToString() => $"{Old} → {New}";
}
