using System.Text.Unicode;

namespace Buurtpreventie.Cli;

/// <summary>Standard input as one JSON document, on as many lines as it likes.</summary>
internal static class InputDocument
{
    /// <summary>Reads it; a fault where it cannot be taken at all.</summary>
    public static InputFault? Read<T>(Stream input, out T value)
        where T : class
    {
        value = null!;
        using var whole = new MemoryStream();
        var part = new byte[1 << 14];
        for (int count; whole.Length <= InputLines.LongestLine && (count = input.Read(part)) > 0;)
        {
            whole.Write(part.AsSpan(..count));
        }

        ReadOnlySpan<byte> document = whole.GetBuffer().AsSpan(..(int)whole.Length);
        document = document.StartsWith("\uFEFF"u8) ? document["\uFEFF"u8.Length..] : document;
        return whole.Length > InputLines.LongestLine ? InputFault.TooLong
            : !Utf8.IsValid(document) ? InputFault.NotUtf8
            : InputJson.Read(document, out value);
    }
}
