using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Serialization;

public sealed class Json_of_personal_values
{
    private static readonly NationalRegisterNumber Number = NationalRegisterNumber.Parse("85.07.30-033.28");
    private static readonly BirthDate Birth = BirthDate.On(new(1985, 7, 30));

    private static readonly JsonSerializerOptions Indented = new(BuurtpreventieJson.Storage) { WriteIndented = true };

    public static TheoryData<object> Holders =>
    [
        Number,
        Birth,
        new Form(Number),
        new Wrapper(new(Number)),
        new Perhaps(Number),
        new Anything(Number),
        new Anything(new Form(Number)),
        new[] { Number },
        new List<Form> { new(Number) },
        new Dictionary<string, NationalRegisterNumber> { ["x"] = Number },
        new object[] { Birth },
        new { number = Number },
        (object)new Dictionary<string, object> { ["x"] = Birth },
    ];

    public static TheoryData<JsonSerializerOptions> Elsewhere =>
        new(JsonSerializerOptions.Default, JsonSerializerOptions.Web, BuurtpreventieJson.Web, new JsonSerializerOptions().AddBuurtpreventie());

    [Theory]
    [MemberData(nameof(Holders))]
    public void Is_written_for_storage(object holder)
    {
        var json = JsonSerializer.Serialize(holder, holder.GetType(), BuurtpreventieJson.Storage);

        Assert.True(json.Contains("85073003328", StringComparison.Ordinal) || json.Contains("1985-07-30", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void Is_refused_anywhere_else_however_deep_it_lies(object holder)
    {
        foreach (var options in Elsewhere.Select(row => row.Data))
        {
            var refusal = Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(holder, holder.GetType(), options));
            Assert.DoesNotContain("85073003328", refusal.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("1985", refusal.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Is_read_anywhere(JsonSerializerOptions options)
    {
        Assert.Equal(Number, JsonSerializer.Deserialize<NationalRegisterNumber>("\"85.07.30-033.28\"", options));
        Assert.Equal(Birth, JsonSerializer.Deserialize<BirthDate>("\"1985-07-30\"", options));
    }

    [Fact]
    public void Is_no_dictionary_key_not_even_for_storage()
    {
        var counts = new Dictionary<NationalRegisterNumber, int> { [Number] = 1 };

        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(counts, BuurtpreventieJson.Storage));
        Assert.Throws<PersonalDataException>(() =>
            JsonSerializer.Deserialize<Dictionary<NationalRegisterNumber, int>>("{\"85073003328\":1}", BuurtpreventieJson.Storage));
    }

    [Fact]
    public void Keeps_its_right_to_be_written_in_a_copy_of_the_storage_options()
    {
        Assert.Equal("\"85073003328\"", JsonSerializer.Serialize(Number, Indented));
    }

    [Theory]
    [InlineData("\"85.07.30-033.29\"")]
    [InlineData("\"8507300332\"")]
    [InlineData("\"85073003328 Jan Peeters\"")]
    [InlineData("85073003329")]
    [InlineData("{\"number\":\"85073003329\"}")]
    public void Never_shows_in_the_exception_when_it_is_wrong(string json)
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NationalRegisterNumber>(json, BuurtpreventieJson.Web));

        Assert.DoesNotContain("8507300332", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("85.07", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Peeters", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_with_its_code_what_is_wrong()
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Form>("{\"number\":\"85.07.30-033.29\"}", BuurtpreventieJson.Web));

        Assert.Equal("register-number.check-digits", Assert.IsType<DomainFormatException>(refusal.InnerException).Error.Code);
        Assert.Equal("$.number", refusal.Path);
    }

    public sealed record Form(NationalRegisterNumber Number);

    public sealed record Wrapper(Form Inner);

    public sealed record Perhaps(NationalRegisterNumber? Number);

    public sealed record Anything(object Value);
}
