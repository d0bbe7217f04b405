using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Api;

/// <summary>Declarations of intention: checked while somebody types, handed in, and read by who may.</summary>
internal static class DeclarationEndpoints
{
    public static void MapDeclarations(this IEndpointRouteBuilder api)
    {
        var declarations = api.MapGroup("").WithTags("Declarations");
        declarations.MapPost("/groups/{id:id}/declarations/check", Check).Shows<CheckAnswer>(
            "declaration.check", "Everything that would be wrong with a declaration handed in now. Nothing is kept.").MayBeUnreadable();
        declarations.MapPost("/groups/{id:id}/declarations", HandIn).Makes<MembershipAnswer>(
            "declaration.hand-in", "Hand in a declaration for a group: one's own, or a paper form by the body that takes it in.");
        declarations.MapGet("/memberships/{id:id}/declaration", Show).Shows<DeclarationAnswer>(
            "declaration", "The declaration of a membership: to whose it is, to the police and to the prevention service that takes it in; never to a coordinator.");
    }

    private static async Task<IResult> Check(DeclarationForm form, GroupId id, Visit visit, DeclarationCases cases)
    {
        var errors = await cases.Check(id, form, visit.Now);
        return errors is [{ Kind: ErrorKind.Missing }] ? visit.Refuse(errors) : visit.Reply(new CheckAnswer([.. errors.Select(error => Problems.Of(error, visit))]));
    }

    private static async Task<IResult> HandIn(HandInRequest typed, GroupId id, Change change, Visit visit, DeclarationCases cases, CaseStore store)
    {
        if (!(await cases.HandIn(id, typed.Form, typed.Language ?? visit.Language, change.Act, typed.Person)).TryGetValue(out var membership, out var errors))
        {
            return visit.Refuse(errors);
        }

        return await store.Find(membership, visit.Actor, visit.Now) is { } found
            ? visit.ReplyCreated($"/memberships/{membership}", MembershipAnswer.Of(found, visit), found.Membership.Version)
            : visit.RefuseAsMissing();
    }

    private static async Task<IResult> Show(MembershipId id, Visit visit, CaseStore store, AuditTrail audit)
    {
        if (await store.Find(id, visit.Actor, visit.Now) is not { } found || found.DeclarationFor(visit.Actor) is not { } declaration)
        {
            return visit.RefuseAsMissing();
        }

        var answer = DeclarationAnswer.Of(declaration, visit.Actor);
        await audit.Saw(visit.Actor, answer.NationalRegisterNumber is null ? Seen.Declaration : Seen.RegisterNumber, declaration.Person, id.Value);
        return visit.Reply(answer);
    }
}

/// <summary>A declaration handed in.</summary>
/// <param name="Form">The form as filled in.</param>
/// <param name="Person">Whose, for a paper form that a body takes in; one's own without it.</param>
/// <param name="Language">The language in which the applicant wants to hear more; that of the request without it.</param>
internal sealed record HandInRequest(DeclarationForm Form, PersonId? Person = null, Language? Language = null)
{
    public override string ToString() => nameof(HandInRequest);
}

/// <summary>What would be wrong; empty when nothing is.</summary>
internal sealed record CheckAnswer(IReadOnlyList<ProblemError> Errors);

/// <summary>A declaration in the words people print, for who may read it.</summary>
internal sealed record DeclarationAnswer
{
    public required DeclarationId Id { get; init; }

    public required Instant HandedInAt { get; init; }

    public required string Name { get; init; }

    /// <summary>For the police only, until the vetting is decided.</summary>
    public string? NationalRegisterNumber { get; init; }

    public string? BirthDate { get; init; }

    public required string Address { get; init; }

    public required TieToTerritory Tie { get; init; }

    /// <summary>The address that ties to the territory: the home, or the workplace.</summary>
    public required string TiedAddress { get; init; }

    public required TieCheck TieCheck { get; init; }

    public required string MobileNumber { get; init; }

    public required string Email { get; init; }

    public required bool IsMinor { get; init; }

    /// <summary>Who holds parental authority and signed too; only for a minor.</summary>
    public required IReadOnlyList<string> Parents { get; init; }

    public Responder? Responder { get; init; }

    public required LocalDate SignedOn { get; init; }

    public static DeclarationAnswer Of(DeclarationOfIntention declaration, Actor reader) => new()
    {
        Id = declaration.Id,
        HandedInAt = declaration.HandedInAt,
        Name = declaration.Name.ToString("F"),
        NationalRegisterNumber = reader.Role == Role.Police ? declaration.RegisterNumber?.ToString("F") : null,
        BirthDate = declaration.BirthDate?.ToString("F"),
        Address = declaration.Address.ToString("F"),
        Tie = declaration.Tie,
        TiedAddress = declaration.TiedAddress.ToString("F"),
        TieCheck = declaration.TieCheck,
        MobileNumber = declaration.MobileNumber.ToString("F"),
        Email = declaration.Email.ToString("F"),
        IsMinor = declaration.IsMinor,
        Parents = [.. declaration.ToSnapshot().Parents.Select(parent => parent.Name.ToString("F"))],
        Responder = declaration.Responder,
        SignedOn = declaration.SignedOn,
    };

    public override string ToString() => nameof(DeclarationAnswer);
}
