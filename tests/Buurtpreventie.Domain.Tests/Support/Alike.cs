using System.Text;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Holds the many ways of reading one text against each other.</summary>
internal static class Alike
{
    public static void Check(ValueObject subject, string text)
    {
        var read = subject.TryParse(text, out var value);
        Same(read, value, subject.TryParse(text.AsSpan(), out var other), other, "span");
        Same(read, value, subject.TryParse(text.AsSpan(), out other, out var fault), other, "span with fault");
        True(read != fault.IsFault, "fault");
        True(read != subject.IsDefault(value), "default");
        if (!read)
        {
            True(fault.Start >= 0 && fault.Length >= 0 && fault.Start + fault.Length <= text.Length, "place");
        }

        // Half a surrogate pair is no text, so it has no UTF-8 that could be alike.
        if (IsWhole(text))
        {
            var utf8Text = Encoding.UTF8.GetBytes(text);
            Same(read, value, subject.TryParse(utf8Text, out other), other, "UTF-8");
            Same(read, value, subject.TryParse(utf8Text, out other, out var utf8Fault), other, "UTF-8 with fault");
            True(fault.Code == utf8Fault.Code, "code");
        }
        else
        {
            True(!read, "half a pair");
        }

        if (read)
        {
            Same(true, value, subject.TryParse(ValueObject.Written(value, "N"), out other), other, "normal form");
        }

        void Same(bool read, object value, bool otherRead, object otherValue, string way) => True(read == otherRead && value.Equals(otherValue), way);

        void True(bool holds, string way) => Assert.True(holds, $"{subject}, {way}: {Shown(text)}");
    }

    public static string Shown(string text) =>
        string.Concat(text.Select(character => character is > ' ' and < '\u007F' ? character.ToString() : $"\\u{(int)character:X4}"));

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
