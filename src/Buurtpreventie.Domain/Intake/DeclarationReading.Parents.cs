using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Intake;

/// <content>Those who sign for a minor.</content>
internal sealed partial class DeclarationReading
{
    private const int MostParents = 2;

    /// <summary>Who signs for a minor. Of anybody else no parents are asked, looked at or kept.</summary>
    private ImmutableArray<ParentalSignature> ReadParents(AgeGroup ageGroup, PersonName? applicant)
    {
        if (ageGroup is AgeGroup.Adult or AgeGroup.NotAdmitted)
        {
            return [];
        }

        var given = _form.Parents ?? [];
        var needed = _options.Age.ParentalSignatures == ParentalSignatures.Both ? 2 : 1;
        if (ageGroup == AgeGroup.Minor && given.Count < needed)
        {
            _faults.Add(DeclarationErrors.ParentalSignatureMissing.At("parents").With(ErrorArgument.Of("needed", needed)));
        }

        if (given.Count > MostParents)
        {
            _faults.Add(DeclarationErrors.TooManyParents.At("parents"));
        }

        var signatures = ImmutableArray.CreateBuilder<ParentalSignature>(MostParents);
        for (var i = 0; i < Math.Min(given.Count, MostParents); i++)
        {
            if (ReadParent(given[i] ?? new(), $"parents[{TextTemplate.Digits(i)}]", applicant) is { } signature)
            {
                signatures.Add(signature);
            }
        }

        if (signatures is [var one, var other] && IsSame(one.Name, other.Name))
        {
            _faults.Add(DeclarationErrors.SameParentTwice.At("parents[1]"));
        }

        return signatures.ToImmutable();
    }

    private ParentalSignature? ReadParent(ParentForm form, string target, PersonName? applicant)
    {
        var name = _faults.Take(PersonName.Of(form.FirstName, form.LastName), target);
        if (name is { } parent && applicant is { } minor && IsSame(parent, minor))
        {
            _faults.Add(DeclarationErrors.OwnParent.At(target));
        }

        var signed = SignatureReading.Read(form.Signature, name, _today, _faults, $"{target}.signature");
        return name is { } signer && signed is { } signature ? new(signer, signature.Place, signature.On) : null;
    }

    private static bool IsSame(in PersonName one, in PersonName other) => one.ToComparisonKey() == other.ToComparisonKey();
}
