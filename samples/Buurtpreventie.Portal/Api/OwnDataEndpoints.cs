using System.Net.Mime;
using System.Text.Json;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Api;

/// <summary>Who is signed in, and the rights of that person. Correcting and taking back a consent are verbs of the membership.</summary>
internal static class OwnDataEndpoints
{
    public static void MapOwnData(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Own data");
        me.MapGet("", Who).Shows<WhoAnswer>("me", "Who is signed in, in which capacity and with which scope.");
        me.MapGet("/data", Access).Shows<IReadOnlyList<AccessReport>>("me.data", "Everything that is kept of who is signed in, for each municipality: what for, for whom and until when.");
        me.MapPost("/erasure", Erase).Makes<IReadOnlyList<ErasureAnswer>>(
            "me.erasure", "Erase what may be erased; what stays is named, with the reason.", StatusCodes.Status200OK);
    }

    private static IResult Who(Visit visit) => visit.Actor == default
        ? visit.RefuseAsMissing()
        : visit.Reply(WhoAnswer.Of(visit));

    // The one answer that holds personal values as they are stored: it goes to the person they are of.
    private static async Task<IResult> Access(Visit visit, RightsCases rights) => visit.Reply(
        await rights.Access(visit.Act(CommandId.From(visit.NewCommand()))),
        reports => Results.Text(JsonSerializer.Serialize(reports, BuurtpreventieJson.Storage), MediaTypeNames.Application.Json));

    private static async Task<IResult> Erase(Change change, Visit visit, RightsCases rights) => visit.Actor.Person is not { } person
        ? visit.RefuseAsMissing()
        : visit.Reply(await rights.Erase(person, change.Act), erasures => visit.Reply<IReadOnlyList<ErasureAnswer>>([.. erasures.Select(erasure => ErasureAnswer.Of(erasure, visit))]));
}

/// <summary>Who is signed in.</summary>
/// <param name="Person">The person.</param>
/// <param name="Role">The capacity in which he or she acts.</param>
/// <param name="RoleText">The capacity in words.</param>
/// <param name="Group">The one group in scope, for a coordinator.</param>
/// <param name="Municipality">The municipality in scope, for its prevention service.</param>
/// <param name="PoliceZone">The zone in scope, for the police.</param>
internal sealed record WhoAnswer(PersonId? Person, Role Role, string RoleText, GroupId? Group, MunicipalityCode? Municipality, PoliceZoneCode? PoliceZone)
{
    public static WhoAnswer Of(Visit visit)
    {
        var (actor, scope) = (visit.Actor, visit.Actor.Scope);
        return new(actor.Person, actor.Role, visit.Of(actor.Role), scope.Group, scope.Municipality, scope.PoliceZone);
    }
}

/// <summary>What an erasure took and what it left.</summary>
/// <param name="At">When.</param>
/// <param name="Erased">How many records went.</param>
/// <param name="Kept">What stays.</param>
internal sealed record ErasureAnswer(Instant At, int Erased, IReadOnlyList<KeptAnswer> Kept)
{
    public static ErasureAnswer Of(Erasure erasure, Visit visit) => new(
        erasure.At,
        erasure.Erased.Length,
        [.. erasure.Kept.Select(kept => new KeptAnswer(kept.What, kept.Because, visit.Of(kept.Because), kept.Record?.LastDay))]);
}

/// <summary>What stays, and why.</summary>
/// <param name="What">Which kinds of data.</param>
/// <param name="Because">Why, as a code.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="LastDay">The last day of keeping, where there is one.</param>
internal sealed record KeptAnswer(DataCategories What, KeptBecause Because, string Text, LocalDate? LastDay);
