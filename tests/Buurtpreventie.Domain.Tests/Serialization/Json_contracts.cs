using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Serialization;

public sealed class Json_contracts
{
    private static readonly Type[] OfTime = [typeof(Instant), typeof(LocalDate), typeof(LocalDateTime)];

    // Made for one decision; neither stored nor shown.
    private static readonly Type[] Passing = [typeof(Standing), typeof(ParseFault)];

    private static readonly Type[] Public = typeof(BuurtpreventieJson).Assembly.GetExportedTypes();

    public static TheoryData<Type> Enums => new(Public.Where(type => type.IsEnum));

    public static TheoryData<Type> Converted =>
        new(Public.Where(type => !type.ContainsGenericParameters && type.GetCustomAttribute<JsonConverterAttribute>() is not null));

    public static TheoryData<Type> Records => new(Public.Where(IsRecord));

    public static TheoryData<Type> MadeHereOnly => new(
        Public.Where(type => type.IsValueType && !type.IsByRefLike && !type.IsEnum && !type.ContainsGenericParameters
            && type.GetCustomAttribute<JsonConverterAttribute>() is null
            && !type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 0)));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_enum_is_written_by_name_under_anybodys_options(Type type)
    {
        Assert.True(
            type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(EnumNameJsonConverter<>).MakeGenericType(type),
            $"Put [JsonConverter(typeof(EnumNameJsonConverter<{type.Name}>))] on {type.Name}.");

        foreach (var member in Enum.GetValues(type))
        {
            Assert.Equal(member, JsonSerializer.Deserialize(JsonSerializer.Serialize(member, type), type));
        }
    }

    [Theory]
    [MemberData(nameof(Converted))]
    public void Every_converter_is_public_so_that_source_generation_in_a_host_finds_it(Type type)
    {
        var converter = type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!;

        Assert.True(converter.IsVisible, $"{converter.Name} of {type.Name} must be public.");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_day_and_instant_in_a_record_is_written_as_text_under_anybodys_options(Type type)
    {
        foreach (var member in type.GetProperties().Where(p => OfTime.Contains(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)))
        {
            Assert.True(
                member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(TimeJsonConverter)
                || member.GetCustomAttribute<JsonIgnoreAttribute>() is not null,
                $"Put [property: JsonConverter(typeof(TimeJsonConverter))] on {type.Name}.{member.Name}.");
        }
    }

    [Theory]
    [MemberData(nameof(Converted))]
    [MemberData(nameof(Records))]
    public void Everything_exposed_has_a_source_generated_contract(Type type)
    {
        Assert.True(
            BuurtpreventieJson.Contracts.GetTypeInfo(type, BuurtpreventieJson.Storage) is not null,
            $"Add [JsonSerializable(typeof({type.Name}))] to BuurtpreventieJsonContext.");
    }

    /// <summary>System.Text.Json reads a struct that nobody can make from outside as its default, without a word.</summary>
    [Theory]
    [MemberData(nameof(MadeHereOnly))]
    public void A_struct_that_only_the_library_makes_is_not_read(Type type)
    {
        foreach (var options in new[] { BuurtpreventieJson.Web, BuurtpreventieJson.Storage })
        {
            var json = type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? "[]" : "{}";
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type, options));
        }
    }

    private static bool IsRecord(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>() is null
        && !type.ContainsGenericParameters
        && !type.IsAbstract
        && !Passing.Contains(type)
        && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        && type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 0);
}
