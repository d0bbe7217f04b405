using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Cli;

/// <summary>Reads a line as JSON. A member that nobody knows is skipped; one that stands twice, or holds something else than it should, is a fault.</summary>
internal static class InputJson
{
    public static InputFault? Read<T>(ReadOnlySpan<byte> line, out T value)
        where T : class
    {
        value = null!;
        try
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            return InputFault.NotJson.At(Position(e));
        }

        try
        {
            value = JsonSerializer.Deserialize<T>(line, BuurtpreventieJson.Web)!;
            return value is null ? InputFault.NotAForm.At(1) : null;
        }
        catch (JsonException e)
        {
            return InputFault.NotAForm.At(Position(e));
        }
    }

    private static long Position(JsonException e) => 1 + (e.BytePositionInLine ?? 0);
}
