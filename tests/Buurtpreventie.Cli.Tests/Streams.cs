using System.Text;

namespace Buurtpreventie.Cli.Tests;

/// <summary>A stream that is read once, from front to end.</summary>
internal abstract class ForwardStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>The same text again and again, without holding it.</summary>
internal sealed class Repetition(string text, int times) : ForwardStream
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes(text);
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, ((long)times * _text.Length) - _read);
        for (var i = 0; i < count; i++)
        {
            buffer[i] = _text[_read++ % _text.Length];
        }

        return count;
    }
}

/// <summary>Somebody who types a text at a time; <paramref name="asked"/> is called when the next one is waited for.</summary>
internal sealed class Typist(string[] texts, Action asked) : ForwardStream
{
    private int _next;

    public override int Read(Span<byte> buffer)
    {
        asked();
        return _next == texts.Length ? 0 : Encoding.UTF8.GetBytes(texts[_next++], buffer);
    }
}

/// <summary>Input that breaks off with <paramref name="failure"/>.</summary>
internal sealed class BrokenStream(Exception failure) : ForwardStream
{
    public override bool CanWrite => true;

    public override int Read(Span<byte> buffer) => throw failure;

    public override void Write(byte[] buffer, int offset, int count) => throw failure;
}

/// <summary>Counts the lines that are written to it.</summary>
internal sealed class LineCounter : Stream
{
    public int Lines { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n');

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
