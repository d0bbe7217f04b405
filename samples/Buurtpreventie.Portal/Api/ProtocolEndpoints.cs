using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Api;

/// <summary>Protocols, which are public: what is in force where, what it says, and where two differ.</summary>
internal static class ProtocolEndpoints
{
    private const string Municipality = "{municipality:regex(^[0-9]{{5}}$)}";
    private const string Other = "{other:regex(^[0-9]{{5}}$)}";

    public static void MapProtocols(this IEndpointRouteBuilder api)
    {
        var protocols = api.MapGroup("/protocols").WithTags("Protocols");
        protocols.MapGet("", List).ShowsAnybody<IReadOnlyList<ProtocolLine>>("protocols", "The protocols in force today, one for each municipality.");
        protocols.MapGet($"/{Municipality}", Show).ShowsAnybody<ProtocolAnswer>("protocol", "The protocol in force today in a municipality, every choice in words.");
        protocols.MapGet($"/{Municipality}/{{version:int:min(1)}}/{{name}}", ShowVersion).ShowsAnybody<ProtocolSnapshot>("protocol.version", "A version of a protocol as it was signed, for programs.");
        protocols.MapGet($"/{Municipality}/compare/{Other}", Compare).ShowsAnybody<IReadOnlyList<DifferenceAnswer>>(
            "protocol.compare", "Where the protocols in force in two municipalities differ.");
    }

    private static async Task<IResult> List(Visit visit, ProtocolShelf protocols) =>
        visit.Reply<IReadOnlyList<ProtocolLine>>([.. (await protocols.InForceEverywhere(visit.Today)).Select(ProtocolLine.Of)]);

    private static async Task<IResult> Show(MunicipalityCode municipality, Visit visit, ProtocolShelf protocols) =>
        await protocols.InForce(municipality, visit.Today) is { } protocol ? visit.Reply(ProtocolAnswer.Of(protocol, visit)) : visit.RefuseAsMissing();

    private static async Task<IResult> ShowVersion(MunicipalityCode municipality, int version, string name, Visit visit, ProtocolShelf protocols) =>
        await protocols.Find(new(municipality, name, version)) is { } protocol ? visit.Reply(protocol.ToSnapshot()) : visit.RefuseAsMissing();

    private static async Task<IResult> Compare(MunicipalityCode municipality, MunicipalityCode other, Visit visit, ProtocolShelf protocols) =>
        await protocols.InForce(municipality, visit.Today) is { } left && await protocols.InForce(other, visit.Today) is { } right
            ? visit.Reply<IReadOnlyList<DifferenceAnswer>>([.. left.DifferenceFrom(right).Items.Select(item => DifferenceAnswer.Of(item, visit))])
            : visit.RefuseAsMissing();
}

/// <summary>A protocol in a list.</summary>
internal sealed record ProtocolLine(MunicipalityCode Municipality, PoliceZoneCode PoliceZone, string Name, int Version, LocalDate ValidFrom, LocalDate? ValidUntil, string Href)
{
    public static ProtocolLine Of(Protocol protocol)
    {
        var (municipality, zone, _) = protocol.Jurisdiction;
        return new(municipality, zone, protocol.Name, protocol.Version, protocol.ValidFrom, protocol.ValidUntil, $"{ApiRegistration.Root}/protocols/{municipality:N}");
    }
}

/// <summary>A protocol to read.</summary>
internal sealed record ProtocolAnswer(ProtocolLine Protocol, IReadOnlyList<ChoiceAnswer> Choices)
{
    public static ProtocolAnswer Of(Protocol protocol, Visit visit) => new(
        ProtocolLine.Of(protocol),
        [
            .. ProtocolOptionTable.Rows.Select(option => new ChoiceAnswer(
                option.Rule, option.Name, option.In(visit.Language, visit.Texts), option.ValueIn(protocol.Options, visit.Language, visit.Texts))),
        ]);
}

/// <summary>One choice of a protocol.</summary>
/// <param name="Option">The option, O-01 to O-36.</param>
/// <param name="Name">Where it stands in the protocol as JSON.</param>
/// <param name="Text">How people call it.</param>
/// <param name="Value">What was chosen, in words.</param>
internal sealed record ChoiceAnswer(Rule Option, string Name, string Text, string Value);

/// <summary>One choice that differs between two protocols, with both values in words.</summary>
internal sealed record DifferenceAnswer(Rule Option, string Name, string Text, string Left, string Right)
{
    public static DifferenceAnswer Of(OptionDifference item, Visit visit) => new(
        item.Option.Rule, item.Option.Name, item.Option.In(visit.Language, visit.Texts), item.Left(visit.Language, visit.Texts), item.Right(visit.Language, visit.Texts));
}
