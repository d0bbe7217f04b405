using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-27: who hears an appeal against a sanction.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AppealBody>))]
public enum AppealBody
{
    /// <summary>Nobody: there is no appeal.</summary>
    None = 1,

    /// <summary>The municipality.</summary>
    Municipality = 2,

    /// <summary>The local police.</summary>
    Police = 3,
}

/// <summary>O-27: appeal.</summary>
/// <param name="Body">To whom.</param>
/// <param name="Term">Within which term after the decision; only where there is an appeal. A proposal of the library.</param>
public readonly record struct AppealPolicy(AppealBody Body, Term? Term = null)
{
    /// <summary>Who decides; nobody where there is no appeal.</summary>
    internal Role DecidedBy => Body switch
    {
        AppealBody.Municipality => Role.Municipality,
        AppealBody.Police => Role.Police,
        _ => Role.None,
    };
}
