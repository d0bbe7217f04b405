namespace Buurtpreventie.Domain;

/// <content>Texts of any length, in constant memory.</content>
public static partial class RegisterNumberRedactor
{
    private const int BufferLength = 16 * 1024;

    /// <summary>
    /// Copies <paramref name="input"/> to <paramref name="output"/> with <c>**.**.**-***.**</c> for each number, however long its lines
    /// are. The result does not depend on the portions in which the input comes. Neither is flushed or closed.
    /// </summary>
    public static void Redact(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        Copy<char, Characters>(new(input, output));
    }

    /// <summary>
    /// Copies UTF-8 from <paramref name="input"/> to <paramref name="output"/> with <c>**.**.**-***.**</c> for each number. All other
    /// bytes pass unchanged: byte-order mark, line ends, and also bytes that are no UTF-8. Neither is flushed or closed.
    /// </summary>
    public static void Redact(Stream input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        Copy<byte, Bytes>(new(input, output));
    }

    private static void Copy<TUnit, TPort>(TPort port)
        where TUnit : unmanaged, IEquatable<TUnit>, IComparable<TUnit>
        where TPort : struct, IPort<TUnit>
    {
        Span<TUnit> mask = stackalloc TUnit[NationalRegisterNumber.Mask.Length];
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = UnitOf<TUnit>(NationalRegisterNumber.Mask[i]);
        }

        // A mask is longer than the shortest number, by less than half.
        var (buffer, redacted) = (new TUnit[BufferLength], new TUnit[BufferLength * 3 / 2]);
        var (filled, decided, guarded) = (0, 0, 0);
        int read;
        do
        {
            read = port.Read(buffer.AsSpan(filled));
            filled += read;
            var walk = new Walk<TUnit>(buffer.AsSpan(0, filled), decided, guarded, isWhole: read == 0);
            var written = 0;
            while (walk.TryNext(out var start, out var end))
            {
                TryAppend<TUnit>(buffer.AsSpan(decided..start), redacted, ref written);
                TryAppend<TUnit>(mask, redacted, ref written);
                decided = end;
            }

            TryAppend<TUnit>(buffer.AsSpan(decided..walk.Position), redacted, ref written);
            port.Write(redacted.AsSpan(0, written));

            // What is not decided yet moves to the front, with as much before it as a decision may look back.
            var kept = Math.Max(0, walk.Position - LookBehind);
            buffer.AsSpan(kept..filled).CopyTo(buffer);
            (filled, decided, guarded) = (filled - kept, walk.Position - kept, walk.Guarded - kept);
        }
        while (read > 0);
    }

    /// <summary>Where a text comes from and where it goes.</summary>
    private interface IPort<TUnit>
    {
        int Read(Span<TUnit> buffer);

        void Write(ReadOnlySpan<TUnit> text);
    }

    private readonly struct Characters(TextReader input, TextWriter output) : IPort<char>
    {
        public int Read(Span<char> buffer) => input.Read(buffer);

        public void Write(ReadOnlySpan<char> text) => output.Write(text);
    }

    private readonly struct Bytes(Stream input, Stream output) : IPort<byte>
    {
        public int Read(Span<byte> buffer) => input.Read(buffer);

        public void Write(ReadOnlySpan<byte> text) => output.Write(text);
    }
}
