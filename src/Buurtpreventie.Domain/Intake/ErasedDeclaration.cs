using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What remains of a declaration when its personal values are erased: that somebody whom only the host knows agreed to what and when.
/// Enough to answer for what was done; nothing leads back to a name, number or address.
/// </summary>
public sealed record ErasedDeclaration
{
    private readonly Sequence<ConsentSnapshot> _consents = ImmutableArray<ConsentSnapshot>.Empty;

    /// <summary>The declaration.</summary>
    public required DeclarationId Id { get; init; }

    /// <summary>Whose.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The protocol it was signed under.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>On which day it was signed.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required LocalDate SignedOn { get; init; }

    /// <summary>The version of the rules that was accepted last.</summary>
    public required RulesVersion RulesVersion { get; init; }

    /// <summary>The agreements.</summary>
    public required ImmutableArray<ConsentSnapshot> Consents { get => _consents.Items; init => _consents = value; }

    /// <summary>When it was erased.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant ErasedAt { get; init; }
}
