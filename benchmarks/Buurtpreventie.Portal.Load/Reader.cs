using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Buurtpreventie.Portal.Load;

/// <summary>How one opening of a page went.</summary>
/// <param name="Milliseconds">From the request to the last byte of the answer.</param>
/// <param name="Bytes">How long the answer was.</param>
/// <param name="Allocated">What the whole process allocated meanwhile, the reader's own part included.</param>
internal readonly record struct Opened(double Milliseconds, long Bytes, long Allocated);

/// <summary>Somebody with an account of the demo, or with none, who opens one page after the other.</summary>
internal sealed partial class Reader : IDisposable
{
    private readonly HttpClient _client;

    private Reader(Uri address) => _client = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public static async Task<Reader> SignedIn(Uri address, string? account)
    {
        var reader = new Reader(address);
        reader._client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nl");
        if (account is not null)
        {
            var token = Token().Match(await reader._client.GetStringAsync(new Uri("/sign-in", UriKind.Relative))).Groups["value"].Value;
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("account", account), KeyValuePair.Create("__RequestVerificationToken", token)]);
            using var answer = await reader._client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
            answer.EnsureSuccessStatusCode();
        }

        return reader;
    }

    public async Task<Opened> Open(string path)
    {
        var (allocated, start) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await answer.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.PathAndQuery == path
            ? new(took, body.Length, GC.GetTotalAllocatedBytes() - allocated)
            : throw new InvalidOperationException($"{path} answers {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.PathAndQuery}.");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Token();
}
