using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>
/// The capacities that the identity provider names in a claim, <c>police:5360</c>, <c>municipality:73042</c> or <c>province</c>, several with blanks
/// between; that of coordinator follows from the groups themselves, and everybody is a resident in own matters.
/// </summary>
internal sealed class ClaimedCapacities(PortalDb db, PortalOptions options) : ICapacities
{
    public const string Claim = "buurtpreventie";

    public async Task<IReadOnlyList<Capacity>> Of(ClaimsPrincipal vouchedFor)
    {
        if (vouchedFor.FindFirstValue(ClaimTypes.NameIdentifier) is not { Length: > 0 } subject)
        {
            return [];
        }

        var (person, name) = (PersonOf(subject), vouchedFor.Identity?.Name ?? "");
        var groups = await db.Groups.Where(row => row.Coordinator == person || row.Deputy == person).Select(row => row.Id).ToListAsync();
        Actor[] actors =
        [
            Actor.Resident(person),
            .. groups.Select(group => Actor.Coordinator(person, group)),
            .. (vouchedFor.FindFirstValue(Claim) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Named(person, word)).OfType<Actor>(),
        ];
        return [.. actors.Select(actor => new Capacity(name, actor))];
    }

    /// <summary>The person behind a subject of the provider: always the same, and not to be traced back without the secret.</summary>
    private PersonId PersonOf(string subject)
    {
        var secret = options.DigestKey is null ? "development only"u8.ToArray() : Convert.FromBase64String(options.DigestKey);
        return PersonId.From(new Guid(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"subject\n{subject}")).AsSpan(0, 16)));
    }

    private static Actor? Named(PersonId person, string word) => word.Split(':') switch
    {
        ["police", var zone] when PoliceZoneCode.TryParse(zone, null, out var code) => Actor.Police(person, code),
        ["municipality", var nis] when MunicipalityCode.TryParse(nis, null, out var code) => Actor.Municipality(person, code),
        ["province"] => Actor.Province(person),
        _ => null,
    };
}
