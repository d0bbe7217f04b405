using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The values of options in words.</summary>
internal static class OptionWords
{
    public static string Of(object? value, ProtocolOption option, Language language, Texts texts) => value switch
    {
        null => texts[texts.Has($"{option.Key}.absent") ? $"{option.Key}.absent" : "option-value.absent", language],
        bool yes => texts[yes ? "option-value.yes" : "option-value.no", language],
        int count => Counted($"option-unit.{TextKeys.Kebab(option.Unit.ToString())}", count, language, texts),
        Term term => Of(term, language, texts),
        Enum word => texts.Of(word, language),
        Sequence<EmergencyNumber> numbers => Listed(numbers.Items, number => TextTemplate.Digits((int)number)),
        Sequence<Language> languages => Listed(languages.Items, one => texts.Of(one, language)),
        Sequence<NonUrgentContact> contacts => Listed(contacts.Items, contact => Of(contact, language, texts)),
        _ => throw new InvalidOperationException($"No words for {value.GetType().Name}."),
    };

    public static string Of(Term term, Language language, Texts texts) => term switch
    {
        { Months: 0 } => Counted("option-unit.days", term.Days, language, texts),
        { Months: var months } when months % 12 == 0 => Counted("option-unit.years", months / 12, language, texts),
        _ => Counted("option-unit.months", term.Months, language, texts),
    };

    public static string Of(NonUrgentContact contact, Language language, Texts texts)
    {
        var word = texts.Of(contact.Kind, language);
        return contact.Details is null ? word : $"{word} ({contact.Details})";
    }

    private static string Counted(string key, int count, Language language, Texts texts) =>
        texts.Of(key, language, ErrorArgument.Of("count", count));

    private static string Listed<T>(ImmutableArray<T> items, Func<T, string> word) => string.Join(", ", items.Select(word));
}
