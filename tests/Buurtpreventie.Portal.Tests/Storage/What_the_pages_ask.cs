using System.Net;
using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Storage;

/// <summary>
/// However much there is, a page reads what it shows: every statement behind every page finds its rows by an index, and takes the first ones of a whole town or
/// zone in the order in which they stand there. How long that takes is measured in <c>benchmarks/</c>.
/// </summary>
public sealed partial class What_the_pages_ask
{
    /// <summary>Take a form, send on, or show what another address shows too.</summary>
    private static readonly string[] ShowNothing = ["Index", "language", "sign-out", "duties/{id:guid}/finish", "reports", "status/{code:int}", "denied", "api/{documentName}/openapi.json"];

    /// <summary>There is one for each municipality, or for each key and job, however many people there are.</summary>
    private static readonly string[] Small = ["protocols", "keys", "jobs", "schema_scripts", "tallies", "group_tallies"];

    [Fact]
    public async Task Is_found_by_an_index()
    {
        await using var portal = await WithPeople();
        using var statements = new Statements(portal.Connection);
        var faults = new List<string>();
        foreach (var readings in (await portal.With<PortalDb, IReadOnlyList<Reading>>(db => Reading.All(db, DemoTown.Lanaken))).GroupBy(reading => reading.Account))
        {
            var visitor = readings.Key is { } account ? await portal.SignedIn(account) : portal.Visitor();
            foreach (var reading in readings)
            {
                await visitor.Open(reading.Path); // what is made once and kept is made now
                statements.Take();
                await visitor.Open(reading.Path);
                Assert.True(visitor.Status == HttpStatusCode.OK && visitor.Path == reading.Path, $"{reading} answers {visitor.Status} at {visitor.Path}.");
                foreach (var statement in statements.Take())
                {
                    faults.AddRange((await Plan(portal, statement)).Where(fault => fault is not null).Select(fault => $"{reading}: {fault}\n{statement.Sql}"));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Distinct()));
    }

    [Fact]
    public async Task Is_looked_at_of_everything_that_can_be_read()
    {
        await using var portal = await WithPeople();
        var read = (await portal.With<PortalDb, IReadOnlyList<Reading>>(db => Reading.All(db, DemoTown.Lanaken))).Select(reading => reading.Route).ToHashSet();

        var routes = portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct();

        Assert.Empty(routes.Except(read).Except(ShowNothing));
    }

    /// <summary>Three towns; in Lanaken a member, who is admitted, an applicant, and An, who is a member, reported something and asked something.</summary>
    private static async Task<PortalUnderTest> WithPeople()
    {
        var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        foreach (var steps in new[] { 3, 1, 0 })
        {
            await portal.Join(steps, steps);
        }

        var an = Actor.Resident(DemoIds.Person(1));
        var id = (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            DemoTown.Lanaken.Group, Residents.Form(9, portal.Clock.Today), Language.Dutch, Residents.Request(an, portal.Clock.Now)))).OrThrow();
        foreach (var (trigger, actor) in Residents.Way)
        {
            (await portal.Pull(id, trigger, actor)).OrThrow();
        }

        var list = MemberList.Read("Hilde;Maes;0470 99 36 01;;Kanaalstraat;21;;3621;Rekem");
        await portal.With<ImportCases>(async cases => (await cases.Import(DemoTown.Lanaken.Group, list, Residents.Request(DemoTown.Lanaken.AsOfficial, portal.Clock.Now))).OrThrow());
        var report = (await portal.Signal(an, portal.Van())).OrThrow();
        (await portal.Do(report.Id, ReportTrigger.RecordCall, an, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        (await portal.Do(report.Id, ReportTrigger.NotifyGroup, an)).OrThrow();
        (await portal.Ask(an, portal.Gates())).OrThrow();
        return portal;
    }

    /// <summary>What in the plan of a statement grows with what it does not show.</summary>
    private static Task<List<string?>> Plan(PortalUnderTest portal, Statement statement) => portal.With<PortalDb, List<string?>>(async db =>
    {
        if (!statement.Sql.StartsWith("SELECT", StringComparison.Ordinal))
        {
            return [];
        }

        await db.Database.OpenConnectionAsync();
        await using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {statement.Sql}";
        foreach (var (name, value) in statement.Parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        var (takesAll, isLimited) = (Counts().IsMatch(statement.Sql) || steps.Any(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)), statement.Sql.Contains("LIMIT", StringComparison.Ordinal));
        return [.. steps.Select(step => IsFault(step, TablesOf(statement.Sql), takesAll, isLimited) ? step : null)];
    });

    private static bool IsFault(string step, Dictionary<string, string> tables, bool takesAll, bool isLimited)
    {
        var words = step.Split(' ');
        if (words is not ["SCAN" or "SEARCH", var alias, ..] || !tables.TryGetValue(alias, out var table) || Small.Contains(table))
        {
            return false;
        }

        // An index walked from its beginning ends with the limit, and so does a town or a zone, unless all of it is counted or put in another order first.
        var isWide = step.Contains("(municipality=?)", StringComparison.Ordinal) || Wide().IsMatch(step);
        return words[0] == "SCAN" ? !step.Contains("USING INDEX", StringComparison.Ordinal) || !isLimited || takesAll : isWide && (takesAll || !isLimited);
    }

    private static Dictionary<string, string> TablesOf(string sql) =>
        Tables().Matches(sql).DistinctBy(match => match.Groups["alias"].Value).ToDictionary(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);

    [GeneratedRegex("\"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"")]
    private static partial Regex Tables();

    [GeneratedRegex("COUNT\\(|GROUP BY")]
    private static partial Regex Counts();

    /// <summary>Found by nothing nearer than the town, the zone or the state.</summary>
    [GeneratedRegex(@"\((municipality|police_zone|state)=\?( AND (state|done_at|since|rank|name)[=<>]+\?)*\)")]
    private static partial Regex Wide();
}
