using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <content>What happens to a declaration after it is signed. To anybody but the person it does not exist.</content>
public sealed partial class DeclarationOfIntention
{
    /// <summary>Withdraws an agreement. No reason is asked; what follows for a membership is for the membership to say.</summary>
    public Outcome<DeclarationOfIntention> Withdraw(ConsentKind kind, Act act) =>
        act.Actor.Is(Person) ? new DeclarationOfIntention(_row, Consents.Withdraw(kind, act.At)) : LifecycleErrors.NotFound;

    /// <summary>Accepts the rules of the protocol now in force (O-35).</summary>
    public Outcome<DeclarationOfIntention> AcceptRules(Protocol protocol, Act act)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        if (!act.Actor.Is(Person))
        {
            return LifecycleErrors.NotFound;
        }

        var consents = Consents
            .Give(ConsentKind.RulesKnown, ConsentWording.Latest, act.At)
            .Give(ConsentKind.RulesAccepted, ConsentWording.Latest, act.At);
        return new DeclarationOfIntention(
            _row with { Protocol = protocol.Reference, RulesVersion = protocol.RulesVersion, RulesAcceptedOn = Brussels.DateOf(act.At) }, consents);
    }

    /// <summary>Signs personally after coming of age; the parents' data go with it.</summary>
    /// <param name="signature">The signature as filled in.</param>
    /// <param name="act">By the person, from the day of coming of age.</param>
    /// <returns>The declaration, or <c>declaration.not-of-age-yet</c> or what is wrong with the signature, at <c>signature.…</c>.</returns>
    public Outcome<DeclarationOfIntention> SignPersonally(SignatureForm signature, Act act)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (!act.Actor.Is(Person))
        {
            return LifecycleErrors.NotFound;
        }

        var faults = new Faults();
        var signed = SignatureReading.Read(signature, Name, Brussels.DateOf(act.At), faults, "signature");
        if (ComesOfAge is not { } birthday || signed?.On < birthday || Brussels.DateOf(act.At) < birthday)
        {
            faults.Add(DeclarationErrors.NotOfAgeYet.At("signature.date"));
        }

        return faults.Any
            ? faults.ToList()
            : new DeclarationOfIntention(
                _row with { SignedIn = signed!.Value.Place, SignedOn = signed.Value.On, HandedInAt = act.At, ComesOfAge = null, Parents = [] }, Consents);
    }

    /// <summary>Corrects name, address, mobile number or e-mail address; a new address must lie within the territory too.</summary>
    /// <param name="correction">What has changed.</param>
    /// <param name="territory">The territory of the group.</param>
    /// <param name="act">By the person.</param>
    /// <returns>The corrected declaration, or every fault at once.</returns>
    public Outcome<DeclarationOfIntention> Correct(ContactCorrection correction, Territory territory, Act act)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(territory);
        return act.Actor.Is(Person) ? Corrected(correction, territory) : LifecycleErrors.NotFound;
    }

    /// <summary>
    /// Somebody who assigns looked, and the address that ties the applicant lies in the territory. Nobody does this in his or her own
    /// case.
    /// </summary>
    public Outcome<DeclarationOfIntention> VerifyTie(Protocol protocol, Act act)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return act.Actor.Is(Person) || !protocol.Options.Assigner.HasFlag(act.Actor.Role) || act.Actor.Role == Role.None
            || (act.Actor.Role != Role.Coordinator && !act.Actor.Sees(protocol.Jurisdiction))
            ? LifecycleErrors.NotFound
            : new DeclarationOfIntention(TieCheck == TieCheck.ToVerify ? _row with { TieCheck = TieCheck.Verified } : _row, Consents);
    }

    /// <summary>
    /// The declaration after the vetting is decided: the register number makes place for its digest, with which a second application
    /// is still found. Without a number nothing changes.
    /// </summary>
    public DeclarationOfIntention WithoutRegisterNumber(RegisterNumberKey key) =>
        RegisterNumber is { } number
            ? new(_row with { RegisterNumber = null, RegisterNumberDigest = RegisterNumberDigest.Of(number, key) }, Consents)
            : this;

    /// <summary>What remains when the term of keeping is over: no personal value.</summary>
    public ErasedDeclaration Erased(Instant at) => new()
    {
        Id = Id,
        Person = Person,
        Protocol = Protocol,
        SignedOn = SignedOn,
        RulesVersion = _row.RulesVersion,
        Consents = _row.Consents,
        ErasedAt = at,
    };

    /// <summary>What recognises a second declaration by the same person, under the host's key.</summary>
    public DeclarationFingerprint Fingerprint(RegisterNumberKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var digest = RegisterNumber is { } number ? RegisterNumberDigest.Of(number, key) : _row.RegisterNumberDigest;
        return new(Id, Person, digest, DeclarationFingerprint.ContactOf(Name, MobileNumber, key));
    }

    /// <summary>Whether this is the first declaration of its person.</summary>
    /// <param name="known">The fingerprints of all applications and memberships that are not over; this one's own does not count.</param>
    /// <param name="key">The host's key.</param>
    /// <returns>The fingerprint to keep, or <c>declaration.duplicate</c>.</returns>
    public Outcome<DeclarationFingerprint> CheckUnique(IEnumerable<DeclarationFingerprint> known, RegisterNumberKey key)
    {
        ArgumentNullException.ThrowIfNull(known);
        var own = Fingerprint(key);
        return known.Any(other => other.Declaration != Id && own.IsOfSamePersonAs(other)) ? DeclarationErrors.Duplicate : own;
    }

    /// <summary>The public bodies that read declarations.</summary>
    internal static Role ReadersUnder(ProtocolOptions options) =>
        (options.Intake.ToRole() & (Role.Police | Role.Municipality)) | (options.PoliceVetting == PoliceVetting.None ? Role.None : Role.Police);

    /// <summary>Which data differ from those of <paramref name="earlier"/>, for the disclosure of a correction.</summary>
    public DataCategories DifferenceFrom(DeclarationOfIntention earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return (Name == earlier.Name ? DataCategories.None : DataCategories.Name)
            | (MobileNumber == earlier.MobileNumber ? DataCategories.None : DataCategories.MobileNumber)
            | (Address == earlier.Address ? DataCategories.None : DataCategories.Address)
            | (Email == earlier.Email ? DataCategories.None : DataCategories.Email);
    }

    private Outcome<DeclarationOfIntention> Corrected(ContactCorrection to, Territory territory)
    {
        var faults = new Faults();
        var name = to.HasName ? faults.Take(PersonName.Of(to.FirstName ?? Name.First, to.LastName ?? Name.Last)) : Name;
        var address = to.HasAddress ? faults.Take(Address.Of(to.Street, to.Number, to.Box, to.PostalCode, to.Place)) : Address;
        var mobile = to.MobileNumber is { } typedNumber ? faults.Read<MobileNumber>(typedNumber, "mobileNumber") : MobileNumber;
        var email = to.Email is { } typedEmail ? faults.Read<EmailAddress>(typedEmail, "email") : Email;
        var check = TieCheck;
        if (to.HasAddress && Tie == TieToTerritory.Resident && address is { } home)
        {
            check = TieReading.Check(home, territory, faults, "street");
        }

        return faults.Any
            ? faults.ToList()
            : new DeclarationOfIntention(
                _row with { Name = name!.Value, Address = address!.Value, TieCheck = check, MobileNumber = mobile!.Value, Email = email!.Value }, Consents);
    }
}
