using System.Collections.Immutable;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>What must hold for a protocol, as lists of rules that are all asked, so that every fault is named at once.</summary>
internal static class ProtocolRules
{
    private const Role Assigners = Role.Police | Role.Municipality | Role.Coordinator;

    /// <summary>What does not go together, whatever the values themselves.</summary>
    public static ImmutableArray<DraftRule> Contradictions { get; } =
    [
        new(ProtocolErrors.EmergencyNumberMissing, "options.emergencyNumbers",
            draft => !draft.Options.EmergencyNumbers.Contains(EmergencyNumber.Police101)),
        new(ProtocolErrors.UrgentCallOnlyAdvised, "options.callTiming.urgent",
            draft => draft.Options.CallTiming.Urgent == CallOrder.Advised),
        new(ProtocolErrors.HandOverWithoutRegister, "options.handOver.kind",
            draft => draft.Options is { HandOver.Kind: HandOverKind.EachReport, FinalStep: FinalStep.React }),
        new(ProtocolErrors.PoliceMemberReadsNothing, "options.policeMembership",
            draft => draft.Options is { PoliceMembership: PoliceMembership.Allowed, PoliceMonitoring: PoliceMonitoring.None }),
        new(ProtocolErrors.VettingWithoutPartner, "options.policeVetting",
            draft => draft.Options is { PoliceVetting: PoliceVetting.Required, PoliceRole: PoliceRole.SupportOnly }),
        new(ProtocolErrors.NationalNumberOutsidePolice, "options.nationalNumber",
            draft => draft.Options is { NationalNumber: not NationalNumberUse.Forbidden, Intake: not IntakeBody.Police }),
        new(ProtocolErrors.NationalNumberWithoutBasis, "clauses.nationalNumberBasis",
            draft => draft is { Options.NationalNumber: not NationalNumberUse.Forbidden, Clauses.NationalNumberBasis: null }),
        new(ProtocolErrors.AgeByForbiddenNumber, "options.ageEvidence",
            draft => draft.Options is { AgeEvidence: AgeEvidence.NationalNumber, NationalNumber: NationalNumberUse.Forbidden }),
        new(ProtocolErrors.LowestAgeNotBelowMinimum, "options.age.lowestMinorAge",
            draft => draft.Options.Age is { Minors: Minors.WithParentalSignature } age && age.LowestMinorAge >= age.MinimumAge),
        new(ProtocolErrors.PhotosReachNobody, "options.media.photos",
            draft => draft.Options is { Media.Photos: MediaUse.PoliceOnly, HandOver.Kind: HandOverKind.None }),
        new(ProtocolErrors.VideosReachNobody, "options.media.videos",
            draft => draft.Options is { Media.Videos: MediaUse.PoliceOnly, HandOver.Kind: HandOverKind.None }),
        new(ProtocolErrors.ConfidentialityMissing, "options.coordinatorDuties.confidentialityAgreement",
            draft => !draft.Options.CoordinatorDuties.ConfidentialityAgreement),
        new(ProtocolErrors.NonUrgentContactMissing, "options.nonUrgentContacts",
            draft => draft.Options is { DoubtPolicy: DoubtPolicy.NonUrgentContact, NonUrgentContacts.IsEmpty: true }),
        new(ProtocolErrors.PhotoTermNeverStarts, "options.retention.photoFrom",
            draft => draft.Options is { Retention.PhotoFrom: RetentionStart.HandOverReceipt, HandOver.Kind: not HandOverKind.EachReport }),
        new(ProtocolErrors.NoLanguage, "options.languages", draft => draft.Options.Languages.IsEmpty),
        new(ProtocolErrors.EmergencyClauseMissing, "clauses.emergencyCall", draft => draft.Clauses.EmergencyCall is null),
        new(ProtocolErrors.ControllerMissing, "clauses.controller", draft => draft.Clauses.Controller is null),
        new(ProtocolErrors.PrivacyContactMissing, "clauses.privacyContact", draft => draft.Clauses.PrivacyContact is null),
        new(ProtocolErrors.EmbeddingMissing, "clauses.embedding",
            draft => draft is { Options.Founding.Sponsor: not Sponsor.None, Clauses.Embedding: null }),
        new(ProtocolErrors.UnknownRules, "rulesVersion", draft => RulesOfConduct.Find(draft.RulesVersion) is null),
        new(ProtocolErrors.SupersedesNoEarlier, "supersedes",
            draft => draft.Supersedes is { } earlier
                && (!IsComplete(earlier) || earlier.Municipality != draft.Municipality || (earlier.Name == draft.Name && earlier.Version >= draft.Version))),
    ];

    /// <summary>
    /// The parties that a protocol with these options needs: always neighbourhood and police zone, and the municipality where it
    /// has a task that nobody else can do.
    /// </summary>
    public static ImmutableArray<ProtocolParty> PartiesNeeded(ProtocolOptions options)
    {
        var municipality = options.Intake == IntakeBody.PreventionService
            || options.Assigner == Role.Municipality
            || options.Founding.Sponsor == Sponsor.Municipality
            || options.Appeal.Body == AppealBody.Municipality;
        return municipality
            ? [ProtocolParty.Neighbourhood, ProtocolParty.PoliceZone, ProtocolParty.Municipality]
            : [ProtocolParty.Neighbourhood, ProtocolParty.PoliceZone];
    }

    public static ErrorList Check(ProtocolDraft draft) => ErrorList.Of([.. Faults(draft)]);

    public static ErrorList CheckSigned(
        ProtocolDraft draft, ImmutableArray<ProtocolSignature> signatures, LocalDate validFrom, LocalDate? validUntil) =>
        ErrorList.Of([.. Faults(draft), .. SigningFaults(draft, signatures, validFrom, validUntil)]);

    public static ErrorList CheckSnapshot(ProtocolSnapshot snapshot)
    {
        if (snapshot.Schema != ProtocolSnapshot.CurrentSchema)
        {
            return [ProtocolErrors.BadSnapshot.At("schema")];
        }

        var draft = snapshot.ToDraft();
        return ErrorList.Of(
        [
            .. Faults(draft),
            .. SigningFaults(draft, snapshot.Signatures, snapshot.ValidFrom, snapshot.ValidUntil),
            .. SuccessorFaults(snapshot),
        ]);
    }

    private static IEnumerable<DomainError> Faults(ProtocolDraft draft)
    {
        foreach (var fault in HeadFaults(draft))
        {
            yield return fault;
        }

        if (draft.Options is null || draft.Clauses is null)
        {
            yield break;
        }

        foreach (var fault in ProtocolOptionTable.Rows.Select(option => ValueFault(option, draft.Options)).OfType<DomainError>())
        {
            yield return fault;
        }

        foreach (var rule in Contradictions.Where(rule => rule.IsBroken(draft)))
        {
            yield return rule.Error.At(rule.Target);
        }

        foreach (var fault in ClauseFaults(draft))
        {
            yield return fault;
        }

        foreach (var party in PartiesNeeded(draft.Options).Except(draft.Parties))
        {
            yield return ProtocolErrors.PartyMissing.At("parties").With(ErrorArgument.Of("party", party));
        }
    }

    private static IEnumerable<DomainError> HeadFaults(ProtocolDraft draft)
    {
        if (draft.Municipality.IsDefault)
        {
            yield return OutcomeErrors.Required.At("municipality");
        }

        if (draft.PoliceZone.IsDefault)
        {
            yield return OutcomeErrors.Required.At("policeZone");
        }

        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return OutcomeErrors.Required.At("name");
        }
        else if (LineFault(draft.Name) is { } wrongName)
        {
            yield return wrongName.At("name");
        }

        if (draft.Version is < 1 or > ProtocolDraft.MaxVersion)
        {
            yield return ProtocolErrors.Between(1, ProtocolDraft.MaxVersion).At("version");
        }

        if (draft.BasedOn is { } profile && !Enum.IsDefined(profile))
        {
            yield return ProtocolErrors.UnknownValue.At("basedOn");
        }

        if (ListFault(draft.Parties, Enum.IsDefined) is { } wrongList)
        {
            yield return wrongList.At("parties");
        }

        if (draft.Options is null)
        {
            yield return OutcomeErrors.Required.At("options");
        }

        if (draft.Clauses is null)
        {
            yield return OutcomeErrors.Required.At("clauses");
        }
    }

    private static DomainError? ValueFault(ProtocolOption option, ProtocolOptions options)
    {
        var value = option.Read(options);
        var applies = option.Applies?.Invoke(options);
        var fault = value switch
        {
            null when applies is true => option.IsRetention ? ProtocolErrors.RetentionMissing : ProtocolErrors.DetailMissing,
            null => null,
            not null when applies is false => ProtocolErrors.DetailWithoutChoice,
            Role roles => roles == Role.None || (roles & ~Assigners) != Role.None ? ProtocolErrors.UnknownValue : null,
            Enum word => Enum.IsDefined(word.GetType(), word) ? null : ProtocolErrors.UnknownValue,
            int number when option.Range is var (from, to) && (number < from || number > to) => ProtocolErrors.Between(from, to),
            Term term when option.IsRetention && term == default => ProtocolErrors.RetentionMissing,
            Term term when option.Days is var (from, to) && !IsWithin(term, from, to) => ProtocolErrors.BetweenDays(from, to),
            Sequence<EmergencyNumber> numbers => ListFault(numbers.Items, Enum.IsDefined),
            Sequence<Language> languages => ListFault(languages.Items, Enum.IsDefined),
            Sequence<NonUrgentContact> contacts => ContactFault(contacts.Items),
            _ => null,
        };
        return fault?.Under(option);
    }

    private static IEnumerable<DomainError> ClauseFaults(ProtocolDraft draft)
    {
        foreach (var (name, _, text) in draft.Clauses.All.Where(clause => clause.Text is not null))
        {
            foreach (var language in draft.Options.Languages.Where(language => Enum.IsDefined(language) && string.IsNullOrWhiteSpace(text![language])))
            {
                yield return ProtocolErrors.LanguageMissing.At($"clauses.{name}").With(ErrorArgument.Of("language", language));
            }

            if (new[] { text!.Dutch, text.French, text.German, text.English }.Any(words => words?.Length > ProtocolClauses.MaxLength))
            {
                yield return ProtocolErrors.LongerThan(ProtocolClauses.MaxLength).At($"clauses.{name}");
            }
        }
    }

    private static IEnumerable<DomainError> SigningFaults(
        ProtocolDraft draft, ImmutableArray<ProtocolSignature> signatures, LocalDate validFrom, LocalDate? validUntil)
    {
        foreach (var party in draft.Parties.Except(signatures.Select(signature => signature.Party)))
        {
            yield return ProtocolErrors.NotSigned.At("signatures").With(ErrorArgument.Of("party", party));
        }

        for (var i = 0; i < signatures.Length; i++)
        {
            var target = $"signatures[{TextTemplate.Digits(i)}]";
            if (!draft.Parties.Contains(signatures[i].Party))
            {
                yield return ProtocolErrors.SignedByOutsider.At($"{target}.party");
            }

            if (signatures[i].On == default)
            {
                yield return OutcomeErrors.Required.At($"{target}.on");
            }
            else if (signatures[i].On > validFrom)
            {
                yield return ProtocolErrors.SignedAfterStart.At($"{target}.on").With(ErrorArgument.Of("from", validFrom));
            }
        }

        if (validFrom == default)
        {
            yield return OutcomeErrors.Required.At("validFrom");
        }

        if (validUntil < validFrom)
        {
            yield return ProtocolErrors.EndsBeforeStart.At("validUntil");
        }
    }

    private static IEnumerable<DomainError> SuccessorFaults(ProtocolSnapshot snapshot)
    {
        // Whoever is superseded ends, within the municipality, by something else than itself.
        var own = new ProtocolReference(snapshot.Municipality, snapshot.Name, snapshot.Version);
        if (snapshot.Successor is { } successor
            && (!IsComplete(successor) || snapshot.ValidUntil is null || successor.Municipality != own.Municipality || successor == own || successor == snapshot.Supersedes))
        {
            yield return ProtocolErrors.BadSnapshot.At("successor");
        }
    }

    private static DomainError? ContactFault(ImmutableArray<NonUrgentContact> contacts) =>
        contacts.Select(contact => LineFault(contact.Details ?? "")).FirstOrDefault(fault => fault is not null)
        ?? ListFault([.. contacts.Select(contact => contact.Kind)], Enum.IsDefined);

    private static DomainError? LineFault(string line) =>
        line.Length > ProtocolDraft.MaxNameLength ? ProtocolErrors.LongerThan(ProtocolDraft.MaxNameLength)
        : line.Any(char.IsControl) ? ProtocolErrors.NotOneLine
        : null;

    private static bool IsComplete(ProtocolReference reference) => !string.IsNullOrWhiteSpace(reference.Name) && reference.Version >= 1;

    private static DomainError? ListFault<T>(ImmutableArray<T> items, Func<T, bool> isDefined) =>
        !items.All(isDefined) ? ProtocolErrors.UnknownValue
        : items.Distinct().Count() < items.Length ? ProtocolErrors.ListedTwice
        : null;

    private static bool IsWithin(Term term, int from, int to) => term >= Term.OfDays(from) && term <= Term.OfDays(to);

    /// <summary>The error at the option it is about, resting on that option.</summary>
    private static DomainError Under(this DomainError error, ProtocolOption option) =>
        new DomainError(error.Code, error.Kind, option.Rule).With(error.Arguments).At($"options.{option.Name}");
}

/// <summary>One thing that must not be: the error it gives, the member it is about, and when it is so.</summary>
internal sealed record DraftRule(DomainError Error, string Target, Func<ProtocolDraft, bool> IsBroken);
