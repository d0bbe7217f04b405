using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>
/// The answer to "what do you keep of me?": all of it, with what it is for, who sees it and until when, and nothing of anybody else: no
/// officer, no coordinator, no parent, no reason of the police. It holds personal values, so it is written as JSON for storage only; writing it
/// with <c>BuurtpreventieJson.Storage</c> makes the export that a program can read.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AccessReport
{
    internal AccessReport(PersonalFile file, Instant at)
    {
        Person = file.Person;
        At = at;
        Declarations = [.. file.Declarations.Select(declaration => declaration.ToSnapshot() with { Parents = [] })];
        ErasedDeclarations = file.ErasedDeclarations;
        Vettings = [.. file.Vettings.Select(decision => decision.WithoutOfficer())];
        Memberships = [.. file.Memberships.Select(membership => membership.ToSnapshot() with { Coordinator = null, RecentCommands = [] })];
        Disclosures = [.. file.Disclosures.Select(disclosure => disclosure with { FromPerson = null, ToPerson = null })];
        Messages = file.Messages;
        Retention = [.. file.Retention.Select(retained => retained with { Hold = retained.Hold?.WithoutPerson() })];
        Uses = DataUses.Of(file);
    }

    /// <summary>Whose.</summary>
    public PersonId Person { get; }

    /// <summary>When it was asked.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant At { get; }

    /// <summary>What was declared, with every consent, its version and its time. What the parents of a minor signed is theirs.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<DeclarationSnapshot> Declarations { get; }

    /// <summary>What remains of declarations that are erased.</summary>
    public ImmutableArray<ErasedDeclaration> ErasedDeclarations { get; }

    /// <summary>What the police decided, and when.</summary>
    public ImmutableArray<VettingDecision> Vettings { get; }

    /// <summary>The memberships, with breaches and measures.</summary>
    public ImmutableArray<MembershipSnapshot> Memberships { get; }

    /// <summary>Which kinds of data went to which role, when, and on which consent.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; }

    /// <summary>What the person said in reports and asked in doubt, as long as it is kept.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<OwnMessage> Messages { get; }

    /// <summary>What is kept until when.</summary>
    public ImmutableArray<Retained> Retention { get; }

    /// <summary>What it is used for, and who sees it.</summary>
    public ImmutableArray<DataUse> Uses { get; }

    /// <summary>The id, no personal value.</summary>
    public override string ToString() => $"{nameof(AccessReport)} {Person}";
}
