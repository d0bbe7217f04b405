using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Intake;

/// <summary>A vetting file as a flat row, for the storage of the police. Read back with <see cref="VettingFile.Restore"/>, which checks it.</summary>
public sealed record VettingSnapshot
{
    /// <summary>The schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The schema it was written in.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The declaration, which names the file.</summary>
    public required DeclarationId Declaration { get; init; }

    /// <summary>The applicant.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The municipality.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>The police zone.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>Where it stands.</summary>
    public required VettingState State { get; init; }

    /// <summary>How many steps led here.</summary>
    public required int Version { get; init; }

    /// <summary>When it was opened.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant OpenedAt { get; init; }

    /// <summary>What the applicant is asked; nothing unless an answer is awaited.</summary>
    public VettingQuestions Questions { get; init; }

    /// <summary>The last day for answering; null unless an answer is awaited.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? AnswerBy { get; init; }

    /// <summary>When it was decided; null before.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? DecidedAt { get; init; }

    /// <summary>The officer who decided; null before, and where it lapsed.</summary>
    public PersonId? DecidedBy { get; init; }

    /// <summary>Why it was refused or revoked; null otherwise, and after erasure.</summary>
    public PoliceNote? Reason { get; init; }

    /// <summary>The last requests, oldest first, each as a digest; see <see cref="Lifecycles.RecentCommands"/>.</summary>
    public ImmutableArray<CommandId> RecentCommands { get; init; } = [];
}
