using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Buurtpreventie.Domain;

/// <summary>Parsing and formatting of every packed value object, from the few things it says about itself.</summary>
internal static class CodeText
{
    /// <summary>Nothing that we read as a code is longer; what is longer is refused unread.</summary>
    public const int LongestText = 256;

    private const int LongestCode = 64;

    public static T Parse<T>(string? s)
        where T : struct, ICode<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> s)
        where T : struct, ICode<T> =>
        T.TryRead(s, out var value) ? value : throw new DomainFormatException(T.Explain(s).ToError());

    public static T Parse<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ICode<T> =>
        T.TryRead(utf8Text, out var value) ? value : throw new DomainFormatException(Explain<T>(utf8Text).ToError());

    public static bool TryRead<T>(ReadOnlySpan<char> s, out T result)
        where T : struct, ICode<T> =>
        T.TryRead(s, out result);

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8Text, out T result)
        where T : struct, ICode<T> =>
        T.TryRead(utf8Text, out result);

    public static bool TryParse<T>(ReadOnlySpan<char> s, out T result, out ParseFault fault)
        where T : struct, ICode<T>
    {
        fault = T.TryRead(s, out result) ? default : T.Explain(s);
        return !fault.IsFault;
    }

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Text, out T result, out ParseFault fault)
        where T : struct, ICode<T>
    {
        fault = T.TryRead(utf8Text, out result) ? default : Explain<T>(utf8Text);
        return !fault.IsFault;
    }

    public static string ToString<T>(T value, ReadOnlySpan<char> format)
        where T : struct, ICode<T>
    {
        if (value.IsDefault)
        {
            return "";
        }

        Span<char> text = stackalloc char[LongestCode];
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
        Span<char> text = stackalloc char[LongestCode];
        written = 0;
        return TryFormat(value, text, out var length, format)
            && Ascii.FromUtf16(text[..length], utf8Destination, out written) == OperationStatus.Done;
    }

    [DoesNotReturn]
    public static bool UnknownFormat<T>() => throw new FormatException($"{typeof(T).Name} has no such format.");

    private static ParseFault Explain<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ICode<T>
    {
        // A prefix tells enough: whatever is longer is too long.
        Span<char> text = stackalloc char[LongestText + 1];
        Encoding.UTF8.TryGetChars(utf8Text[..Math.Min(utf8Text.Length, LongestText + 1)], text, out var length);
        return T.Explain(text[..length]);
    }
}
