using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// A declaration of intention. Everything personal is sealed, the register number under a key of its own; what finds a second application
/// is a keyed digest. After the term of keeping only <see cref="Erased"/> is left.
/// </summary>
internal sealed class DeclarationRow
{
    public DeclarationId Id { get; init; }

    public PersonId Person { get; init; }

    public MembershipId Membership { get; init; }

    public Instant HandedInAt { get; private set; }

    /// <summary>The language the applicant chose, in which the portal writes to him or her.</summary>
    public Language Language { get; init; }

    public byte[]? Sealed { get; private set; }

    public byte[]? SealedNumber { get; private set; }

    public RegisterNumberDigest? NumberDigest { get; private set; }

    public string? ContactDigest { get; private set; }

    public ErasedDeclaration? Erased { get; private set; }

    /// <summary>What recognises another declaration of the same person; null once erased.</summary>
    public DeclarationFingerprint? Fingerprint => ContactDigest is null ? null : new(Id, Person, NumberDigest, ContactDigest);

    public static DeclarationRow Of(DeclarationOfIntention declaration, MembershipId membership, Language language, Sealer sealer, RegisterNumberKey key) =>
        new DeclarationRow { Id = declaration.Id, Person = declaration.Person, Membership = membership, Language = language }
            .With(declaration, sealer, key);

    public DeclarationRow With(DeclarationOfIntention declaration, Sealer sealer, RegisterNumberKey key)
    {
        var snapshot = declaration.ToSnapshot();
        HandedInAt = snapshot.HandedInAt;
        Sealed = sealer.Seal(Purpose.Declaration, snapshot with { RegisterNumber = null });
        SealedNumber = snapshot.RegisterNumber is { } number ? sealer.Seal(Purpose.RegisterNumber, number) : null;
        (_, _, NumberDigest, ContactDigest) = declaration.Fingerprint(key);
        return this;
    }

    public DeclarationOfIntention? ToDeclaration(Sealer sealer)
    {
        if (Sealed is null)
        {
            return null;
        }

        var snapshot = sealer.Open<DeclarationSnapshot>(Purpose.Declaration, Sealed);
        NationalRegisterNumber? number = SealedNumber is null ? null : sealer.Open<NationalRegisterNumber>(Purpose.RegisterNumber, SealedNumber);
        return DeclarationOfIntention.Restore(snapshot with { RegisterNumber = number }).OrThrow();
    }

    /// <summary>Leaves what holds no personal value; the number, its digest and everything sealed go.</summary>
    public void Erase(ErasedDeclaration remains) => (Sealed, SealedNumber, NumberDigest, ContactDigest, Erased) = (null, null, null, null, remains);
}
