using System.Security.Claims;

namespace Buurtpreventie.Portal.SignIn;

/// <summary>In which capacity somebody may act, and the name that the pages show.</summary>
internal sealed record Capacity(string Name, Actor Actor);

/// <summary>
/// The seam for a real identity provider: it vouches for a person, this says in which capacities that person may act here. Whoever has several
/// chooses one and signs in anew for another.
/// </summary>
internal interface ICapacities
{
    Task<IReadOnlyList<Capacity>> Of(ClaimsPrincipal vouchedFor);
}
