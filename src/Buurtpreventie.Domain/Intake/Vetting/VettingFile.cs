using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// The police's side of an application: one file for each declaration, in a storage that only the police reaches. The rest of the
/// world gets <see cref="Decision"/>, without the reason; the coordinator gets nothing. Immutable.
/// </summary>
[DebuggerDisplay("{State} v{Version}")]
public sealed class VettingFile
{
    /// <summary>The term the library proposes for answering a question of the police; the source texts name none.</summary>
    public static readonly Term ProposedAnswerTerm = Term.OfDays(30);

    /// <summary>The term the library proposes for deciding; the source texts name none.</summary>
    public static readonly Term ProposedDecisionTerm = Term.OfDays(30);

    private readonly VettingSnapshot _row;
    private readonly RecentCommands _recent;

    private VettingFile(VettingSnapshot row, RecentCommands recent)
    {
        _row = row with { RecentCommands = recent.Ids };
        _recent = recent;
    }

    /// <summary>The declaration it is about, which names it.</summary>
    public DeclarationId Declaration => _row.Declaration;

    /// <summary>The applicant.</summary>
    public PersonId Person => _row.Person;

    /// <summary>Where it belongs; never to a group, so that no coordinator sees it.</summary>
    public Jurisdiction Jurisdiction => new(_row.Municipality, _row.PoliceZone);

    /// <summary>Where it stands.</summary>
    public VettingState State => _row.State;

    /// <summary>How many steps led here; show it to the officer who decides, and pass it back as <see cref="Act.Seen"/>.</summary>
    public int Version => _row.Version;

    /// <summary>What the applicant is asked; nothing unless an answer is awaited.</summary>
    public VettingQuestions Questions => _row.Questions;

    /// <summary>The last day for answering, in Brussels; null unless an answer is awaited.</summary>
    public LocalDate? AnswerBy => _row.AnswerBy;

    /// <summary>Why it was refused or revoked. For the police only.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PoliceNote? Reason => _row.Reason;

    /// <summary>What was decided, for the membership; null while nothing is.</summary>
    public VettingDecision? Decision => OutcomeOf(State) is { } outcome
        ? new(Declaration, Person, outcome, _row.DecidedAt!.Value, _row.DecidedBy)
        : null;

    /// <summary>Puts a declaration before the police.</summary>
    /// <param name="declaration">The declaration; its consents to this must stand.</param>
    /// <param name="protocol">The protocol it was signed under.</param>
    /// <param name="act">By the police, by the prevention service that is in doubt, or by the host.</param>
    /// <returns>
    /// The open file, or <c>lifecycle.not-found</c>, <c>vetting.not-foreseen</c>, <c>consent.data-to-police-missing</c> or
    /// <c>consent.processing-missing</c>.
    /// </returns>
    public static Outcome<Step<VettingFile, VettingEvent>> Open(DeclarationOfIntention declaration, Protocol protocol, Act act)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(protocol);
        if (act.Actor.Role is not (Role.Police or Role.Municipality or Role.System)
            || declaration.Protocol != protocol.Reference
            || !act.Actor.Sees(protocol.Jurisdiction, declaration.Person))
        {
            return LifecycleErrors.NotFound;
        }

        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (protocol.Options.PoliceVetting == PoliceVetting.None)
        {
            errors.Add(VettingErrors.NotForeseen);
        }

        foreach (var kind in new[] { ConsentKind.DataToPolice, ConsentKind.Processing })
        {
            if (!declaration.Consents.Stands(kind))
            {
                errors.Add(ConsentErrors.Of(kind));
            }
        }

        if (errors.Count > 0)
        {
            return ErrorList.Of(errors.ToArray());
        }

        var header = new VettingEventHeader(
            declaration.Id, 1, act.Command, null, VettingState.Open, act.Actor.Role, act.Actor.Person, act.At);
        var file = new VettingFile(
            new()
            {
                Declaration = declaration.Id,
                Person = declaration.Person,
                Municipality = protocol.Jurisdiction.Municipality,
                PoliceZone = protocol.Jurisdiction.PoliceZone,
                State = VettingState.Open,
                Version = 1,
                OpenedAt = act.At,
            },
            default(RecentCommands).With(act.Command, act.Actor.Role, act.Actor.Person));
        return new Step<VettingFile, VettingEvent>(file, new VettingOpened(header, declaration.Person), [file.DecideBy(act.At)], [])
        {
            // From here the file says what is to be done, and by when.
            Settles = [new("duty.vet-applicant", declaration.Person)],
        };
    }

    /// <summary>A file from its stored row; <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</summary>
    public static Outcome<VettingFile> Restore(VettingSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Holds(snapshot) ? new VettingFile(snapshot, RecentCommands.Of(snapshot.RecentCommands)) : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The row to store.</summary>
    public VettingSnapshot ToSnapshot() => _row;

    /// <summary>The file without the reason: what remains when the term of keeping it is over.</summary>
    public VettingFile WithoutReason() => new(_row with { Reason = null }, _recent);

    /// <summary>Asks the applicant for more. Asking again replaces the question and its term.</summary>
    /// <param name="questions">What is asked; at least one thing.</param>
    /// <param name="act">By an officer.</param>
    /// <param name="within">How long the applicant has; by default <see cref="ProposedAnswerTerm"/>.</param>
    public Outcome<Step<VettingFile, VettingEvent>> AskMore(VettingQuestions questions, Act act, Term? within = null)
    {
        var answerBy = (within ?? ProposedAnswerTerm).LastDay(act.At);
        return Pull(
            VettingTrigger.AskMore,
            questions == VettingQuestions.None ? VettingCondition.None : VettingCondition.QuestionAsked,
            act,
            header => new InformationAsked(header, questions, answerBy),
            row => row with { Questions = questions, AnswerBy = answerBy });
    }

    /// <summary>What was asked has come, to the police or through the applicant. What it says stays with the police.</summary>
    public Outcome<Step<VettingFile, VettingEvent>> Answer(Act act) =>
        Pull(VettingTrigger.Answer, VettingCondition.None, act, header => new InformationGiven(header), row => row);

    /// <summary>The police has no objection.</summary>
    public Outcome<Step<VettingFile, VettingEvent>> Approve(Act act) =>
        Pull(VettingTrigger.Approve, VettingCondition.None, act, header => new ApplicantApproved(header), row => row);

    /// <summary>The police does not admit the applicant.</summary>
    /// <param name="reason">Why, for the police only; at most <see cref="PoliceNote.Longest"/> characters.</param>
    /// <param name="act">By an officer.</param>
    public Outcome<Step<VettingFile, VettingEvent>> Refuse(string? reason, Act act) =>
        PullWithReason(VettingTrigger.Refuse, reason, act, header => new ApplicantRefused(header));

    /// <summary>Takes an approval back after a later check.</summary>
    /// <inheritdoc cref="Refuse"/>
    public Outcome<Step<VettingFile, VettingEvent>> Revoke(string? reason, Act act) =>
        PullWithReason(VettingTrigger.Revoke, reason, act, header => new ApprovalRevoked(header));

    /// <summary>Lets the file lapse when the term for answering is over; for the nightly run of the host.</summary>
    public Outcome<Step<VettingFile, VettingEvent>> Lapse(Act act) =>
        Pull(VettingTrigger.Lapse, VettingCondition.None, act, header => new VettingLapsed(header), row => row);

    /// <summary>Closes the file because the applicant withdrew.</summary>
    public Outcome<Step<VettingFile, VettingEvent>> Withdraw(Act act) =>
        Pull(VettingTrigger.Withdraw, VettingCondition.None, act, header => new VettingLapsed(header), row => row);

    /// <summary>Whether the term for answering is over at <paramref name="now"/>, so that the file has to lapse.</summary>
    public bool IsLapseDue(Instant now) => AnswerBy is { } last && Brussels.IsOver(last, now);

    /// <summary>
    /// What <paramref name="actor"/> may do now, and what else would be needed for it; what is typed with a step, a reason or a question,
    /// counts as given. Allocates nothing.
    /// </summary>
    public OfferEnumerable<VettingState, VettingTrigger, VettingCondition> Offers(in Actor actor, Instant now) =>
        VettingLifecycle.Table.Offers(
            State, Standing.Of(actor, Jurisdiction, Person), VettingCondition.QuestionAsked | VettingCondition.ReasonGiven | TermOver(now));

    private static VettingOutcome? OutcomeOf(VettingState state) => state switch
    {
        VettingState.Approved => VettingOutcome.Approved,
        VettingState.Refused => VettingOutcome.Refused,
        VettingState.Lapsed => VettingOutcome.Lapsed,
        VettingState.Revoked => VettingOutcome.Revoked,
        _ => null,
    };

    private static bool Holds(VettingSnapshot row)
    {
        var (awaiting, decided) = (row.State == VettingState.AwaitingInformation, OutcomeOf(row.State) is not null);
        return row.Schema == VettingSnapshot.CurrentSchema
            && !row.Declaration.IsDefault && !row.Person.IsDefault && !row.Municipality.IsDefault && !row.PoliceZone.IsDefault
            && Enum.IsDefined(row.State)
            && row.Version >= 1
            && awaiting == row.AnswerBy is not null && awaiting == (row.Questions != VettingQuestions.None)
            && decided == row.DecidedAt is not null
            && row.DecidedBy is { IsDefault: false } == (decided && row.State != VettingState.Lapsed)
            && (row.Reason is null || row.State is VettingState.Refused or VettingState.Revoked)
            && !row.RecentCommands.IsDefault && row.RecentCommands.Length == Math.Min(row.Version, RecentCommands.Most)
            && row.RecentCommands.Distinct().Count() == row.RecentCommands.Length && !row.RecentCommands.Contains(default);
    }

    private Outcome<Step<VettingFile, VettingEvent>> PullWithReason(
        VettingTrigger trigger, string? reason, Act act, Func<VettingEventHeader, VettingEvent> happened)
    {
        var given = PoliceNote.Of(reason).TryGetValue(out var note, out var errors);
        var step = Pull(
            trigger,
            given || !errors.Has(VettingErrors.ReasonMissing.Code) ? VettingCondition.ReasonGiven : VettingCondition.None,
            act,
            happened,
            row => row with { Reason = note });

        // A reason that is too long is told only to who may refuse at all, and then instead of the step.
        return given || !step.TryGetValue(out var taken) || taken.IsRepeat ? step : errors[0].At("reason");
    }

    private Outcome<Step<VettingFile, VettingEvent>> Pull(
        VettingTrigger trigger,
        VettingCondition given,
        Act act,
        Func<VettingEventHeader, VettingEvent> happened,
        Func<VettingSnapshot, VettingSnapshot> change)
    {
        var decision = Lifecycles.Decision.On(
            VettingLifecycle.Table, State, Version, _recent, trigger, Standing.Of(act.Actor, Jurisdiction, Person), given | TermOver(act.At),
            VettingErrors.Of, act);
        if (decision.Kind != DecisionKind.Go)
        {
            return decision.Kind == DecisionKind.Repeat ? Step<VettingFile, VettingEvent>.Repeat(this) : decision.Errors;
        }

        var header = new VettingEventHeader(
            Declaration, Version + 1, act.Command, State, decision.To, act.Actor.Role, act.Actor.Person, act.At);
        var decided = OutcomeOf(decision.To) is not null;
        var next = change(_row with
        {
            State = decision.To,
            Version = header.Version,
            Questions = VettingQuestions.None,
            AnswerBy = null,
            DecidedAt = decided ? act.At : null,
            DecidedBy = decided && decision.To != VettingState.Lapsed ? act.Actor.Person : null,
        });
        var file = new VettingFile(next, _recent.With(act.Command, act.Actor.Role, act.Actor.Person));
        return new Step<VettingFile, VettingEvent>(file, happened(header), file.Duties(act.At), file.Notices())
        {
            Settles = [new("duty.decide-vetting"), new("duty.answer-police")],
        };
    }

    private ImmutableArray<Duty> Duties(Instant at) => State switch
    {
        VettingState.Open => [DecideBy(at)],
        VettingState.AwaitingInformation => [new("duty.answer-police", Role.Applicant, Brussels.EndOf(AnswerBy!.Value), Rule.Source(161), Person)],
        _ => [],
    };

    // Of a decision the applicant hears through the membership, once.
    private ImmutableArray<Notice> Notices() =>
        State == VettingState.AwaitingInformation ? [new("notice.police-asks-more", Role.Applicant, Person)] : [];

    private Duty DecideBy(Instant at) => new("duty.decide-vetting", Role.Police, ProposedDecisionTerm.EndsAt(at), Rule.Source(161), Person);

    private VettingCondition TermOver(Instant now) => IsLapseDue(now) ? VettingCondition.TermOver : VettingCondition.None;
}
