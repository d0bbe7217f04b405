using System.CommandLine;
using Buurtpreventie.Domain;
using NodaTime;
using NodaTime.Text;

namespace Buurtpreventie.Cli;

/// <summary>An option that explains itself; <see cref="Option.HelpName"/> says what it takes.</summary>
internal class ToolOption<T>(string name, TextEntry about, params string[] aliases) : Option<T>(name, aliases), IDescribed
{
    public TextEntry About => about;
}

/// <summary>An option that takes a day, <c>2026-11-21</c>.</summary>
internal sealed class DateOption : ToolOption<LocalDate?>
{
    public DateOption(string name, TextEntry about, DateInterval? within = null)
        : base(name, about)
    {
        HelpName = "YYYY-MM-DD";
        CustomParser = result =>
        {
            var date = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (date.Success && within?.Contains(date.Value) != false)
            {
                return date.Value;
            }

            result.AddError(HelpName);
            return null;
        };
    }
}

/// <summary>An option that takes <c>nl</c>, <c>fr</c>, <c>de</c> or <c>en</c>.</summary>
internal sealed class LanguageOption : ToolOption<Language?>
{
    public LanguageOption(string name, TextEntry about)
        : base(name, about)
    {
        HelpName = string.Join('|', Languages.All.ToArray().Select(language => language.Tag()));
        CustomParser = result =>
        {
            if (Languages.TryFromTag(result.Tokens[0].Value, out var language))
            {
                return language;
            }

            result.AddError(HelpName);
            return null;
        };
    }
}
