using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-26: what follows on a breach of the rules (C-25).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SanctionKind>))]
public enum SanctionKind
{
    /// <summary>Removal from the group .</summary>
    RemovalOnly = 1,

    /// <summary>Warning, then suspension, then removal; a severe breach may skip steps.</summary>
    Graded = 2,
}

/// <summary>O-26: sanctions (C-25).</summary>
/// <param name="Kind">Removal, or step by step.</param>
/// <param name="Warnings">How many warnings before a suspension; only when graded. A proposal of the library.</param>
/// <param name="Suspension">How long a suspension lasts; only when graded. A proposal of the library.</param>
public readonly record struct SanctionPolicy(SanctionKind Kind, int? Warnings = null, Term? Suspension = null);
