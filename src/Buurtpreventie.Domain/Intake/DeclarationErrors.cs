namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What can be wrong with a declaration of intention, beside its values (names, numbers, addresses) and its consents, which have codes of
/// their own.
/// </summary>
public static class DeclarationErrors
{
    /// <summary>No group is named.</summary>
    public static readonly DomainError GroupMissing = new("declaration.group-missing", ErrorKind.Invalid, Rule.Source(204));

    /// <summary>The name of the group has more than 80 characters.</summary>
    public static readonly DomainError GroupTooLong = new("declaration.group-too-long", ErrorKind.Invalid, Rule.Source(204));

    /// <summary>The protocol asks for the register number.</summary>
    public static readonly DomainError RegisterNumberMissing = new("declaration.register-number-missing", ErrorKind.Invalid, Rule.Option(14));

    /// <summary>The protocol forbids to ask or keep the register number; it was not kept.</summary>
    public static readonly DomainError RegisterNumberForbidden = new("declaration.register-number-forbidden", ErrorKind.Unmet, Rule.Option(14));

    /// <summary>The protocol asks for the birth date.</summary>
    public static readonly DomainError BirthDateMissing = new("declaration.birth-date-missing", ErrorKind.Invalid, Rule.Option(15));

    /// <summary>The birth date lies in the future.</summary>
    public static readonly DomainError BirthDateInFuture = new("declaration.birth-date-in-future", ErrorKind.Invalid, Rule.Option(15));

    /// <summary>Birth date and register number cannot belong to one person.</summary>
    public static readonly DomainError BirthDateMismatch = new("declaration.birth-date-mismatch", ErrorKind.Invalid, Rule.Option(15));

    /// <summary>What is known does not tell whether the applicant is old enough; other evidence is needed.</summary>
    public static readonly DomainError AgeNotEstablished = new("declaration.age-not-established", ErrorKind.Unmet, Rule.Conduct(1));

    /// <summary>The protocol admits no minors.</summary>
    public static readonly DomainError MinorsNotAdmitted = new("declaration.minors-not-admitted", ErrorKind.Unmet, Rule.Option(16));

    /// <summary>Younger than the lowest age of the protocol.</summary>
    public static readonly DomainError BelowLowestAge = new("declaration.below-lowest-age", ErrorKind.Unmet, Rule.Option(16));

    /// <summary>A minor needs the signature of who holds parental authority.</summary>
    public static readonly DomainError ParentalSignatureMissing =
        new("declaration.parental-signature-missing", ErrorKind.Unmet, Rule.Conduct(1));

    /// <summary>A minor cannot sign as his or her own parent.</summary>
    public static readonly DomainError OwnParent = new("declaration.own-parent", ErrorKind.Unmet, Rule.Conduct(1));

    /// <summary>The same person stands there as both parents.</summary>
    public static readonly DomainError SameParentTwice = new("declaration.same-parent-twice", ErrorKind.Unmet, Rule.Option(16));

    /// <summary>More than two people hold parental authority.</summary>
    public static readonly DomainError TooManyParents = new("declaration.too-many-parents", ErrorKind.Invalid, Rule.Source(175));

    /// <summary>No smartphone.</summary>
    public static readonly DomainError NoSmartphone = new("declaration.no-smartphone", ErrorKind.Unmet, Rule.Conduct(2));

    /// <summary>The address lies outside the territory of the group.</summary>
    public static readonly DomainError OutsideTerritory = new("declaration.outside-territory", ErrorKind.Unmet, Rule.Conduct(3));

    /// <summary>None of resident, self-employed and worker.</summary>
    public static readonly DomainError TieUnknown = new("declaration.tie-unknown", ErrorKind.Invalid, Rule.Option(18));

    /// <summary>The protocol does not admit people with this tie.</summary>
    public static readonly DomainError TieNotAdmitted = new("declaration.tie-not-admitted", ErrorKind.Unmet, Rule.Option(18));

    /// <summary>No name in the signature.</summary>
    public static readonly DomainError SignatureNameMissing = new("declaration.signature-name-missing", ErrorKind.Invalid, Rule.Source(219));

    /// <summary>Signed with another name than the one declared.</summary>
    public static readonly DomainError SignatureNameDiffers = new("declaration.signature-name-differs", ErrorKind.Unmet, Rule.Source(219));

    /// <summary>No place of signing.</summary>
    public static readonly DomainError SignaturePlaceMissing = new("declaration.signature-place-missing", ErrorKind.Invalid, Rule.Source(220));

    /// <summary>A place of signing of more than 80 characters.</summary>
    public static readonly DomainError SignaturePlaceTooLong = new("declaration.signature-place-too-long", ErrorKind.Invalid, Rule.Source(220));

    /// <summary>No date of signing.</summary>
    public static readonly DomainError SignatureDateMissing = new("declaration.signature-date-missing", ErrorKind.Invalid, Rule.Source(221));

    /// <summary>Not a date in the form year-month-day.</summary>
    public static readonly DomainError SignatureDateMalformed =
        new("declaration.signature-date-malformed", ErrorKind.Invalid, Rule.Source(221));

    /// <summary>Signed in the future.</summary>
    public static readonly DomainError SignatureDateInFuture =
        new("declaration.signature-date-in-future", ErrorKind.Unmet, Rule.Source(221));

    /// <summary>Signed so long ago that it no longer counts.</summary>
    public static readonly DomainError SignatureDateTooOld = new("declaration.signature-date-too-old", ErrorKind.Unmet, Rule.Source(221));

    /// <summary>Neither police nor emergency service.</summary>
    public static readonly DomainError ResponderUnknown = new("declaration.responder-unknown", ErrorKind.Invalid, Rule.Conduct(14));

    /// <summary>A member of the police or an emergency service must acknowledge professional secrecy.</summary>
    public static readonly DomainError SecrecyNotAcknowledged =
        new("declaration.secrecy-not-acknowledged", ErrorKind.Unmet, Rule.Conduct(14));

    /// <summary>There is an application or a membership of this person already.</summary>
    public static readonly DomainError Duplicate = new("declaration.duplicate", ErrorKind.Conflict, Rule.Source(207));

    /// <summary>A personal signature is asked only of who signed as a minor, and only from coming of age.</summary>
    public static readonly DomainError NotOfAgeYet = new("declaration.not-of-age-yet", ErrorKind.Unmet, Rule.Conduct(1));
}
