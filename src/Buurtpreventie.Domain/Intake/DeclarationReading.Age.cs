using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Intake;

/// <content>Register number, birth date, and the age they establish.</content>
internal sealed partial class DeclarationReading
{
    private enum AgeGroup
    {
        /// <summary>A fault elsewhere leaves the age open.</summary>
        Open,
        Adult,
        Minor,
        NotAdmitted,
    }

    /// <summary>The number as far as the protocol lets it be asked (O-14); false when it should be there but cannot be read.</summary>
    private bool TryReadNumber(out NationalRegisterNumber? number)
    {
        const string Target = "nationalRegisterNumber";
        number = null;
        var given = !string.IsNullOrWhiteSpace(_form.NationalRegisterNumber);
        if (_options.NationalNumber == NationalNumberUse.Forbidden)
        {
            if (given)
            {
                _faults.Add(DeclarationErrors.RegisterNumberForbidden.At(Target));
            }

            return true;
        }

        if (!given)
        {
            if (_options.NationalNumber == NationalNumberUse.Required)
            {
                _faults.Add(DeclarationErrors.RegisterNumberMissing.At(Target));
            }

            return _options.NationalNumber == NationalNumberUse.Optional;
        }

        if (_faults.Read<NationalRegisterNumber>(_form.NationalRegisterNumber, Target) is not { } read)
        {
            return false;
        }

        if (!read.IsPossibleOn(_today))
        {
            _faults.Add(RegisterNumberErrors.Future.At(Target));
            return false;
        }

        number = read;
        return true;
    }

    /// <summary>The birth date on the form; false when it should be there but cannot be read (O-15).</summary>
    private bool TryReadBirthDate(out BirthDate? birth)
    {
        const string Target = "birthDate";
        birth = null;
        if (string.IsNullOrWhiteSpace(_form.BirthDate))
        {
            if (_options.AgeEvidence == AgeEvidence.BirthDate)
            {
                _faults.Add(DeclarationErrors.BirthDateMissing.At(Target));
            }

            return _options.AgeEvidence != AgeEvidence.BirthDate;
        }

        if (_faults.Read<BirthDate>(_form.BirthDate, Target) is not { } read)
        {
            return false;
        }

        if (read.Earliest > _today)
        {
            _faults.Add(DeclarationErrors.BirthDateInFuture.At(Target));
            return false;
        }

        birth = read;
        return true;
    }

    /// <summary>
    /// Age counts on the day of signing. Somebody of whom it is not established that he or she is of age goes the way of a minor,
    /// when parents sign and the lowest age is established; otherwise other evidence is needed.
    /// </summary>
    private AgeGroup AgeGroupOf(in KnownAge age)
    {
        var target = age.OfNumber is null ? "birthDate" : "nationalRegisterNumber";
        if (!age.Agrees)
        {
            return Group(AgeGroup.Open, DeclarationErrors.BirthDateMismatch.At("birthDate"));
        }

        // Without the number that the protocol takes as evidence, a birth date alone proves nothing.
        var known = _options.AgeEvidence == AgeEvidence.NationalNumber && age.OfNumber is null ? default : age;
        var limits = _options.Age;
        var adult = known.IsAtLeast(limits.MinimumAge, _signing);
        if (adult == Answer.Yes)
        {
            return AgeGroup.Adult;
        }

        if (adult == Answer.CannotTell && (limits.Minors == Minors.Refuse || _form.Parents is not { Count: > 0 }))
        {
            return Group(AgeGroup.Open, DeclarationErrors.AgeNotEstablished.At(target));
        }

        if (limits.Minors == Minors.Refuse)
        {
            return Group(AgeGroup.NotAdmitted, DeclarationErrors.MinorsNotAdmitted.At(target));
        }

        var lowest = limits.LowestMinorAge ?? 0;
        return known.IsAtLeast(lowest, _signing) switch
        {
            Answer.Yes => AgeGroup.Minor,
            Answer.No => Group(AgeGroup.NotAdmitted, DeclarationErrors.BelowLowestAge.At(target).With(ErrorArgument.Of("age", lowest))),
            _ => Group(AgeGroup.Open, DeclarationErrors.AgeNotEstablished.At(target)),
        };

        AgeGroup Group(AgeGroup group, DomainError because)
        {
            _faults.Add(because);
            return group;
        }
    }

    /// <summary>A birth date is kept only where it is the evidence, or tells what the number does not.</summary>
    private bool Keeps(NationalRegisterNumber? number) => _options.AgeEvidence switch
    {
        AgeEvidence.BirthDate => true,
        AgeEvidence.NationalNumber => number?.BirthDate.Precision != BirthDatePrecision.Day,
        _ => false,
    };
}
