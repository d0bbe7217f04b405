using System.Globalization;
using System.Text;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// Fills a template. <c>{days}</c> shows the argument; <c>{days|# dag|# dagen}</c> picks the singular or the plural by number and
/// shows the number at <c>#</c>. A placeholder without an argument shows nothing; spaces left at either end are dropped.
/// </summary>
internal static class TextTemplate
{
    public static string Fill(
        string template, ReadOnlySpan<ErrorArgument> arguments, Language language, Texts texts, Audience audience = Audience.Anyone)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var filled = new StringBuilder(template.Length + 16);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            filled.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var close = rest.IndexOf('}');
            Append(filled, rest[..close], arguments, language, texts, audience);
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString().Trim();
    }

    /// <summary>The names of the placeholders in a template.</summary>
    public static IEnumerable<string> Placeholders(string template)
    {
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            yield return template[(open + 1)..close].Split('|')[0];
        }
    }

    /// <summary>Whether every brace has its partner and every placeholder a name and, if it counts, two forms.</summary>
    public static bool IsWellFormed(string template)
    {
        var rest = template.AsSpan();
        while (rest.IndexOfAny('{', '}') is >= 0 and var open)
        {
            var inside = rest[(open + 1)..];
            var length = inside.IndexOfAny('{', '}');
            if (rest[open] != '{' || length < 0 || inside[length] != '}' || !IsPlaceholder(inside[..length]))
            {
                return false;
            }

            rest = inside[(length + 1)..];
        }

        return true;
    }

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Append(
        StringBuilder filled, ReadOnlySpan<char> placeholder, ReadOnlySpan<ErrorArgument> arguments, Language language, Texts texts, Audience audience)
    {
        var bar = placeholder.IndexOf('|');
        var name = bar < 0 ? placeholder : placeholder[..bar];
        foreach (var argument in arguments)
        {
            if (!name.SequenceEqual(argument.Name))
            {
                continue;
            }

            if (bar >= 0 && argument.Value is int count)
            {
                var forms = placeholder[(bar + 1)..];
                var middle = forms.IndexOf('|');
                var form = IsSingular(count, language) ? forms[..middle] : forms[(middle + 1)..];
                filled.Append(form.ToString().Replace("#", Digits(count), StringComparison.Ordinal));
            }
            else
            {
                filled.Append(Show(argument.Value, language, texts, audience));
            }
        }
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> placeholder) =>
        placeholder is not ([] or ['|', ..]) && placeholder.Count('|') is (0 or 2);

    private static bool IsSingular(int count, Language language) => count == 1 || (count == 0 && language == Language.French);

    private static string Show(object value, Language language, Texts texts, Audience audience) => value switch
    {
        int number => Digits(number),
        LocalDate date => DateText.Long(date, language),
        Rule rule => texts.Of(rule, language),
        Enum word => texts.Of(word, language, audience),
        _ => throw new InvalidOperationException($"No text for an argument of type {value.GetType().Name}."),
    };
}
