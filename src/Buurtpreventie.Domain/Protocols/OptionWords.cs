using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The values of options in words.</summary>
internal static class OptionWords
{
    public static string Of(object? value, ProtocolOption option, Language language) => value switch
    {
        null => Texts.Standard[Texts.Standard.Has($"{option.Key}.absent") ? $"{option.Key}.absent" : "option-value.absent", language],
        bool yes => Texts.Standard[yes ? "option-value.yes" : "option-value.no", language],
        int count => Counted($"option-unit.{TextKeys.Kebab(option.Unit.ToString())}", count, language),
        Term term => Of(term, language),
        Role roles => Of(roles, language),
        Enum word => Texts.Standard.Of(word, language),
        Sequence<EmergencyNumber> numbers => Listed(numbers.Items, number => TextTemplate.Digits((int)number)),
        Sequence<Language> languages => Listed(languages.Items, one => Texts.Standard.Of(one, language)),
        Sequence<NonUrgentContact> contacts => Listed(contacts.Items, contact => Of(contact, language)),
        _ => throw new InvalidOperationException($"No words for {value.GetType().Name}."),
    };

    public static string Of(Term term, Language language) => term switch
    {
        { Months: 0 } => Counted("option-unit.days", term.Days, language),
        { Months: var months } when months % 12 == 0 => Counted("option-unit.years", months / 12, language),
        _ => Counted("option-unit.months", term.Months, language),
    };

    public static string Of(NonUrgentContact contact, Language language)
    {
        var word = Texts.Standard.Of(contact.Kind, language);
        return contact.Details is null ? word : $"{word} ({contact.Details})";
    }

    private static string Of(Role roles, Language language) =>
        string.Join(
            $" {Texts.Standard["option-value.or", language]} ",
            Enum.GetValues<Role>().Where(role => role != Role.None && roles.HasFlag(role)).Select(role => Texts.Standard.Of(role, language)));

    private static string Counted(string key, int count, Language language) =>
        Texts.Standard.Of(key, language, ErrorArgument.Of("count", count));

    private static string Listed<T>(ImmutableArray<T> items, Func<T, string> word) => string.Join(", ", items.Select(word));
}
