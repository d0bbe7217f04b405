using System.Diagnostics;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// A signed declaration of intention (R-204 … R-221): somebody who meets the conditions asks to join, with every agreement that needs. It is for
/// the body that takes it in and for the police; a coordinator never sees one (C-10). Immutable; only <see cref="Sign"/> and
/// <see cref="Restore"/> make one, so whoever holds one need not check again.
/// </summary>
/// <remarks>The verbs for later, corrections and withdrawals, stand in <c>DeclarationOfIntention.Verbs.cs</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class DeclarationOfIntention
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly DeclarationSnapshot _row;

    private DeclarationOfIntention(DeclarationSnapshot row, Consents consents)
    {
        _row = row with { Consents = consents.ToSnapshot() };
        Consents = consents;
    }

    /// <summary>Which declaration: named by the request that handed it in.</summary>
    public DeclarationId Id => _row.Id;

    /// <summary>Whose.</summary>
    public PersonId Person => _row.Person;

    /// <summary>The protocol it was signed under.</summary>
    public ProtocolReference Protocol => _row.Protocol;

    /// <summary>When it was handed in.</summary>
    public Instant HandedInAt => _row.HandedInAt;

    /// <summary>The group asked for, by name.</summary>
    public string Group => _row.Group;

    /// <summary>The name.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PersonName Name => _row.Name;

    /// <summary>The register number; null where the protocol forbids it, and once it is replaced. For the police only.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public NationalRegisterNumber? RegisterNumber => _row.RegisterNumber;

    /// <summary>The birth date on the form, where it is the evidence of age (O-15).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BirthDate? BirthDate => _row.BirthDate;

    /// <summary>The home address.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Address Address => _row.Address;

    /// <summary>The tie to the territory.</summary>
    public TieToTerritory Tie => _row.Tie;

    /// <summary>The address that ties to the territory: the home, or the workplace of a self-employed person or a worker.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Address TiedAddress => _row.Workplace ?? _row.Address;

    /// <summary>What is established about that tie. Where the territory could not tell, somebody has to look before assigning.</summary>
    public TieCheck TieCheck => _row.TieCheck;

    /// <summary>The mobile number.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public MobileNumber MobileNumber => _row.MobileNumber;

    /// <summary>The e-mail address; never for the coordinator.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public EmailAddress Email => _row.Email;

    /// <summary>On which day it was signed.</summary>
    public LocalDate SignedOn => _row.SignedOn;

    /// <summary>The rules that were accepted last: of which protocol and version, and when.</summary>
    public RulesAcceptance Rules => new(_row.Protocol, _row.RulesVersion, _row.RulesAcceptedOn);

    /// <summary>What was agreed to, item by item.</summary>
    public Consents Consents { get; }

    /// <summary>
    /// Whether it was signed as a minor, with who holds parental authority. A mark for the police, not for the coordinator; it goes
    /// with the personal signature.
    /// </summary>
    public bool IsMinor => _row.ComesOfAge is not null;

    /// <summary>For who signed as a minor: the day from which a personal signature is due; null for others.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public LocalDate? ComesOfAge => _row.ComesOfAge;

    /// <summary>Whether, and where, the applicant is bound by professional secrecy, which was acknowledged .</summary>
    public Responder? Responder => _row.Responder;

    /// <summary>
    /// Reads and checks a form, and makes the declaration of it. What the protocol forbids to ask is refused and kept nowhere.
    /// </summary>
    /// <param name="form">The form as filled in.</param>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="territory">The territory of the group asked for.</param>
    /// <param name="act">
    /// By the applicant, or by the body that takes in a paper form. The day of it in Brussels is the day on which the form is handed in.
    /// </param>
    /// <param name="person">Whose declaration it is; null for the actor's own.</param>
    /// <returns>
    /// The declaration, or every fault at once, each with its target: <c>signature.date</c>, <c>consents.dataToCoordinator</c>,
    /// <c>parents[0].signature.name</c>. <c>lifecycle.not-found</c> for an actor who has nothing to do with it.
    /// </returns>
    public static Outcome<DeclarationOfIntention> Sign(
        DeclarationForm form, Protocol protocol, Territory territory, Act act, PersonId? person = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(territory);
        return (person ?? act.Actor.Person) is not { } applicant || !MayHandIn(act.Actor, applicant, protocol) ? LifecycleErrors.NotFound
            : DeclarationReading.Read(form, protocol, territory, DeclarationId.From(act.Command.Value), applicant, act.At)
                .TryGetValue(out var row, out var errors) ? Of(row)
            : errors;
    }

    /// <summary>
    /// What <see cref="Sign"/> would find wrong with a form that is handed in at <paramref name="now"/>; for a page that checks while typing.
    /// </summary>
    /// <param name="form">The form as filled in.</param>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="territory">The territory of the group asked for; null while it is not known, and then no address lies outside it.</param>
    /// <param name="now">When.</param>
    public static ErrorList Check(DeclarationForm form, Protocol protocol, Territory? territory, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(protocol);
        return DeclarationReading.Read(form, protocol, territory, default, default, now).Errors;
    }

    /// <summary>A declaration from its stored row; <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</summary>
    public static Outcome<DeclarationOfIntention> Restore(DeclarationSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return DeclarationInvariants.Hold(snapshot) ? Of(snapshot) : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The row to store. It holds personal values.</summary>
    public DeclarationSnapshot ToSnapshot() => _row;

    /// <summary>The id, no personal value.</summary>
    public override string ToString() => $"{nameof(DeclarationOfIntention)} {Id}";

    private static DeclarationOfIntention Of(DeclarationSnapshot row) => new(row, Consents.Restore(row.Consents).OrThrow());

    private static bool MayHandIn(in Actor actor, PersonId applicant, Protocol protocol) => actor.Role switch
    {
        Role.Resident or Role.Applicant or Role.Participant => actor.Is(applicant),
        Role.Coordinator => actor.Is(applicant) || protocol.Options.Intake == IntakeBody.Coordinator,
        Role.Police or Role.Municipality => actor.Sees(protocol.Jurisdiction, applicant),
        _ => false,
    };
}
