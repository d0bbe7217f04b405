using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-06: the R of the SAAR method (C-01).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FinalStep>))]
public enum FinalStep
{
    /// <summary>React, only when that is safe; registering is possible, not required.</summary>
    React = 1,

    /// <summary>Register the conversation.</summary>
    Register = 2,

    /// <summary>React when that is safe, then register.</summary>
    ReactThenRegister = 3,
}

/// <summary>O-07: who registers the conversation (C-06).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Registrar>))]
public enum Registrar
{
    /// <summary>The coordinator.</summary>
    Coordinator = 1,

    /// <summary>The reporter.</summary>
    Reporter = 2,
}
