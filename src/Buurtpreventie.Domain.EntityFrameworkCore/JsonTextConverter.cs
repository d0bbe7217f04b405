using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Buurtpreventie.Domain.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>
/// A value as a text of JSON, written with <see cref="BuurtpreventieJson.Storage"/>: for what is stored whole and not asked for by its
/// parts, such as an actor, a duty or the snapshot of a protocol.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonTextConverter<T>() : ValueConverter<T, string>(value => Write(value), json => Read(json))
    where T : notnull
{
    private static JsonTypeInfo<T> Contract => (JsonTypeInfo<T>)BuurtpreventieJson.Storage.GetTypeInfo(typeof(T));

    private static string Write(T value) => JsonSerializer.Serialize(value, Contract);

    private static T Read(string json) => JsonSerializer.Deserialize(json, Contract)!;
}
