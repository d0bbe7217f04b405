using System.Net.Http.Json;
using System.Text.Json;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>A program that talks to the API, signed in with an account of the demo or as nobody.</summary>
internal sealed class Caller(HttpClient client)
{
    private int _keys;

    /// <summary>Many callers of one test would meet the limits for one address.</summary>
    public static readonly (string, string) NoLimits = ("Portal:FormsPerMinute", "100000");

    public static async Task<Caller> SignedIn(PortalUnderTest portal, string? account, string language = "en")
    {
        var client = portal.Client(language);
        if (account is not null)
        {
            var visitor = await new Visitor(client).Open("/sign-in");
            await visitor.Push(DemoAccounts.All.Single(one => one.Key == account).Capacity.Name);
        }

        return new(client);
    }

    public Task<Told> Get(string path) => Send(new(HttpMethod.Get, path));

    /// <summary>Asks for a change, with a key of its own unless one is given.</summary>
    public Task<Told> Post(string path, object? typed = null, string? key = null, string? seen = null, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = typed is null ? null : typed as HttpContent ?? JsonContent.Create(typed, options: Options) };
        request.Headers.Add("Idempotency-Key", key ?? $"test-{++_keys}");
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        return Send(request);
    }

    public async Task<Told> Send(HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new((int)answer.StatusCode, body, $"{answer.Content.Headers.ContentType?.MediaType}", answer.Headers.ETag?.Tag, string.Join(',', answer.Content.Headers.ContentLanguage), answer.Headers.Location?.ToString());
    }

    private static JsonSerializerOptions Options { get; } = Domain.Serialization.BuurtpreventieJson.Web;
}

/// <summary>What the API told.</summary>
internal sealed record Told(int Status, string Body, string MediaType, string? ETag, string Language, string? Location)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public IEnumerable<string> Codes => Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!);

    public IEnumerable<string> Texts => Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("text").GetString()!);

    public string this[string member] => Json.GetProperty(member).ToString();
}
