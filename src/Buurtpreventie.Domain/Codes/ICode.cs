using System.Buffers;
using System.Text.Unicode;

namespace Buurtpreventie.Domain;

/// <summary>
/// What a packed value object says about itself; <see cref="CodeText"/> makes the BCL's parsing and formatting out of it.
/// Reading allocates nothing, in success and in failure; <see cref="Explain"/> is asked only when somebody wants the reason.
/// </summary>
internal interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Whether this is the default value, which nobody validated.</summary>
    bool IsDefault { get; }

    /// <summary>Reads a text whole.</summary>
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Reads UTF-8 whole; by default through characters.</summary>
    static virtual bool TryRead(ReadOnlySpan<byte> utf8Text, out TSelf value)
    {
        Span<char> text = stackalloc char[CodeText.LongestText];
        if (Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            value = default;
            return false;
        }

        return TSelf.TryRead(text[..length], out value);
    }

    /// <summary>Why <see cref="TryRead(ReadOnlySpan{char}, out TSelf)"/> refuses this text.</summary>
    static abstract ParseFault Explain(ReadOnlySpan<char> text);

    /// <summary>Writes a value that is not the default, in one of the formats of the type.</summary>
    /// <exception cref="FormatException">The type has no such format.</exception>
    static abstract bool TryWrite(TSelf value, Span<char> destination, out int written, ReadOnlySpan<char> format);
}

/// <summary>Marks values that identify a person: masked when shown, refused when written as JSON outside storage.</summary>
internal interface IPersonal;
