using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>
/// Every endpoint of the API, asked by everybody about what is An's or Lanaken's, and what it answers. An endpoint that is not in the table fails the
/// test, and so does an answer that is not as the table says.
/// </summary>
public sealed class Who_may_ask_what
{
    // When: where An's membership stands, or the group, at the moment of asking; in Lanaken unless it says Bilzen. Of coordinators, officers and
    // officials the first works there, the other elsewhere. A 404 is the same answer as to what is not there at all.
    private const string Table = """
        endpoint                                       | when              | nobody | An  | Noor | coordinator, other | police, other | municipality, other | province
        GET /api/{documentName}/openapi.json           | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /me                                        | nothing           | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /me/data                                   | assigned          | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /me/erasure                               | left              | 401 | 200 | 200 | 422 | 422 | 200 | 200 | 200 | 200 | 200
        GET /groups                                    | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /groups                                   | nothing           | 401 | 201 | 201 | 404 | 404 | 201 | 404 | 201 | 404 | 404
        GET /groups/{id}                               | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /groups/{id}/contacts                      | assigned          | 401 | 404 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /groups/{id}/record-prior-contact         | proposed          | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/record-briefing              | proposed          | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/enlist-founders              | proposed          | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/appoint-coordinator          | active            | 401 | 404 | 404 | 403 | 404 | 409 | 404 | 409 | 404 | 403
        POST /groups/{id}/sign-agreement               | active            | 401 | 404 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /groups/{id}/record-screening             | active            | 401 | 404 | 404 | 403 | 404 | 200 | 404 | 403 | 404 | 403
        POST /groups/{id}/appoint-deputy               | active            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/name-inspector               | active            | 401 | 404 | 404 | 403 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/activate                     | proposed          | 401 | 403 | 404 | 404 | 404 | 422 | 404 | 422 | 404 | 403
        POST /groups/{id}/resign                       | active            | 401 | 404 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /groups/{id}/discharge                    | active            | 401 | 404 | 404 | 403 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/go-dormant                   | active            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/wake                         | asleep            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/suspend                      | active            | 401 | 404 | 404 | 403 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/resume                       | stopped           | 401 | 404 | 404 | 403 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/dissolve                     | active            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/rename                       | active            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/change-territory             | active            | 401 | 404 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 403
        POST /groups/{id}/hand-to-deputy               | active            | 401 | 404 | 404 | 422 | 404 | 422 | 404 | 422 | 404 | 403
        POST /groups/{id}/release-deputy               | active            | 401 | 404 | 404 | 422 | 404 | 422 | 404 | 422 | 404 | 403
        POST /groups/{id}/record-deputy-screening      | active            | 401 | 404 | 404 | 403 | 404 | 422 | 404 | 403 | 404 | 403
        POST /groups/{id}/appeal-discharge             | active            | 401 | 404 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /groups/{id}/uphold-discharge             | active            | 401 | 404 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /groups/{id}/overturn-discharge           | active            | 401 | 404 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /groups/{id}/declarations/check           | nothing           | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /groups/{id}/declarations                 | nothing           | 401 | 201 | 201 | 409 | 409 | 403 | 404 | 201 | 404 | 404
        POST /groups/{id}/declarations (paper)         | nothing           | 401 | 404 | 404 | 404 | 404 | 201 | 404 | 201 | 404 | 404
        GET /memberships/{id}/declaration              | assigned          | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 404 | 404 | 404
        GET /memberships/{id}/declaration              | Bilzen: applied   | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 404
        GET /memberships                               | assigned          | 401 | 200 | 200 | 400 | 400 | 400 | 400 | 400 | 400 | 400
        GET /memberships/{id}                          | assigned          | 401 | 200 | 404 | 200 | 404 | 200 | 404 | 200 | 404 | 200
        GET /memberships/{id} (application)            | applied           | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 200
        POST /memberships/{id}/approve                 | applied           | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 403 | 404 | 403
        POST /memberships/{id}/approve                 | Bilzen: applied   | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /memberships/{id}/refuse                  | applied           | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 403 | 404 | 403
        POST /memberships/{id}/refuse                  | Bilzen: applied   | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /memberships/{id}/assign                  | vetted            | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 403
        POST /memberships/{id}/assign                  | Bilzen: vetted    | 401 | 403 | 404 | 404 | 404 | 403 | 404 | 200 | 404 | 403
        POST /memberships/{id}/confirm-added           | assigned          | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/report-not-found        | assigned          | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/withdraw                | applied           | 401 | 200 | 404 | 404 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/leave                   | active            | 401 | 200 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/withdraw-consent        | active            | 401 | 200 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        POST /memberships/{id}/correct-contact         | active            | 401 | 200 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        POST /memberships/{id}/move-away               | active            | 401 | 200 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/record-breach           | active            | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/warn                    | breached          | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/warn                    | Bilzen: breached  | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/suspend                 | breached          | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/suspend                 | Bilzen: breached  | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/resume                  | active            | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/resume                  | Bilzen: suspended | 401 | 403 | 404 | 422 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/remove                  | breached          | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/remove                  | Bilzen: suspended | 401 | 403 | 404 | 200 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/revoke-admission        | vetted            | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 403 | 404 | 403
        POST /memberships/{id}/accept-rules            | active            | 401 | 409 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        POST /memberships/{id}/sign-personally         | active            | 401 | 422 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        POST /memberships/{id}/appeal                  | removed           | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/appeal                  | Bilzen: removed   | 401 | 200 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/uphold-removal          | removed           | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/uphold-removal          | Bilzen: appealed  | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 200 | 404 | 403
        POST /memberships/{id}/overturn-removal        | removed           | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 403 | 404 | 403
        POST /memberships/{id}/overturn-removal        | Bilzen: appealed  | 401 | 403 | 404 | 403 | 404 | 403 | 404 | 200 | 404 | 403
        POST /memberships/{id}/complete-import         | active            | 401 | 403 | 404 | 403 | 404 | 409 | 404 | 403 | 404 | 403
        POST /memberships/{id}/put-on-waiting-list     | vetted            | 401 | 403 | 404 | 404 | 404 | 409 | 404 | 409 | 404 | 403
        POST /memberships/{id}/pass-card               | active            | 401 | 403 | 404 | 403 | 404 | 409 | 404 | 409 | 404 | 403
        POST /memberships/{id}/verify-tie              | applied           | 401 | 404 | 404 | 404 | 404 | 200 | 404 | 200 | 404 | 404
        GET /memberships/{id}/vetting-file             | asked             | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 404 | 404 | 404
        POST /memberships/{id}/vetting-file            | asked             | 401 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
        POST /memberships/{id}/vetting-file            | Bilzen: applied   | 401 | 404 | 404 | 404 | 404 | 201 | 404 | 201 | 404 | 404
        POST /memberships/{id}/vetting-file/ask-more   | asked             | 401 | 403 | 404 | 404 | 404 | 200 | 404 | 403 | 404 | 403
        POST /memberships/{id}/vetting-file/answer     | asked             | 401 | 200 | 404 | 404 | 404 | 200 | 404 | 403 | 404 | 403
        GET /groups/{id}/reports                       | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /groups/{id}/reports                      | active            | 401 | 201 | 404 | 201 | 404 | 404 | 404 | 404 | 404 | 404
        GET /reports/{id}                              | signalled         | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        GET /reports/{id}/observations                 | signalled         | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        GET /reports/{id}/message                      | alarmed           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        GET /reports/{id}/message                      | signalled         | 401 | 422 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/record-call                 | signalled         | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/notify-group                | signalled         | 401 | 422 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/notify-group                | alarmed           | 401 | 200 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/correct                     | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/add                         | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/react                       | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/record-police-on-scene      | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/close                       | told              | 401 | 403 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/declare-false-alarm         | told              | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/route                       | signalled         | 401 | 422 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/drop                        | signalled         | 401 | 200 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /reports/{id}/register                    | over              | 401 | 403 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /groups/{id}/doubt-queries                | active            | 401 | 201 | 404 | 201 | 404 | 404 | 404 | 404 | 404 | 404
        GET /doubt-queries/{id}                        | doubted           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/vote-suspicious       | doubted           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/vote-harmless         | doubted           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/offer-to-call         | doubted           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/offer-to-call         | calling           | 401 | 409 | 404 | 409 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/release-caller        | calling           | 401 | 422 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/record-call           | doubted           | 401 | 200 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/settle                | doubted           | 401 | 422 | 404 | 422 | 404 | 404 | 404 | 404 | 404 | 404
        POST /doubt-queries/{id}/promote               | called            | 401 | 201 | 404 | 201 | 404 | 404 | 404 | 404 | 404 | 404
        GET /duties                                    | assigned          | 401 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        POST /duties/{id}/finish                       | left              | 401 | 404 | 404 | 200 | 404 | 404 | 404 | 404 | 404 | 404
        GET /protocols                                 | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /protocols/{municipality}                  | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /protocols/{municipality}/{version}/{name} | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        GET /protocols/{municipality}/compare/{other}  | nothing           | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
        """;

    private const string Nothing = "nothing";

    private static IEnumerable<string> Rows => Table.Split('\n').Skip(1);

    [Fact]
    public async Task Is_as_the_table_says()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, Caller.NoLimits);
        using var moments = new Snapshots(portal);
        moments.Take(Nothing);
        Plot[] plots = [new(portal, DemoTown.Lanaken, DemoTown.Bilzen, moments), new(portal, DemoTown.Bilzen, DemoTown.Lanaken, moments)];
        foreach (var plot in plots)
        {
            moments.Restore(Nothing);
            await plot.Play();
        }

        var told = new StringBuilder(Table.Split('\n')[0]);
        foreach (var row in Rows)
        {
            var (endpoint, moment) = Parts(row);
            var plot = moment.StartsWith("Bilzen", StringComparison.Ordinal) ? plots[1] : plots[0];
            moments.Restore(moment);
            told.Append(CultureInfo.InvariantCulture, $"\n{row.Split('|')[0]}|{row.Split('|')[1]}");
            foreach (var caller in plot.Callers)
            {
                var answer = await plot.Ask(caller, endpoint, moment);
                told.Append(CultureInfo.InvariantCulture, $"| {answer.Status} ");
                if (answer.Status < 300 && endpoint.StartsWith("POST", StringComparison.Ordinal))
                {
                    moments.Restore(moment);
                }
            }
        }

        Assert.Equal(Table.Split('\n'), told.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    [Fact]
    public async Task Names_every_endpoint()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite);
        var endpoints = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {PathOf(endpoint.RoutePattern)}");

        Assert.Equal(endpoints.Order(StringComparer.Ordinal), Rows.Select(row => Parts(row).Endpoint.Split(" (")[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static (string Endpoint, string Moment) Parts(string row) => row.Split('|') is [var endpoint, var moment, ..] ? (endpoint.Trim(), moment.Trim()) : default;

    /// <summary>The path below <c>/api/v1</c>, its parameters without what they must look like.</summary>
    private static string PathOf(RoutePattern pattern)
    {
        var path = string.Concat(pattern.PathSegments.Select(segment => "/" + string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => throw new InvalidOperationException(),
        }))));
        return path.Replace("/api/v1", "", StringComparison.Ordinal);
    }
}
