using System.CommandLine;
using System.Text.Json;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;
using NodaTime;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Reads declarations of intention, a JSON object on each line, and says of each whether it is accepted and what follows.</summary>
internal sealed class DeclareCommand : ToolCommand
{
    /// <summary>Terms are counted from it, so it does not lie at the end of the calendar.</summary>
    private static readonly DateInterval Days = new(new(1900, 1, 1), new(2999, 12, 31));

    // There is no open list of police zones, and nothing that is answered here depends on the zone.
    private static readonly PoliceZoneCode Zone = PoliceZoneCode.Of(1000);

    private static readonly PersonId Somebody = PersonId.From(new Guid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    private static readonly CommandId Request = CommandId.From(new Guid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
    private static readonly MembershipId Asked = MembershipId.From(new Guid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3));

    private readonly ChoiceOption<ProtocolProfile> _protocol = Profiles.Option();
    private readonly DateOption _on = new(
        "--on",
        new(
            "De dag waarop ze ingediend worden. Anders vandaag in Brussel.",
            "Le jour où elles sont introduites. Sinon aujourd'hui à Bruxelles.",
            "Der Tag, an dem sie eingereicht werden. Sonst heute in Brüssel.",
            "The day on which they are handed in. Otherwise today in Brussels."),
        Days);

    public DeclareCommand()
        : base("declare", new(
            "Intentieverklaringen nakijken, één JSON-object per regel; per regel één antwoord in JSON.",
            "Vérifier des déclarations d'intention, un objet JSON par ligne ; une réponse JSON par ligne.",
            "Absichtserklärungen prüfen, ein JSON-Objekt je Zeile; je Zeile eine Antwort in JSON.",
            "Check declarations of intention, one JSON object per line; one JSON answer per line."))
    {
        Add(_protocol);
        Add(_on);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        var (profile, day) = (arguments.GetValue(_protocol)!, arguments.GetValue(_on) ?? session.Today);
        var allAccepted = true;
        using var answers = new JsonLines(session.Output);
        var lines = new InputLines(session.Input, answers.Flush);
        while (lines.MoveNext())
        {
            var fault = lines.Fault;
            DeclarationForm form = new();
            WhereToJoin where = new();
            fault ??= InputJson.Read(lines.Current, out form);
            fault ??= InputJson.Read(lines.Current, out where);
            if (fault is not null)
            {
                answers.Answer(lines.Number, fault, session.Language);
                allAccepted = false;
                continue;
            }

            var json = answers.Begin(lines.Number);
            allAccepted &= Answer(json, HandIn(form, where, profile, day), session.Language);
            answers.End();
        }

        return allAccepted ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>What the library says of a form. Where the territory is wrong too, that comes first, and the rest is checked without it.</summary>
    private static Outcome<MembershipStep> HandIn(DeclarationForm form, WhereToJoin where, ProtocolProfile profile, LocalDate day)
    {
        var act = new Act(Request, Actor.Applicant(Somebody), Brussels.StartOf(day));
        var area = Territory.Of(where.Territory ?? new());
        area.TryGetValue(out var territory, out var areaErrors);
        var protocol = profile.SignedFor(MunicipalityOf(territory, form.PostalCode), Zone, day);
        if (territory is null)
        {
            ErrorList errors = [.. areaErrors.Select(error => error.Under("territory")), .. DeclarationOfIntention.Check(form, protocol, territory, act.At)];
            return Outcome<MembershipStep>.Failure(errors);
        }

        return DeclarationOfIntention.Sign(form, protocol, territory, act).TryGetValue(out var declaration, out var faults)
            ? Membership.Apply(Asked, MembershipFacts.Of(protocol, group: null, declaration), act)
            : Outcome<MembershipStep>.Failure(faults);
    }

    /// <summary>The municipality of the group, or else of the address; where neither can be read the form is refused whatever the municipality.</summary>
    private static MunicipalityCode MunicipalityOf(Territory? territory, string? postalCode)
    {
        var candidates = territory?.Municipalities ?? (PostalCode.TryParse(postalCode, out PostalCode code) ? code.Municipalities : []);
        return (candidates is [var first, ..] ? first : Municipality.All[0]).Code;
    }

    private static bool Answer(Utf8JsonWriter json, Outcome<MembershipStep> answer, Language language)
    {
        var accepted = answer.TryGetValue(out var step, out var errors);
        json.WriteBoolean("accepted"u8, accepted);
        json.WriteErrors(errors, language);
        json.WriteStartArray("duties"u8);
        foreach (var duty in step?.Duties ?? [])
        {
            Write(json, duty, language);
        }

        json.WriteEndArray();
        return accepted;
    }

    private static void Write(Utf8JsonWriter json, Duty duty, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, duty.Code);
        json.WritePropertyName("responsible"u8);
        JsonSerializer.Serialize(json, duty.Responsible, BuurtpreventieJson.Web);
        json.WritePropertyName("due"u8);
        JsonSerializer.Serialize(json, duty.Due, BuurtpreventieJson.Web);
        json.WriteString("rule"u8, duty.Rule.IsDefault ? null : duty.Rule.ToString());
        json.WriteString("message"u8, duty.In(language));
        json.WriteEndObject();
    }

    /// <summary>What a line says beside the form: the area of the group asked for.</summary>
    private sealed record WhereToJoin(TerritoryForm? Territory = null);
}
