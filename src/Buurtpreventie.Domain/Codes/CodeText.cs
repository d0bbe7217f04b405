using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Buurtpreventie.Domain;

/// <summary>Parsing and formatting of every value object, from the few things it says about itself.</summary>
internal static class CodeText
{
    /// <summary>Nothing that we read or write as a value has more characters; a text that has is refused unread.</summary>
    public const int LongestText = 256;

    public static T Parse<T>(string? s)
        where T : struct, ICode<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> s)
        where T : struct, ICode<T> =>
        TryRead<T>(s, out var value) ? value : throw new DomainFormatException(Explain<T>(s).ToError());

    public static T Parse<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ICode<T> =>
        TryRead<T>(utf8Text, out var value) ? value : throw new DomainFormatException(Explain<T>(utf8Text).ToError());

    public static bool TryRead<T>(ReadOnlySpan<char> s, out T result)
        where T : struct, ICode<T>
    {
        result = default;
        return s.Length <= LongestText && T.TryRead(s, out result);
    }

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8Text, out T result)
        where T : struct, ICode<T> =>
        T.TryRead(utf8Text, out result);

    public static bool TryParse<T>(ReadOnlySpan<char> s, out T result, out ParseFault fault)
        where T : struct, ICode<T>
    {
        var read = TryRead(s, out result);
        fault = read ? default : Explain<T>(s);
        return read;
    }

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Text, out T result, out ParseFault fault)
        where T : struct, ICode<T>
    {
        var read = TryRead(utf8Text, out result);
        fault = read ? default : Explain<T>(utf8Text);
        return read;
    }

    public static string ToString<T>(T value, ReadOnlySpan<char> format)
        where T : struct, ICode<T>
    {
        if (value.IsDefault)
        {
            return "";
        }

        Span<char> text = stackalloc char[LongestText];
        T.TryWrite(value, text, out var written, format);
        return new string(text[..written]);
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format)
        where T : struct, ICode<T>
    {
        written = 0;
        return value.IsDefault || T.TryWrite(value, destination, out written, format);
    }

    public static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int written, ReadOnlySpan<char> format)
        where T : struct, ICode<T>
    {
        Span<char> text = stackalloc char[LongestText];
        written = 0;
        if (!TryFormat(value, text, out var length, format))
        {
            return false;
        }

        var fits = Utf8.FromUtf16(text[..length], utf8Destination, out _, out var bytes) == OperationStatus.Done;
        written = fits ? bytes : 0;
        return fits;
    }

    /// <summary>The value, which the caller must have; the default is a bug of the caller.</summary>
    public static T Given<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, ICode<T> =>
        value.IsDefault ? throw new ArgumentException($"The default value is no {typeof(T).Name}.", name) : value;

    [DoesNotReturn]
    public static bool UnknownFormat<T>() => throw new FormatException($"{typeof(T).Name} has no such format.");

    private static ParseFault Explain<T>(ReadOnlySpan<char> s)
        where T : struct, ICode<T> =>
        s.Length <= LongestText ? T.Explain(s) : TooLong(s.Length);

    private static ParseFault Explain<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ICode<T>
    {
        Span<char> text = stackalloc char[LongestText];
        return Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) switch
        {
            OperationStatus.Done => T.Explain(text[..length]),
            OperationStatus.DestinationTooSmall => TooLong(LongestText),
            _ => new(OutcomeErrors.NotUtf8, CodePart.Character, length, 1),
        };
    }

    private static ParseFault TooLong(int length) =>
        new(OutcomeErrors.TooLong, CodePart.Whole, LongestText, length - LongestText);
}
