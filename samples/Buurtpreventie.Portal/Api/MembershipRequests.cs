using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Portal.Api;

/// <summary>A decision on an application; where the police decides, on the file too.</summary>
/// <param name="SeenFile">The version of the vetting file that was shown, where it was.</param>
internal sealed record DecisionRequest(int? SeenFile = null);

/// <summary>A decision against an application or an admission.</summary>
/// <param name="Reason">Why, for the police only.</param>
/// <param name="SeenFile">The version of the vetting file that was shown, where it was.</param>
internal sealed record RefusalRequest(string? Reason = null, int? SeenFile = null)
{
    public override string ToString() => nameof(RefusalRequest);
}

/// <summary>To which group.</summary>
/// <param name="Group">The group; without it the one that was asked for.</param>
internal sealed record PlacingRequest(GroupId? Group = null);

/// <summary>Which rule was broken.</summary>
/// <param name="Rule">A rule of conduct, <c>conduct-12</c>, or a line of what the group is not for, <c>not-for-3</c>.</param>
internal sealed record BreachRequest(Rule Rule);

/// <summary>Which consent is taken back.</summary>
internal sealed record ConsentRequest(ConsentKind Consent);
