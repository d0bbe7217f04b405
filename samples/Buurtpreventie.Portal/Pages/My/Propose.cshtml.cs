using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A resident proposes a group for the own neighbourhood; the prevention service is told to guide it.</summary>
internal sealed class ProposeModel(Visit visit, GroupCases groups, ProtocolShelf protocols) : FoundPage(visit, groups)
{
    protected override Role Sponsor => Role.None;

    protected override MunicipalityCode? Chosen => Form.Municipality is { } number ? Municipalities.Cast<MunicipalityCode?>().FirstOrDefault(one => one!.Value.Number == number) : null;

    public Task OnGetAsync() => Prepare();

    protected override async Task Prepare() =>
        Municipalities = [.. (await protocols.InForceEverywhere(Visit.Today)).Select(protocol => protocol.Jurisdiction.Municipality)];
}
