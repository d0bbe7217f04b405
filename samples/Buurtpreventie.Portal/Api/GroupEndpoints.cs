using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using T = Buurtpreventie.Domain.Groups.GroupTrigger;

namespace Buurtpreventie.Portal.Api;

/// <summary>Groups: the public directory, founding, a path for every verb, and the contact cards of their coordinators.</summary>
internal static class GroupEndpoints
{
    private const int Most = 50;

    public static void MapGroups(this IEndpointRouteBuilder api)
    {
        var groups = api.MapGroup("/groups").WithTags("Groups");
        groups.MapGet("", Find).ShowsAnybody<IReadOnlyList<GroupLine>>("groups", "The groups under a postal code, at a place or municipality by its name in any language, or of a municipality by its code; by name, at most fifty.");
        groups.MapPost("", Found).Makes<GroupAnswer>("group.found", "Found a group on paper; what it still needs stands in the answer.");
        var one = groups.MapGroup("/{id:id}");
        one.MapGet("", Show).ShowsAnybody<GroupAnswer>("group", "A group as anybody may know it; to who handles it also how it stands and what may be done.");
        one.MapGet("/contacts", Contacts).Shows<ContactPageAnswer>("group.contacts", "The contact cards that the coordinator of the group was given: name, mobile number, address.");

        foreach (var trigger in Enum.GetValues<T>())
        {
            _ = trigger switch
            {
                T.RecordPriorContact or T.RecordBriefing or T.SignAgreement => one.MapVerb<DayRequest>(trigger, typed => new() { On = typed.On }),
                T.EnlistFounders => one.MapVerb<FoundersRequest>(trigger, typed => new() { Founders = typed.Founders }),
                T.AppointCoordinator or T.AppointDeputy => one.MapVerb<CandidateRequest>(trigger, typed => new() { Candidate = typed.Candidate }),
                T.NameInspector => one.MapVerb<InspectorRequest>(trigger, typed => new() { Inspector = typed.Inspector }),
                T.Discharge => one.MapVerb<DischargeRequest>(trigger, typed => new() { Reason = typed.Reason }),
                T.Rename => one.MapVerb<NameRequest>(trigger, typed => new() { Name = typed.Name }),
                T.ChangeTerritory => one.MapVerb<TerritoryForm>(trigger, typed => new() { Territory = typed }),
                _ => one.MapPost(trigger.ToVerb(), (GroupId id, Change change, Visit visit, GroupCases cases) => Do(id, trigger, new(), change, visit, cases)).ChangesGroup(trigger),
            };
        }
    }

    public static string PathOf(GroupId group) => $"{ApiRegistration.Root}/groups/{group}";

    private static RouteHandlerBuilder MapVerb<TBody>(this RouteGroupBuilder one, T trigger, Func<TBody, GroupInput> read) =>
        one.MapPost(trigger.ToVerb(), ([FromBody] TBody typed, GroupId id, Change change, Visit visit, GroupCases cases) =>
            Do(id, trigger, read(typed), change, visit, cases)).ChangesGroup(trigger);

    private static RouteHandlerBuilder ChangesGroup(this RouteHandlerBuilder endpoint, T trigger) =>
        endpoint.Moves<GroupAnswer>($"group.{trigger.ToVerb()}", $"{Texts.Standard.Of(trigger, Language.English)}.");

    private static async Task<IResult> Find(PostalCode? postalCode, string? place, MunicipalityCode? municipality, Visit visit, PortalDb db)
    {
        var rows = db.Groups.AsNoTracking().Where(row => row.State != GroupState.Dissolved);
        var codes = postalCode is { } one ? [one] : place is { Length: > 0 } name ? SoughtPlace.CodesFor(name.Trim()) : null;
        rows = (codes, municipality) switch
        {
            ({ } sought, _) => rows.Where(row => db.GroupPostalCodes.Where(under => sought.Contains(under.PostalCode)).Select(under => under.Group).Contains(row.Id)),
            (_, { } nis) => rows.Where(row => row.Municipality == nis),
            _ => rows,
        };
        var found = await rows.OrderBy(row => row.Name).ThenBy(row => row.Id).Take(Most).ToListAsync();
        return visit.Reply<IReadOnlyList<GroupLine>>([.. found.Select(row => new GroupLine(row.Id, row.Name, row.Municipality, row.State, visit.Of(row.State), PathOf(row.Id)))]);
    }

    private static async Task<IResult> Show(GroupId id, Visit visit, GroupCases cases) =>
        await cases.Load(id, visit.Now) is { } found ? visit.Reply(GroupAnswer.Of(found, visit), found.Group.Version) : visit.RefuseAsMissing();

    private static async Task<IResult> Found(FoundRequest typed, Change change, Visit visit, GroupCases cases)
    {
        if (!Territory.Of(typed.Territory ?? new()).TryGetValue(out var territory, out var errors))
        {
            return visit.Refuse([.. errors.Select(error => error.Under("territory"))]);
        }

        if (!(await cases.Found(typed.Municipality, typed.ToProposal(territory, change.Act.Actor), change.Act)).TryGetValue(out var group, out errors))
        {
            return visit.Refuse(errors);
        }

        return await cases.Load(group.Id, visit.Now) is { } found
            ? visit.ReplyCreated($"/groups/{group.Id}", GroupAnswer.Of(found, visit), found.Group.Version)
            : visit.RefuseAsMissing();
    }

    private static async Task<IResult> Do(GroupId id, T trigger, GroupInput input, Change change, Visit visit, GroupCases cases) =>
        (await cases.Do(id, trigger, input, change.Act)).TryGetValue(out _, out var errors) ? await Show(id, visit, cases) : visit.Refuse(errors);

    private static async Task<IResult> Contacts(GroupId id, MembershipId? after, Visit visit, ContactCases contacts) =>
        visit.Reply(await contacts.ListFor(id, visit.Actor, after), page => visit.Reply(ContactPageAnswer.Of(page, visit)));
}
