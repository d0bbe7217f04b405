using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>Dates in words, the same on every machine, with or without ICU.</summary>
internal static class DateText
{
    private static readonly string[] Dutch =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] French =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] German =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"2 maart 2026", "1er mars 2026", "2. März 2026", "2 March 2026".</summary>
    public static string Long(LocalDate date, Language language)
    {
        var (day, month) = (TextTemplate.Digits(date.Day), date.Month - 1);
        var year = TextTemplate.Digits(date.Year);
        return language switch
        {
            Language.Dutch => $"{day} {Dutch[month]} {year}",
            Language.French => $"{(date.Day == 1 ? "1er" : day)} {French[month]} {year}",
            Language.German => $"{day}. {German[month]} {year}",
            Language.English => $"{day} {English[month]} {year}",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
    }
}
