using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-12: who receives the declarations (C-10, C-11).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IntakeBody>))]
public enum IntakeBody
{
    /// <summary>The local police.</summary>
    Police = 1,

    /// <summary>The prevention service of the municipality.</summary>
    PreventionService = 2,

    /// <summary>The coordinator of the group.</summary>
    Coordinator = 3,
}

/// <summary>The body as the role that acts for it.</summary>
internal static class IntakeBodies
{
    public static Role ToRole(this IntakeBody body) => body switch
    {
        IntakeBody.Police => Role.Police,
        IntakeBody.PreventionService => Role.Municipality,
        IntakeBody.Coordinator => Role.Coordinator,
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };
}
