using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>Answers, a JSON object on each line. Accents stay readable: the output is a file or a pipe, never a web page.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private const int FullEnough = 1 << 15;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FullEnough);
    private Utf8JsonWriter? _json;

    /// <summary>Starts the answer to a line of the input.</summary>
    public Utf8JsonWriter Begin(int line)
    {
        var json = Begin();
        json.WriteNumber("line"u8, line);
        return json;
    }

    /// <summary>Starts an answer that names itself in another way than by its line.</summary>
    public Utf8JsonWriter Begin()
    {
        _json ??= new(_buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        _json.WriteStartObject();
        return _json;
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        _json!.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount > FullEnough)
        {
            Flush();
        }
    }

    /// <summary>The answer to a line that cannot be taken at all.</summary>
    public void Answer(int line, InputFault fault, Language language) => Answer(line, fault.Code, fault.Text[language]);

    /// <summary>The answer to a line that the library refuses as a whole.</summary>
    public void Answer(int line, DomainError error, Language language) => Answer(line, error.Code, error.In(language));

    private void Answer(int line, string code, string message)
    {
        var json = Begin(line);
        json.WriteString("error"u8, code);
        json.WriteString("message"u8, message);
        End();
    }

    /// <summary>Hands over what is written.</summary>
    public void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        output.Flush();
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands over the rest.</summary>
    public void Dispose()
    {
        Flush();
        _json?.Dispose();
    }
}
