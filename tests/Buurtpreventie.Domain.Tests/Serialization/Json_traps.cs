using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Serialization;

public sealed class Json_traps
{
    private const string Id = "\"01981f2e-0000-7000-8000-000000000001\"";

    public static TheoryData<JsonSerializerOptions> Options => new(
        BuurtpreventieJson.Storage, BuurtpreventieJson.Web, new JsonSerializerOptions(JsonSerializerDefaults.Web).AddBuurtpreventie());

    [Fact]
    public void An_instant_of_ours_is_text_under_anybodys_options()
    {
        var duty = new Duty("duty.x", Role.Police, Instant.FromUtc(2026, 3, 2, 9, 15), Rule.Source(1));

        Assert.Equal(
            "{\"Code\":\"duty.x\",\"Responsible\":\"police\",\"Due\":\"2026-03-02T09:15:00Z\",\"Rule\":\"R-001\",\"Subject\":null}",
            JsonSerializer.Serialize(duty));
        Assert.Equal(duty, JsonSerializer.Deserialize<Duty>(JsonSerializer.Serialize(duty)));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void An_instant_of_the_host_is_never_an_empty_object(JsonSerializerOptions options)
    {
        var row = new HostRow(GroupId.Parse(Id.Trim('"')), Instant.FromUtc(2026, 3, 2, 9, 15), new(2026, 3, 2), Role.Police);
        var json = JsonSerializer.Serialize(row, options);

        Assert.Equal($"{{\"id\":{Id},\"at\":\"2026-03-02T09:15:00Z\",\"day\":\"2026-03-02\",\"by\":\"police\"}}", json);
        Assert.Equal(row, JsonSerializer.Deserialize<HostRow>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>("{}", options));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_missing_member_is_refused_instead_of_yielding_a_default(JsonSerializerOptions options)
    {
        string[] members = [$"\"id\":{Id}", "\"at\":\"2026-03-02T09:15:00Z\"", "\"day\":\"2026-03-02\"", "\"by\":\"police\""];
        foreach (var missing in members)
        {
            var json = $"{{{string.Join(',', members.Except([missing]))}}}";
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostRow>(json, options));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostForm>(json, options));
        }

        Assert.NotNull(JsonSerializer.Deserialize<HostRow>($"{{{string.Join(',', members)}}}", options));
        Assert.NotNull(JsonSerializer.Deserialize<HostForm>($"{{{string.Join(',', members)}}}", options));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_missing_member_of_our_own_records_is_refused(JsonSerializerOptions options)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jurisdiction>("{\"municipality\":\"73042\"}", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jurisdiction>("{}", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Notice>("{\"to\":\"police\"}", options));
        Assert.Equal(
            new(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5360)),
            JsonSerializer.Deserialize<Jurisdiction>("{\"municipality\":\"73042\",\"policeZone\":\"5360\"}", options));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_stated_default_and_a_nullable_member_may_be_missing(JsonSerializerOptions options)
    {
        var row = JsonSerializer.Deserialize<Lenient>("{}", options);

        Assert.Equal(new Lenient(null), row);
    }

    [Theory]
    [InlineData("8")]
    [InlineData("\"8\"")]
    [InlineData("\"sheriff\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void An_enum_member_is_read_by_name_only(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Role>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ErrorKind>(json));
    }

    [Fact]
    public void An_enum_value_without_a_name_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((ErrorKind)77));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(ErrorKind)));
    }

    [Theory]
    [InlineData("\"R-7\"")]
    [InlineData("\"R-233\"")]
    [InlineData("\"R-000\"")]
    [InlineData("\"O-4\"")]
    [InlineData("\"O-37\"")]
    [InlineData("\"conduct-20\"")]
    [InlineData("\"conduct-05\"")]
    [InlineData("\"not-for-9\"")]
    [InlineData("\"r-007\"")]
    [InlineData("\"-5\"")]
    [InlineData("\"R-\"")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("{}")]
    public void A_rule_that_does_not_exist_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rule>(json));

    [Theory]
    [InlineData("\"30D\"")]
    [InlineData("\"PD\"")]
    [InlineData("\"P-3D\"")]
    [InlineData("\"P1W\"")]
    [InlineData("\"P1Y6M\"")]
    [InlineData("\"P2147483648D\"")]
    [InlineData("\"P178956971Y\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("30")]
    public void A_term_in_another_form_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Term>(json));

    [Theory]
    [InlineData("\"2026-03-02\"")]
    [InlineData("\"2026-03-02T10:15:00\"")]
    [InlineData("\"2026-03-02T25:15:00Z\"")]
    [InlineData("\"2026-02-29T10:15:00Z\"")]
    [InlineData("1772442900")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("[]")]
    public void An_instant_without_offset_or_in_another_form_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>(json, BuurtpreventieJson.Web));

    [Theory]
    [InlineData("\"2026-2-3\"")]
    [InlineData("\"2026-02-29\"")]
    [InlineData("\"02/03/2026\"")]
    [InlineData("{\"year\":2026,\"month\":3,\"day\":2}")]
    public void A_day_in_another_form_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, BuurtpreventieJson.Web));

    [Fact]
    public void A_default_value_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(GroupId)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Actor)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Scope)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Act), BuurtpreventieJson.Web));
    }

    [Fact]
    public void An_outcome_is_not_written_and_not_read()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Outcome<int>.Success(3)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Outcome<int>>("{}", BuurtpreventieJson.Storage));
    }

    [Fact]
    public void An_error_is_not_read() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<DomainError>("{}", BuurtpreventieJson.Storage));

    [Fact]
    public void An_actor_is_not_read_from_a_request()
    {
        const string json = "{\"role\":\"system\"}";

        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Actor>(json, BuurtpreventieJson.Web));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Actor>(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"role\":\"none\"}")]
    [InlineData("{\"role\":\"police\"}")]
    [InlineData("{\"role\":\"police\",\"person\":" + Id + "}")]
    [InlineData("{\"role\":\"police\",\"person\":" + Id + ",\"group\":" + Id + "}")]
    [InlineData("{\"role\":\"police\",\"person\":" + Id + ",\"policeZone\":\"5360\",\"group\":" + Id + "}")]
    [InlineData("{\"role\":\"police, system\",\"person\":" + Id + ",\"policeZone\":\"5360\"}")]
    [InlineData("{\"role\":\"system\",\"person\":" + Id + "}")]
    [InlineData("{\"role\":\"system\",\"all\":true}")]
    public void An_actor_that_cannot_be_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Actor>(json, BuurtpreventieJson.Storage));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"all\":false}")]
    [InlineData("{\"all\":true,\"group\":" + Id + "}")]
    [InlineData("{\"municipality\":\"73042\",\"policeZone\":\"5360\"}")]
    public void A_scope_that_cannot_be_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scope>(json, BuurtpreventieJson.Storage));

    [Fact]
    public void What_stands_twice_is_refused()
    {
        const string twice = "{\"municipality\":\"73042\",\"policeZone\":\"5360\",\"policeZone\":\"5361\"}";

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jurisdiction>(twice, BuurtpreventieJson.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jurisdiction>(twice, BuurtpreventieJson.Storage));
    }

    [Fact]
    public void What_storage_does_not_know_is_refused_rather_than_lost()
    {
        const string newer = "{\"municipality\":\"73042\",\"policeZone\":\"5360\",\"region\":\"x\"}";

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jurisdiction>(newer, BuurtpreventieJson.Storage));
        Assert.Equal(MunicipalityCode.Of(73042), JsonSerializer.Deserialize<Jurisdiction>(newer, BuurtpreventieJson.Web).Municipality);
    }

    [Fact]
    public void The_shared_options_cannot_be_changed()
    {
        Assert.True(BuurtpreventieJson.Web.IsReadOnly);
        Assert.True(BuurtpreventieJson.Storage.IsReadOnly);
    }

    public sealed record HostRow(GroupId Id, Instant At, LocalDate Day, Role By);

    public sealed class HostForm
    {
        public GroupId Id { get; set; }

        public Instant At { get; init; }

        public LocalDate Day { get; set; }

        public Role By { get; init; }
    }

    public sealed record Lenient(GroupId? Id, Instant At = default, Role By = Role.None)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public LocalDate Day { get; init; }

        public bool IsToday => Day == default;

        public LocalDate Next => Day.PlusDays(1);
    }
}
