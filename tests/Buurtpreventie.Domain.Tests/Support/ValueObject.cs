using System.Text;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>A value object of the library, for tests that walk all of them: what every one of them can do, whatever its type.</summary>
internal abstract class ValueObject
{
    /// <summary>Every value object that the package shows.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(CodeText).Assembly.GetExportedTypes().Where(type => Implements(type, typeof(ICode<>))).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static ValueObject Of(Type type) => (ValueObject)Activator.CreateInstance(typeof(ValueObject<>).MakeGenericType(type))!;

    public abstract Type Type { get; }

    public bool IsPersonal => Type.IsAssignableTo(typeof(IPersonal));

    /// <summary>Whether it keeps strings; else it is packed and reading it allocates nothing.</summary>
    public bool IsText => Implements(Type, typeof(IText<>));

    public Samples Samples => Samples.Of(Type);

    public IEnumerable<object> Values => Samples.Valid.Select(Parse);

    public abstract object Default { get; }

    public abstract bool IsDefault(object value);

    public abstract object Parse(string text);

    public abstract object Parse(ReadOnlySpan<byte> utf8Text);

    public abstract bool TryParse(string? text, out object value);

    public abstract bool TryParse(ReadOnlySpan<char> text, out object value);

    public abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out object value);

    public abstract bool TryParse(ReadOnlySpan<char> text, out object value, out ParseFault fault);

    public abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out object value, out ParseFault fault);

    public abstract bool TryFormat(object value, Span<char> destination, out int written, string format);

    public abstract bool TryFormat(object value, Span<byte> utf8Destination, out int written, string format);

    /// <summary>The bytes allocated by reading a text in every way that does not throw.</summary>
    public abstract long AllocatedByReading(string text, long enough);

    /// <summary>The bytes allocated by writing a value into characters and UTF-8.</summary>
    public abstract long AllocatedByWriting(object value, string format);

    public static string Written(object value, string format) => ((IFormattable)value).ToString(format, null);

    public override string ToString() => Type.Name;

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}

/// <inheritdoc/>
internal sealed class ValueObject<T> : ValueObject
    where T : struct, ICode<T>, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
{
    public override Type Type => typeof(T);

    public override object Default => default(T);

    public override bool IsDefault(object value) => ((T)value).IsDefault;

    public override object Parse(string text) => OfString<T>(text);

    public override object Parse(ReadOnlySpan<byte> utf8Text) => T.Parse(utf8Text, null);

    public override bool TryParse(string? text, out object value) => Box(TryOfString<T>(text, out var read), read, out value);

    public override bool TryParse(ReadOnlySpan<char> text, out object value) => Box(T.TryParse(text, null, out var read), read, out value);

    public override bool TryParse(ReadOnlySpan<byte> utf8Text, out object value) => Box(T.TryParse(utf8Text, null, out var read), read, out value);

    public override bool TryParse(ReadOnlySpan<char> text, out object value, out ParseFault fault) =>
        Box(CodeText.TryParse<T>(text, out var read, out fault), read, out value);

    public override bool TryParse(ReadOnlySpan<byte> utf8Text, out object value, out ParseFault fault) =>
        Box(CodeText.TryParse<T>(utf8Text, out var read, out fault), read, out value);

    public override bool TryFormat(object value, Span<char> destination, out int written, string format) =>
        ((T)value).TryFormat(destination, out written, format, null);

    public override bool TryFormat(object value, Span<byte> utf8Destination, out int written, string format) =>
        ((T)value).TryFormat(utf8Destination, out written, format, null);

    public override long AllocatedByReading(string text, long enough)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);
        return Allocation.Of(
            () =>
            {
                _ = TryOfString<T>(text, out _);
                _ = T.TryParse(text.AsSpan(), null, out _);
                _ = T.TryParse(utf8Text, null, out _);
                _ = CodeText.TryParse<T>(text, out _, out _);
                _ = CodeText.TryParse<T>(utf8Text, out _, out _);
            },
            enough);
    }

    public override long AllocatedByWriting(object value, string format)
    {
        var typed = (T)value;
        var characters = new char[CodeText.LongestText];
        var bytes = new byte[CodeText.LongestText * 3];
        return Allocation.Of(() =>
        {
            typed.TryFormat(characters, out _, format, null);
            typed.TryFormat(bytes, out _, format, null);
        });
    }

    // On T itself the overloads for strings would lose against those for spans, which stand on the more derived interface.
    private static TSelf OfString<TSelf>(string text)
        where TSelf : IParsable<TSelf> =>
        TSelf.Parse(text, null);

    private static bool TryOfString<TSelf>(string? text, out TSelf? value)
        where TSelf : IParsable<TSelf> =>
        TSelf.TryParse(text, null, out value);

    private static bool Box(bool success, T read, out object value)
    {
        value = read;
        return success;
    }
}
