using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>
/// Between the claims of the sign-in cookie and the actor of the library. The cookie is the portal's own: whoever vouched for the person, the
/// capacity was found by <see cref="ICapacities"/>.
/// </summary>
internal static class ActorClaims
{
    private const string Person = "person";
    private const string Group = "group";
    private const string Municipality = "municipality";
    private const string PoliceZone = "police-zone";

    /// <summary>The signed-in actor; <c>default</c>, who is nobody and may do nothing, where there is none.</summary>
    public static Actor ToActor(this ClaimsPrincipal user) =>
        !PersonId.TryParse(user.FindFirstValue(Person), null, out var person) || !Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? default
            : role switch
            {
                Role.Resident => Actor.Resident(person),
                Role.Coordinator when GroupId.TryParse(user.FindFirstValue(Group), null, out var group) => Actor.Coordinator(person, group),
                Role.Police when PoliceZoneCode.TryParse(user.FindFirstValue(PoliceZone), null, out var zone) => Actor.Police(person, zone),
                Role.Municipality when MunicipalityCode.TryParse(user.FindFirstValue(Municipality), null, out var code) => Actor.Municipality(person, code),
                Role.Province => Actor.Province(person),
                _ => default,
            };

    public static ClaimsPrincipal ToPrincipal(this Capacity capacity)
    {
        var actor = capacity.Actor;
        List<Claim> claims = [new(ClaimTypes.Name, capacity.Name), new(ClaimTypes.Role, actor.Role.ToString()), new(Person, actor.Person.ToString()!)];
        (string Type, string? Value)[] scope =
        [
            (Group, actor.Scope.Group?.ToString()),
            (Municipality, actor.Scope.Municipality?.ToString("N")),
            (PoliceZone, actor.Scope.PoliceZone?.ToString("N")),
        ];
        claims.AddRange(scope.Where(one => one.Value is not null).Select(one => new Claim(one.Type, one.Value!)));
        return new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
