using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>Every page there is, as every role, at a desk and on the narrowest phone: axe finds nothing against WCAG 2.2 AA.</summary>
public sealed class Every_page
{
    /// <summary>Show nothing of their own: they take a form, or send on.</summary>
    private static readonly string[] ShowNothing = ["language", "sign-out", "duties/{id:guid}/finish", "reports"];

    /// <summary>What is a file to keep and no page to look at.</summary>
    private static readonly string[] Files = ["my/data/download"];

    private static readonly (string? Account, DemoTown Town, Language Language)[] Roles =
    [
        (null, DemoTown.Lanaken, Language.German),
        ("an", DemoTown.Lanaken, Language.French),
        ("lotte", DemoTown.Lanaken, Language.German),
        ("police-lanaken", DemoTown.Lanaken, Language.Dutch),
        ("municipality-bilzen", DemoTown.Bilzen, Language.German),
        ("coordinator-lanaken", DemoTown.Lanaken, Language.French),
        ("province", DemoTown.Gent, Language.English),
    ];

    [Fact]
    public async Task Can_be_used_by_everybody_and_is_looked_at()
    {
        await Chromium.Open();
        await using var portal = PortalUnderTest.OnAPort();
        var own = await HandIn(portal);
        var templates = portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!).Except(Files).ToHashSet();

        var visits = await Task.WhenAll(Roles.Select(role => Visit(portal, templates, role.Account, role.Town, role.Language, own)));

        Assert.Empty(visits.SelectMany(visit => visit.Complaints));
        Assert.Empty(templates.Except(ShowNothing).Except(visits.SelectMany(visit => visit.Seen)));
    }

    /// <summary>Opens every page as one role: which of them were shown, and what is wrong with what was shown.</summary>
    private static async Task<(IReadOnlyCollection<string> Seen, IReadOnlyCollection<string> Complaints)> Visit(
        PortalUnderTest portal, IEnumerable<string> templates, string? account, DemoTown town, Language language, Guid own)
    {
        await using var guest = await Guest.At(portal, language);
        if (account is not null)
        {
            await guest.SignIn(account);
        }

        var (seen, looked) = (new List<string>(), new HashSet<string>());
        foreach (var template in templates)
        {
            var address = "/" + await Address(portal, template, town, own);
            var status = await guest.Open(address);
            if (guest.Path == address && status != 404)
            {
                seen.Add(template);
            }

            if (looked.Add(status == 404 ? "404" : guest.Path))
            {
                await guest.LookAtEveryWidth();
            }
        }

        return (seen, [.. guest.Complaints.Select(complaint => $"{account ?? "anybody"} {complaint}")]);
    }

    private static async Task<Guid> HandIn(PortalUnderTest portal)
    {
        await using var an = await Guest.At(portal, Language.Dutch);
        await an.SignIn("an");
        await an.Open($"/my/declare/{DemoTown.Lanaken.Group}?example=true");
        await an.Push(an.Word("declare.hand-in"));
        return Guid.Parse(an.Path["/my/".Length..]);
    }

    /// <summary>Where a page with something to show is; a new page with parameters says here with which.</summary>
    private static async Task<string> Address(PortalUnderTest portal, string template, DemoTown town, Guid own) => template switch
    {
        _ when !template.Contains('{', StringComparison.Ordinal) => template,
        "groups/{id:guid}" => $"groups/{town.Group}",
        "manage/groups/{id:guid}" => $"manage/groups/{town.Group}",
        "my/declare/{group:guid}" => $"my/declare/{town.Group}",
        "my/{id:guid}" => $"my/{own}",
        "my/{id:guid}/declaration" => $"my/{own}/declaration",
        "municipality/groups/{id:guid}/import" => $"municipality/groups/{town.Group}/import",
        "municipality/{id:guid}/declare" => $"municipality/{await TakenOver(portal, town)}/declare",
        "police/{id:guid}" => $"police/{await Somebody(portal, town, MembershipState.Applied)}",
        "municipality/{id:guid}" => $"municipality/{await Somebody(portal, town, MembershipState.Applied)}",
        "group/{id:guid}" => $"group/{await Somebody(portal, town, MembershipState.Active)}",
        "duties/{id:guid}/finish" => $"duties/{town.Group}/finish",
        "reports/{group:guid}" => $"reports/{town.Group}",
        "reports/{group:guid}/new" => $"reports/{town.Group}/new",
        "reports/{group:guid}/ask" => $"reports/{town.Group}/ask",
        "report/{id:guid}" => $"report/{await RunningReport(portal)}",
        "report/{id:guid}/add" => $"report/{await RunningReport(portal)}/add",
        "report/{id:guid}/correct" => $"report/{await RunningReport(portal)}/correct",
        "doubt/{id:guid}" => $"doubt/{await portal.With<PortalDb, DoubtQueryId>(db => db.DoubtQueries.Select(row => row.Id).SingleAsync())}",
        "protocols/{municipality:int}" => $"protocols/{town.Municipality.Number}",
        "rules/{municipality:int}" => $"rules/{town.Municipality.Number}",
        "status/{code:int}" => "status/429",
        _ => throw new InvalidOperationException($"Say with what the page {template} is opened."),
    };

    private static Task<ReportId> RunningReport(PortalUnderTest portal) =>
        portal.With<PortalDb, ReportId>(db => db.Reports.Where(row => row.IsOpen).Select(row => row.Id).SingleAsync());

    /// <summary>Somebody who was taken over from a list and has not signed yet.</summary>
    private static async Task<MembershipId> TakenOver(PortalUnderTest portal, DemoTown town)
    {
        var list = MemberList.Read($"Hilde;Maes;0470 12 36 0{town.Number};;{town.Place.Street};21;;{town.Place.PostalCode};{town.Place.Place}");
        await portal.With<ImportCases>(cases => cases.Import(town.Group, list, Residents.Request(town.AsOfficial, portal.Clock.Now)));
        return await portal.With<PortalDb, MembershipId>(db => db.ListedMembers
            .Where(row => db.Memberships.Any(membership => membership.Id == row.Membership && membership.Group == town.Group)).Select(row => row.Membership).FirstAsync());
    }

    private static Task<MembershipId> Somebody(PortalUnderTest portal, DemoTown town, MembershipState state)
    {
        var group = town.Group;
        return portal.With<PortalDb, MembershipId>(db => db.Memberships
            .Where(row => (row.Group ?? row.AskedGroup) == group && row.State == state).OrderBy(row => row.Since).Select(row => row.Id).FirstAsync());
    }
}
