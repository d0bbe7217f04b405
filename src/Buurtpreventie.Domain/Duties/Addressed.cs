namespace Buurtpreventie.Domain;

/// <summary>What is addressed to a role, in words.</summary>
internal static class Addressed
{
    /// <summary>To the addressee.</summary>
    public static string Text(string code, Role to, Rule rule, Language language) => Text(code, to.ToAudience(), rule, language);

    /// <summary>To whoever reads it.</summary>
    public static string Text(string code, Role to, Rule rule, Language language, Audience reader, string heading) => reader switch
    {
        Audience.Anyone => Text(code, to, rule, language),
        _ when to.Include(reader) => Text(code, reader, rule, language),
        Audience.Municipality or Audience.Police =>
            $"{Texts.Standard.Of(heading, language, ErrorArgument.Of("who", to))} {Text(code, to, rule, language)}",
        _ => "",
    };

    private static string Text(string code, Audience reader, Rule rule, Language language) =>
        Texts.Standard.Of(code, language, reader, ErrorArgument.Of("rule", rule));
}
