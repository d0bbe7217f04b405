using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// An enum member by its name in camel case. Unknown names and numbers are refused. Every public enum of this library carries it,
/// so that it is written alike under anybody's options.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class EnumNameJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
