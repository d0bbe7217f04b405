using System.Text.Unicode;

namespace Buurtpreventie.Cli;

/// <summary>
/// The lines of UTF-8 input, one at a time and in bounded memory. A byte-order mark and the end of a line, LF or CRLF, are not part of
/// a line; the last line needs no end.
/// </summary>
/// <param name="input">Where they come from.</param>
/// <param name="beforeReading">Called before the input is asked for more, which may take as long as somebody thinks.</param>
internal sealed class InputLines(Stream input, Action beforeReading)
{
    /// <summary>A longer line is not kept; it is <see cref="InputFault.TooLong"/>.</summary>
    public const int LongestLine = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private Range _current;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line, until the next one is read; empty where there is a <see cref="Fault"/>.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(_current);

    /// <summary>Why the line cannot be taken, if so.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>Goes to the next line, if there is one.</summary>
    public bool MoveNext()
    {
        var (searched, isTooLong) = (_start, false);
        while (true)
        {
            if (_buffer.AsSpan(searched.._end).IndexOf((byte)'\n') is >= 0 and var distance)
            {
                Take(_start..(searched + distance), isTooLong);
                _start = searched + distance + 1;
                return true;
            }

            // Room for what does not count: mark and line end.
            if (_end - _start > LongestLine + 4)
            {
                (_start, isTooLong) = (_end, true);
            }

            var unread = _end - _start;
            if (!TryFill())
            {
                var isLine = isTooLong || (unread > 0 && !(Number == 0 && Unread.SequenceEqual(ByteOrderMark)));
                Take(_start.._end, isTooLong);
                _start = _end;
                return isLine;
            }

            searched = _start + unread;
        }
    }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start.._end);

    private void Take(Range range, bool isTooLong)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        start += Number++ == 0 && _buffer.AsSpan(start..end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        end -= end > start && _buffer[end - 1] == '\r' ? 1 : 0;
        Fault = isTooLong || end - start > LongestLine ? InputFault.TooLong
            : Utf8.IsValid(_buffer.AsSpan(start..end)) ? null
            : InputFault.NotUtf8;
        _current = Fault is null ? start..end : end..end;
    }

    private bool TryFill()
    {
        Unread.CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        if (!_isAtEnd)
        {
            beforeReading();
            var count = input.Read(_buffer.AsSpan(_end));
            _end += count;
            _isAtEnd = count == 0;
        }

        return !_isAtEnd;
    }
}
