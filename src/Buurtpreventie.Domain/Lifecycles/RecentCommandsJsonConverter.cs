using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>The recent requests as an array of ids, oldest first.</summary>
public sealed class RecentCommandsJsonConverter : JsonConverter<RecentCommands>
{
    private static readonly CodeJsonConverter<CommandId> Id = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no array of ids.</exception>
    public override RecentCommands Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Recent requests are written as an array of ids.");
        }

        var ids = ImmutableArray.CreateBuilder<CommandId>(RecentCommands.Most);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ids.Add(Id.Read(ref reader, typeof(CommandId), options));
        }

        return RecentCommands.Of(ids.ToImmutable());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RecentCommands value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var id in value.Ids)
        {
            Id.Write(writer, id, options);
        }

        writer.WriteEndArray();
    }
}
