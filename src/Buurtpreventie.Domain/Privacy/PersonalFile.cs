using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>
/// Everything that is kept of one person under one protocol, gathered by the host from its stores: what the rights of that person
/// (<see cref="Rights"/>) and the terms of keeping are about. Nothing of anybody else gets into it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PersonalFile
{
    private PersonalFile(PersonId person, Protocol protocol)
    {
        Person = person;
        Protocol = protocol;
    }

    /// <summary>Whose.</summary>
    public PersonId Person { get; }

    /// <summary>The protocol, which says how long and for whom.</summary>
    public Protocol Protocol { get; }

    /// <summary>The declarations that are not erased.</summary>
    public ImmutableArray<DeclarationOfIntention> Declarations { get; private init; } = [];

    /// <summary>What remains of those that are.</summary>
    public ImmutableArray<ErasedDeclaration> ErasedDeclarations { get; private init; } = [];

    /// <summary>What the police decided, without the reason.</summary>
    public ImmutableArray<VettingDecision> Vettings { get; private init; } = [];

    /// <summary>The memberships, of whatever state.</summary>
    public ImmutableArray<Membership> Memberships { get; private init; } = [];

    /// <summary>Which data went to whom.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; private init; } = [];

    /// <summary>Reports, photos, doubt queries and hand-overs.</summary>
    public ImmutableArray<KeptRecord> Records { get; private init; } = [];

    /// <summary>What the person said in reports and asked in doubt.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<OwnMessage> Messages { get; private init; } = [];

    /// <summary>Everything that is kept under a term, with its last day. For the nightly run: erase what <see cref="Retained.IsDue"/>.</summary>
    public ImmutableArray<Retained> Retention => RetentionRules.Of(this);

    /// <summary>Whether a membership or an application is not over.</summary>
    public bool HasOpenMembership => Memberships.Any(membership => MembershipTerms.Keeping(membership.State, Protocol.Options) is null);

    /// <summary>Gathers a file.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="declarations">The declarations that are not erased.</param>
    /// <param name="memberships">The memberships, of whatever state.</param>
    /// <param name="vettings">What the police decided, <see cref="VettingFile.Decision"/> of each file.</param>
    /// <param name="disclosures">Which data went to whom.</param>
    /// <param name="records">Reports, photos, doubt queries and hand-overs.</param>
    /// <param name="erasedDeclarations">What remains of declarations that are erased.</param>
    /// <param name="messages">What the person said in reports and asked in doubt.</param>
    /// <returns>The file, or <c>privacy.another-person</c> where something in it is of somebody else.</returns>
    public static Outcome<PersonalFile> Of(
        PersonId person,
        Protocol protocol,
        IEnumerable<DeclarationOfIntention>? declarations = null,
        IEnumerable<Membership>? memberships = null,
        IEnumerable<VettingDecision>? vettings = null,
        IEnumerable<Disclosure>? disclosures = null,
        IEnumerable<KeptRecord>? records = null,
        IEnumerable<ErasedDeclaration>? erasedDeclarations = null,
        IEnumerable<OwnMessage>? messages = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var file = new PersonalFile(person, protocol)
        {
            Declarations = [.. declarations ?? []],
            Memberships = [.. memberships ?? []],
            Vettings = [.. vettings ?? []],
            Disclosures = [.. disclosures ?? []],
            Records = [.. records ?? []],
            ErasedDeclarations = [.. erasedDeclarations ?? []],
            Messages = [.. messages ?? []],
        };
        return file.Subjects.All(subject => subject == person) ? file : PrivacyErrors.AnotherPerson;
    }

    /// <summary>The id, no personal value.</summary>
    public override string ToString() => $"{nameof(PersonalFile)} {Person}";

    private IEnumerable<PersonId> Subjects =>
    [
        .. Declarations.Select(declaration => declaration.Person),
        .. Memberships.Select(membership => membership.Person),
        .. Vettings.Select(decision => decision.Person),
        .. Disclosures.Select(disclosure => disclosure.Subject),
        .. Records.Select(record => record.Subject),
        .. ErasedDeclarations.Select(declaration => declaration.Person),
        .. Messages.Select(message => message.Author),
    ];
}
