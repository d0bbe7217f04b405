using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Docs;

/// <summary><c>docs/errors.md</c> is written from the codes and the catalogue.</summary>
public sealed class Errors_page
{
    [Fact]
    public void Lists_every_code_with_its_text_in_four_languages() => Repository.Holds("docs/errors.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Errors

            Every code the library can give, from the code and the catalogue of texts. A code is a promise: it is never reused for something else.
            The kind tells a host what to answer (HTTP in brackets); the rule is the one it rests on, `R-…` a row of the rule catalogue,
            `O-…` a protocol option, `conduct-…` a rule of conduct, `not-for-…` a line of what the group is not for. Between braces stands what the
            text is filled with: counts, positions, days and words of the catalogue, never what was typed. Where a text differs by who reads it,
            the variants follow under the general one.


            """.ReplaceLineEndings("\n"));
        foreach (var codes in ErrorCodes.All.GroupBy(code => code.Field.DeclaringType!.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {codes.Key}\n\n");
            foreach (var code in codes)
            {
                var rule = code.Error.Rule.IsDefault ? "" : $" · {code.Error.Rule}";
                page.Append(CultureInfo.InvariantCulture, $"### `{code.Code}`\n\n{code.Error.Kind} ({Http(code.Error.Kind)}){rule}\n\n");
                AppendTexts(page, code.Code);
                foreach (var variant in Variants(code.Code).GroupBy(key => Domain.Texts.Standard[key, Language.Dutch]))
                {
                    page.Append(CultureInfo.InvariantCulture, $"To {string.Join(", ", variant.Select(key => $"`{key.Split('@')[1]}`"))}:\n\n");
                    AppendTexts(page, variant.First());
                }
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Variants(string code) =>
        Enum.GetValues<Audience>().Select(audience => TextKeys.For(code, audience)).Where(Domain.Texts.Standard.Has);

    private static void AppendTexts(StringBuilder page, string key)
    {
        foreach (var language in Languages.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {language.Tag()}: {Domain.Texts.Standard[key, language]}\n");
        }

        page.Append('\n');
    }

    private static int Http(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => 400,
        ErrorKind.Unmet => 422,
        ErrorKind.Conflict => 409,
        ErrorKind.NotAllowed => 403,
        ErrorKind.Missing => 404,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
