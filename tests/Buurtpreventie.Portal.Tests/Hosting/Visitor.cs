using System.Net;
using System.Text.RegularExpressions;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Somebody with a browser without JavaScript: opens pages, fills in forms and hands them in.</summary>
public sealed partial class Visitor(HttpClient client)
{
    /// <summary>The status of the last answer, redirects followed.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer came from.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Where the last answer sent the visitor, when redirects are not followed.</summary>
    public string? Location { get; private set; }

    /// <summary>The last page.</summary>
    public string Html { get; private set; } = "";

    /// <summary>What every form of the last page carries against forgery.</summary>
    public string Token => FieldsOf(Html).First(one => one.Name == "__RequestVerificationToken").Value;

    /// <summary>The headers of the last answer.</summary>
    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; private set; } = null!;

    /// <summary>The text of the last page, without tags.</summary>
    public string Text => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Html, " ")), " ");

    public async Task<Visitor> Open(string path)
    {
        await Take(await client.GetAsync(path, TestContext.Current.CancellationToken));
        return this;
    }

    /// <summary>Follows the link with these words.</summary>
    public Task<Visitor> Follow(string words)
    {
        var link = Links().Matches(Html).FirstOrDefault(match => Plain(match.Groups["words"].Value).Contains(words, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No link '{words}' on {Path}:\n{Text}");
        return Open(WebUtility.HtmlDecode(link.Groups["href"].Value));
    }

    /// <summary>Fills in the form that has a button with these words, and pushes it.</summary>
    public async Task<Visitor> Push(string words, params (string Name, string? Value)[] fields)
    {
        var (form, button) = FormWith(words);
        var action = Attribute(button, "formaction") ?? Attribute(form.Groups["head"].Value, "action");
        var values = FieldsOf(form.Groups["body"].Value).Where(field => fields.All(own => own.Name != field.Name)).ToList();
        values.AddRange(fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!)));
        if (Attribute(button, "name") is { } name)
        {
            values.Add((name, Attribute(button, "value") ?? ""));
        }

        await Take(await client.PostAsync(
            action is null ? Path : WebUtility.HtmlDecode(action),
            new FormUrlEncodedContent(values.Select(value => KeyValuePair.Create(value.Name, value.Value))),
            TestContext.Current.CancellationToken));
        return this;
    }

    /// <summary>Hands in fields that no form on the page has.</summary>
    public async Task<Visitor> Post(string path, params (string Name, string Value)[] fields)
    {
        await Take(await client.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken));
        return this;
    }

    /// <summary>Whether a button with these words can be pushed.</summary>
    public bool Has(string words) => Forms().Matches(Html).Any(form => ButtonIn(form, words) is not null);

    private (Match Form, string Button) FormWith(string words)
    {
        foreach (Match form in Forms().Matches(Html))
        {
            if (ButtonIn(form, words) is { } button)
            {
                return (form, button);
            }
        }

        throw new InvalidOperationException($"No button '{words}' on {Path} ({Status}):\n{Text}");
    }

    private static string? ButtonIn(Match form, string words) => Buttons().Matches(form.Groups["body"].Value)
        .FirstOrDefault(button => Plain(button.Groups["words"].Value).StartsWith(words, StringComparison.Ordinal))?.Groups["head"].Value;

    private static IEnumerable<(string Name, string Value)> FieldsOf(string form)
    {
        foreach (Match input in Inputs().Matches(form))
        {
            var head = input.Groups["head"].Value;
            var isTick = Attribute(head, "type") == "checkbox";
            if (Attribute(head, "name") is { } name && (!isTick || Checked().IsMatch(head)))
            {
                yield return (name, WebUtility.HtmlDecode(Attribute(head, "value") ?? ""));
            }
        }

        foreach (Match area in Areas().Matches(form))
        {
            yield return (Attribute(area.Groups["head"].Value, "name")!, WebUtility.HtmlDecode(area.Groups["text"].Value));
        }

        foreach (Match select in Selects().Matches(form))
        {
            var options = Options().Matches(select.Groups["body"].Value).Select(option => option.Groups["head"].Value).ToList();
            if ((options.Find(option => option.Contains(" selected", StringComparison.Ordinal)) ?? options.FirstOrDefault()) is { } chosen)
            {
                yield return (Attribute(select.Groups["head"].Value, "name")!, WebUtility.HtmlDecode(Attribute(chosen, "value") ?? ""));
            }
        }
    }

    private static string? Attribute(string head, string name) =>
        Regex.Match(head, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    private static string Plain(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    private async Task Take(HttpResponseMessage answer)
    {
        (Status, Headers) = (answer.StatusCode, answer.Headers);
        Location = answer.Headers.Location?.OriginalString;
        Path = answer.RequestMessage!.RequestUri!.PathAndQuery;
        Html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<form(?<head>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<button(?<head>[^>]*)>(?<words>.*?)</button>", RegexOptions.Singleline)]
    private static partial Regex Buttons();

    [GeneratedRegex("<input(?<head>[^>]*)>", RegexOptions.Singleline)]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea(?<head>[^>]*)>(?<text>.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("<select(?<head>[^>]*)>(?<body>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option(?<head>[^>]*)>", RegexOptions.Singleline)]
    private static partial Regex Options();

    [GeneratedRegex("<a(?=[^>]*\\shref=\"(?<href>[^\"]*)\")[^>]*>(?<words>.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Links();

    [GeneratedRegex("\\schecked")]
    private static partial Regex Checked();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
