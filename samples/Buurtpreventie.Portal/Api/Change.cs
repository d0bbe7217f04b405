using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Buurtpreventie.Portal.Show;
using Microsoft.Net.Http.Headers;

namespace Buurtpreventie.Portal.Api;

/// <summary>
/// A request that changes something, as the library takes it: <c>Idempotency-Key</c> names the command, <c>If-Match</c> says which version was
/// seen. That the key must be there also keeps other sites out: no form can send it, and no script from elsewhere may.
/// </summary>
internal sealed class Change
{
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>The most characters a key may have.</summary>
    public const int LongestKey = 100;

    private Change(Act act) => Act = act;

    public Act Act { get; }

    public static async ValueTask<Change?> BindAsync(HttpContext context)
    {
        var (request, visit) = (context.Request, context.RequestServices.GetRequiredService<Visit>());
        var key = request.Headers[KeyHeader].ToString();
        return key.Length switch
        {
            0 => throw new RefusedRequest([OutcomeErrors.Required.At(KeyHeader)]),
            > LongestKey => throw new RefusedRequest([OutcomeErrors.TooLong.At(KeyHeader)]),
            _ => new(visit.Act(await NameOf(request, visit.Actor, key), VersionSeen(request))),
        };
    }

    /// <summary>
    /// The command is named by the key, whoever sent it, what was asked and with which words. So a key says the same only when the whole request
    /// is the same, and nobody meets another's command or id by guessing keys.
    /// </summary>
    private static async Task<CommandId> NameOf(HttpRequest request, Actor actor, string key)
    {
        request.EnableBuffering();
        var words = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        var asked = $"{actor.Role}\n{actor.Person}\n{key}\n{request.Method}\n{request.Path}\n{Convert.ToHexString(words)}";
        var name = SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 16);
        name[6] = (byte)(0x80 | (name[6] & 0x0F)); // version 8: a name of our own making
        name[8] = (byte)(0x80 | (name[8] & 0x3F));
        return CommandId.From(new Guid(name, bigEndian: true));
    }

    /// <summary>The version in <c>If-Match</c>; null where nothing was seen. A tag that this API never gave is a version that never was.</summary>
    private static int? VersionSeen(HttpRequest request)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            return null;
        }

        return request.GetTypedHeaders().IfMatch is not [var tag] ? 0
            : tag.Equals(EntityTagHeaderValue.Any) ? null
            : !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
            : 0;
    }
}
