using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The prevention service founds a group, and stands behind it.</summary>
internal sealed class FoundModel(Visit visit, GroupCases groups) : FoundPage(visit, groups)
{
    protected override Role Sponsor => Role.Municipality;

    protected override MunicipalityCode? Chosen => Visit.Actor.Scope.Municipality;

    public void OnGet()
    {
    }
}
