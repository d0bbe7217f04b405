using System.Globalization;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>
/// Input that says so when it cannot be read, apart from output that cannot be written, and shows on
/// <paramref name="progress"/> how far it is.
/// </summary>
internal sealed class InputStream(Stream source, TextWriter? progress) : Stream
{
    private const long Step = 8 << 20;

    private long _read;
    private long _shown;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = source.Read(buffer);
            Show(count);
            return count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            throw new UnreadableInputException(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (_shown > 0)
        {
            progress?.Write("\r                \r");
        }

        base.Dispose(disposing);
    }

    private void Show(int count)
    {
        _read += count;
        if (progress is not null && _read - _shown >= Step)
        {
            _shown = _read;
            progress.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_read >> 20} MB …"));
        }
    }
}

/// <summary>The input could not be read; <paramref name="said"/> says what of it, without a word of what stands there.</summary>
internal sealed class UnreadableInputException(Exception cause, TextEntry? said = null) : Exception(cause.Message, cause)
{
    public TextEntry Said => said ?? Wording.InputUnreadable;
}
