using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Something that is read: where, by whom, and with what filled in. A new page or endpoint that shows something gets a line in <see cref="All"/>.</summary>
/// <param name="Route">The route as the portal maps it.</param>
/// <param name="Account">The account of the demo that reads, or null for anybody.</param>
/// <param name="With">What fills the parameters of the route, in their order, with a bar between.</param>
/// <param name="Query">What is asked beyond the route.</param>
/// <param name="Note">What is special about it, in a word or two.</param>
internal sealed partial record Reading(string Route, string? Account = null, string With = "", string Query = "", string Note = "")
{
    private const string Api = "api/v1";
    private const string An = "an";

    /// <summary>Where it is opened.</summary>
    public string Path
    {
        get
        {
            var values = new Queue<string>(With.Split('|'));
            return $"/{Parameter().Replace(Route, _ => Uri.EscapeDataString(values.Dequeue()))}{Query}";
        }
    }

    /// <summary>
    /// Everything that a resident, the police, the prevention service, a coordinator and anybody can read of a town. The town has a member and an applicant in
    /// its group, and An, who is a member, reported something and asked something.
    /// </summary>
    public static async Task<IReadOnlyList<Reading>> All(PortalDb db, DemoTown town)
    {
        var (police, municipality, coordinator) = (Staff("police", town), Staff("municipality", town), Staff("coordinator", town));
        var (group, nis, other) = ($"{town.Group}", $"{town.Municipality:N}", $"{DemoTown.All.First(one => one != town).Municipality:N}");
        var (applicant, admitted, member) = (await Somebody(db, town, MembershipState.Applied), await Somebody(db, town, MembershipState.Vetted), await Somebody(db, town, MembershipState.Active));
        var an = $"{await db.Memberships.Where(row => row.Person == DemoIds.Person(1)).Select(row => row.Id).FirstAsync()}";
        var listed = await db.ListedMembers.Where(row => db.Memberships.Any(one => one.Id == row.Membership && one.Group == town.Group)).Select(row => row.Membership).Take(1).ToListAsync();
        var further = await FarOn(db, town);
        var report = $"{await db.Reports.Where(row => row.Group == town.Group && row.IsOpen).Select(row => row.Id).FirstAsync()}";
        var question = $"{await db.DoubtQueries.Where(row => row.Group == town.Group).Select(row => row.Id).FirstAsync()}";
        return
        [
            new(""),
            new("sign-in"),
            new("groups", Query: $"?q={town.Place.PostalCode}", Note: "by postal code"),
            new("groups", Query: $"?q={town.Name}", Note: "by municipality"),
            new("groups/{id:guid}", With: group),
            new("protocols"),
            new("protocols", Query: $"?left={nis}&right={other}", Note: "two compared"),
            new("protocols/{municipality:int}", With: nis),
            new("rules/{municipality:int}", With: nis),
            new("my", An),
            new("my/{id:guid}", An, an),
            new("my/{id:guid}/declaration", An, an),
            new("my/declare/{group:guid}", An, group),
            new("my/propose", An),
            new("my/data", An),
            new("my/data/download", An),
            new("police", police, Note: "applications"),
            new("police", police, Query: "?state=Active", Note: "members"),
            new("police", police, Query: $"?state=Active&after={further}", Note: "members, the last page"),
            new("police/{id:guid}", police, applicant, Note: "an application"),
            new("police/{id:guid}", police, admitted, Note: "admitted, to be assigned"),
            new("police/groups", police),
            new("manage/groups/{id:guid}", police, group),
            new("municipality", municipality, Note: "applications and dashboard"),
            new("municipality", municipality, Query: $"?state=Active&after={further}", Note: "members, the last page"),
            new("municipality/{id:guid}", municipality, applicant, Note: "an application"),
            new("municipality/{id:guid}", municipality, admitted, Note: "admitted, to be assigned"),
            new("municipality/groups", municipality),
            new("municipality/found", municipality),
            new("municipality/groups/{id:guid}/import", municipality, group),
            .. listed.Select(id => new Reading("municipality/{id:guid}/declare", municipality, $"{id}")),
            .. listed.Select(id => new Reading("municipality/{id:guid}", municipality, $"{id}", Note: "taken over from a list")),
            new("manage/groups/{id:guid}", municipality, group),
            new("group", coordinator),
            new("group/{id:guid}", coordinator, member),
            new("manage/groups/{id:guid}", coordinator, group),
            new("province", "province"),
            new("reports/{group:guid}", An, group),
            new("reports/{group:guid}", coordinator, group),
            new("reports/{group:guid}/new", An, group),
            new("reports/{group:guid}/ask", An, group),
            new("report/{id:guid}", An, report),
            new("report/{id:guid}", coordinator, report),
            new("report/{id:guid}/add", An, report),
            new("report/{id:guid}/correct", An, report),
            new("doubt/{id:guid}", An, question),
            new("health/live"),
            new("health/ready"),
            new($"{Api}/me", An),
            new($"{Api}/me/data", An),
            new($"{Api}/groups", Note: "all"),
            new($"{Api}/groups", Query: $"?postalCode={town.Place.PostalCode}", Note: "by postal code"),
            new($"{Api}/groups", Query: $"?place={town.Place.Place}", Note: "by the name of a place"),
            new($"{Api}/groups", Query: $"?municipality={nis}", Note: "by municipality"),
            new($"{Api}/groups/{{id:id}}", police, group),
            new($"{Api}/groups/{{id:id}}/contacts", coordinator, group),
            new($"{Api}/memberships", An),
            new($"{Api}/memberships", police, Query: "?state=Applied"),
            new($"{Api}/memberships", municipality, Query: $"?state=Active&after={further}", Note: "the last page"),
            new($"{Api}/memberships", coordinator, Query: "?state=Active"),
            new($"{Api}/memberships/{{id:id}}", municipality, member),
            new($"{Api}/memberships/{{id:id}}/declaration", police, applicant),
            new($"{Api}/memberships/{{id:id}}/vetting-file", police, applicant),
            new($"{Api}/groups/{{id:id}}/reports", coordinator, group),
            new($"{Api}/reports/{{id:id}}", An, report),
            new($"{Api}/reports/{{id:id}}/observations", coordinator, report),
            new($"{Api}/reports/{{id:id}}/message", An, report),
            new($"{Api}/doubt-queries/{{id:id}}", coordinator, question),
            new($"{Api}/duties", An),
            new($"{Api}/duties", police),
            new($"{Api}/duties", municipality),
            new($"{Api}/duties", coordinator),
            new($"{Api}/groups/{{id:id}}/reports", An, group),
            new($"{Api}/reports/{{id:id}}/observations", An, report),
            new($"{Api}/doubt-queries/{{id:id}}", An, question),
            new($"{Api}/protocols"),
            new($"{Api}/protocols/{{municipality:regex(^[0-9]{{{{5}}}}$)}}", With: nis),
            new($"{Api}/protocols/{{municipality:regex(^[0-9]{{{{5}}}}$)}}/{{version:int:min(1)}}/{{name}}", With: $"{nis}|1|{await db.Protocols.Where(row => row.Municipality == town.Municipality).Select(row => row.Name).FirstAsync()}"),
            new($"{Api}/protocols/{{municipality:regex(^[0-9]{{{{5}}}}$)}}/compare/{{other:regex(^[0-9]{{{{5}}}}$)}}", With: $"{nis}|{other}"),
        ];
    }

    public override string ToString() => $"{Account ?? "anybody"}: {Path}";

    private static string Staff(string role, DemoTown town) => $"{role}-{town.Name.ToLowerInvariant()}";

    private static async Task<string> Somebody(PortalDb db, DemoTown town, MembershipState state)
    {
        var (group, coordinator) = (town.Group, town.CoordinatorId);
        var id = await db.Memberships.Where(row => row.State == state && (row.Group == group || row.AskedGroup == group) && row.Person != coordinator && row.Person != DemoIds.Person(1))
            .OrderBy(row => row.Since).Select(row => row.Id).FirstAsync();
        return $"{id}";
    }

    /// <summary>After which member of the town the last page of the queue begins, as the queue itself says it.</summary>
    private static async Task<string> FarOn(PortalDb db, DemoTown town)
    {
        var municipality = town.Municipality;
        var last = await db.Memberships.Where(row => row.Municipality == municipality && row.State == MembershipState.Active)
            .OrderByDescending(row => row.Since).ThenByDescending(row => row.Id).Select(row => new { row.Since, row.Id }).Take(21).ToListAsync();
        return $"{last[^1].Since.ToUnixTimeTicks()}.{last[^1].Id}";
    }

    // One pair of braces, and within it pairs that a pattern doubles.
    [GeneratedRegex(@"\{(?:[^{}]|\{\{|\}\})+\}(?!\})")]
    private static partial Regex Parameter();
}
