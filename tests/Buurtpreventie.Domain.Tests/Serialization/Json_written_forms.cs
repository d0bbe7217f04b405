using System.Text.Json;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Serialization;

public sealed class Json_written_forms
{
    private static readonly Guid Id = Guid.Parse("01981f2e-0000-7000-8000-000000000001");
    private static readonly PersonId Person = PersonId.From(Id);
    private static readonly GroupId Group = GroupId.From(Id);
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 9, 15);
    private static readonly PoliceZoneCode Zone = PoliceZoneCode.Of(5360);
    private static readonly MunicipalityCode Lanaken = MunicipalityCode.Of(73042);

    public static TheoryData<object, string> All => new()
    {
        { Morning, "\"2026-03-02T09:15:00Z\"" },
        { Morning.PlusNanoseconds(1), "\"2026-03-02T09:15:00.000000001Z\"" },
        { Instant.FromUnixTimeTicks(0), "\"1970-01-01T00:00:00Z\"" },
        { new LocalDate(2026, 3, 2), "\"2026-03-02\"" },
        { new LocalDateTime(2026, 3, 2, 10, 15), "\"2026-03-02T10:15:00\"" },
        { Term.OfDays(30), "\"P30D\"" },
        { Term.OfMonths(18), "\"P18M\"" },
        { Term.OfYears(5), "\"P5Y\"" },
        { default(Term), "\"P0D\"" },
        { Rule.Source(7), "\"R-007\"" },
        { Rule.Option(14), "\"O-14\"" },
        { Rule.Conduct(5), "\"conduct-5\"" },
        { Rule.NotFor(3), "\"not-for-3\"" },
        { default(Rule), "null" },
        { Group, "\"01981f2e-0000-7000-8000-000000000001\"" },
        { Zone, "\"5360\"" },
        { RecentCommands.Of([CommandId.From(Id)]), $"[\"{Id}\"]" },
        { default(RecentCommands), "[]" },
        { Role.Police, "\"police\"" },
        { Role.Police | Role.Coordinator, "\"coordinator, police\"" },
        { LikelyCause.OneDigitOff, "\"oneDigitOff\"" },
        { Language.Dutch, "\"dutch\"" },
        { new Jurisdiction(Lanaken, Zone), "{\"municipality\":\"73042\",\"policeZone\":\"5360\",\"group\":null}" },
        { Scope.All, "{\"all\":true}" },
        { Scope.OfMunicipality(Lanaken), "{\"municipality\":\"73042\"}" },
        { Actor.System, "{\"role\":\"system\"}" },
        { Actor.Police(Person, Zone), $"{{\"role\":\"police\",\"person\":\"{Id}\",\"policeZone\":\"5360\"}}" },
        { Actor.Coordinator(Person, Group), $"{{\"role\":\"coordinator\",\"person\":\"{Id}\",\"group\":\"{Id}\"}}" },
        {
            new Act(CommandId.From(Id), Actor.System, Morning, 3),
            $"{{\"command\":\"{Id}\",\"actor\":{{\"role\":\"system\"}},\"at\":\"2026-03-02T09:15:00Z\",\"seen\":3}}"
        },
        {
            new Duty("duty.delete-contact", Role.Coordinator, Morning, Rule.Source(174), Person),
            $"{{\"code\":\"duty.delete-contact\",\"responsible\":\"coordinator\",\"due\":\"2026-03-02T09:15:00Z\",\"rule\":\"R-174\",\"subject\":\"{Id}\"}}"
        },
        { new Notice("notice.install-app", Role.Participant), "{\"code\":\"notice.install-app\",\"to\":\"participant\",\"subject\":null,\"rule\":null}" },
    };

    public static TheoryData<Actor> Actors =>
    [
        Actor.System, Actor.Resident(Person), Actor.Applicant(Person), Actor.Participant(Person, Group), Actor.Coordinator(Person, Group),
        Actor.Police(Person, Zone), Actor.Municipality(Person, Lanaken), Actor.Province(Person),
    ];

    public static TheoryData<Scope> Scopes =>
        [Scope.All, Scope.OfPerson(Person), Scope.OfGroup(Group), Scope.OfMunicipality(Lanaken), Scope.OfPoliceZone(Zone)];

    [Theory]
    [MemberData(nameof(All))]
    public void Are_written_and_read_back_alike_for_storage_and_for_the_web(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), BuurtpreventieJson.Storage));
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), BuurtpreventieJson.Web));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), BuurtpreventieJson.Storage));
    }

    [Theory]
    [MemberData(nameof(Actors))]
    public void Of_every_actor_are_read_back(Actor actor) =>
        Assert.Equal(actor, JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(actor), BuurtpreventieJson.Storage));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Of_every_scope_are_read_back(Scope scope) =>
        Assert.Equal(scope, JsonSerializer.Deserialize<Scope>(JsonSerializer.Serialize(scope), BuurtpreventieJson.Storage));

    [Theory]
    [InlineData("2026-03-02T10:15:00+01:00")]
    [InlineData("2026-03-02T09:15:00.000Z")]
    [InlineData("2026-03-02T04:15:00-05:00")]
    public void Of_an_instant_may_have_any_offset_when_read(string text) =>
        Assert.Equal(Morning, JsonSerializer.Deserialize<Instant>($"\"{text}\"", BuurtpreventieJson.Web));

    [Fact]
    public void Of_values_serve_as_dictionary_keys()
    {
        var perGroup = new Dictionary<GroupId, int> { [Group] = 3 };
        var perDay = new Dictionary<LocalDate, int> { [new(2026, 3, 2)] = 4 };
        var perRole = new Dictionary<Role, int> { [Role.Police] = 5 };

        Assert.Equal($"{{\"{Id}\":3}}", JsonSerializer.Serialize(perGroup, BuurtpreventieJson.Web));
        Assert.Equal("{\"2026-03-02\":4}", JsonSerializer.Serialize(perDay, BuurtpreventieJson.Web));
        Assert.Equal("{\"police\":5}", JsonSerializer.Serialize(perRole, BuurtpreventieJson.Web));
        Assert.Equal(perGroup, Again(perGroup));
        Assert.Equal(perDay, Again(perDay));
        Assert.Equal(perRole, Again(perRole));
    }

    [Fact]
    public void Of_errors_name_code_kind_target_and_rule_but_no_argument()
    {
        var error = RegisterNumberErrors.TooShort.With(ErrorArgument.Of("position", 9)).At("registerNumber");
        ErrorList errors = [error, OutcomeErrors.Required];

        Assert.Equal(
            "[{\"code\":\"register-number.too-short\",\"kind\":\"invalid\",\"target\":\"registerNumber\",\"rule\":\"R-207\"},"
            + "{\"code\":\"value.required\",\"kind\":\"invalid\"}]",
            JsonSerializer.Serialize(errors, BuurtpreventieJson.Web));
    }

    [Fact]
    public void Of_errors_for_people_are_target_code_and_text()
    {
        ErrorList errors = [OutcomeErrors.Required.At("name")];

        Assert.Equal(
            "[{\"target\":\"name\",\"code\":\"value.required\",\"text\":\"Dit gegeven ontbreekt.\"}]",
            JsonSerializer.Serialize(errors.In(Language.Dutch), BuurtpreventieJson.Web));
    }

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, BuurtpreventieJson.Web), BuurtpreventieJson.Web)!;
}
