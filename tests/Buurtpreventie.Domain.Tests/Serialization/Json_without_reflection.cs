using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Serialization;

/// <summary>That a host's own source-generated context takes our types shows when this file compiles without a warning.</summary>
public sealed partial class Json_without_reflection
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { TypeInfoResolver = HostJson.Default }.AddBuurtpreventie();

    private static readonly JsonSerializerOptions Storage = Stored();

    private static readonly Row Sample = new(
        GroupId.Parse("01981f2e-0000-7000-8000-000000000001"), Instant.FromUtc(2026, 3, 2, 9, 15), null, Role.Police, Rule.Source(174),
        Term.OfDays(30), [new("duty.delete-contact", Role.Coordinator, null, Rule.Source(174))]);

    [Fact]
    public void A_host_writes_and_reads_its_own_types()
    {
        var json = JsonSerializer.Serialize(Sample, Options);

        Assert.Equal(
            "{\"Group\":\"01981f2e-0000-7000-8000-000000000001\",\"At\":\"2026-03-02T09:15:00Z\",\"Day\":null,\"By\":\"police\",\"Rule\":\"R-174\",\"Keep\":\"P30D\","
            + "\"Duties\":[{\"Code\":\"duty.delete-contact\",\"Responsible\":\"coordinator\",\"Due\":null,\"Rule\":\"R-174\",\"Subject\":null}]}",
            json);
        var read = JsonSerializer.Deserialize<Row>(json, Options)!;
        Assert.Equal(Sample.Duties, read.Duties);
        Assert.Equal(Sample, read with { Duties = Sample.Duties });
    }

    [Fact]
    public void A_host_misses_no_member_of_a_value_type() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Row>("{\"Day\":null,\"Duties\":[]}", Options));

    [Fact]
    public void A_host_leaks_no_personal_value()
    {
        var form = new Form(NationalRegisterNumber.Parse("85.07.30-033.28"));

        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(form, Options));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(form, HostJson.Default.Form));
        Assert.Equal("{\"number\":\"85073003328\"}", JsonSerializer.Serialize(form, Storage));
    }

    private static JsonSerializerOptions Stored()
    {
        var options = new JsonSerializerOptions(BuurtpreventieJson.Storage);
        options.TypeInfoResolverChain.Insert(0, HostJson.Default);
        return options;
    }

    public sealed record Row(GroupId Group, Instant At, LocalDate? Day, Role By, Rule Rule, Term Keep, Duty[] Duties);

    public sealed record Form(NationalRegisterNumber Number);

    [JsonSerializable(typeof(Row))]
    [JsonSerializable(typeof(Form))]
    internal sealed partial class HostJson : JsonSerializerContext;
}
