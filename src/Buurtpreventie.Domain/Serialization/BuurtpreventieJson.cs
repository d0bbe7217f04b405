using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Buurtpreventie.Domain.Serialization;

/// <summary>
/// The options under which everything of this library is written as JSON and read back: days and instants as ISO 8601 text, codes
/// in their normal form, enum members by name, members in camel case. Read-only and safe to share; to change something, copy them.
/// </summary>
/// <remarks>
/// They are strict where a mistake would pass for a value: a member that cannot be null but is missing, a null where none is allowed
/// and a member that stands twice are refused with a <see cref="JsonException"/>. A nullable member may be missing.
/// </remarks>
public static class BuurtpreventieJson
{
    /// <summary>
    /// For requests and answers. Personal values are read, but writing one throws a <see cref="PersonalDataException"/>: show a view
    /// made for the reader instead. A member that the type does not know is skipped.
    /// </summary>
    public static JsonSerializerOptions Web { get; } = Sealed(new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
    });

    /// <summary>
    /// For the host's own storage, and the only options that write personal values; a copy keeps that right. A member that the type
    /// does not know is refused, so that a newer row is not stored back without it.
    /// </summary>
    public static JsonSerializerOptions Storage { get; } = Sealed(new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = false,
        Converters = { PersonalJson.Storage },
    });

    /// <summary>The source-generated contracts of this library's types, for hosts that go without reflection.</summary>
    public static IJsonTypeInfoResolver Contracts => BuurtpreventieJsonContext.Default;

    /// <summary>
    /// Adds to the host's options what they need to read and write days, instants and the types of this library, also as members of the
    /// host's own types. Call it last, when the contract resolvers are in place. Personal values are still refused.
    /// </summary>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddBuurtpreventie(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new TimeJsonConverter());
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(Contracts, options.TypeInfoResolver ?? Reflection).WithAddedModifier(RequireValues)
            .WithAddedModifier(RefuseForgotten);
        return options;
    }

    private static IJsonTypeInfoResolver? Reflection
    {
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Without a resolver System.Text.Json takes this one itself, on the same condition.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Without a resolver System.Text.Json takes this one itself, on the same condition.")]
        get => JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null;
    }

    private static JsonSerializerOptions Sealed(JsonSerializerOptions options)
    {
        options.AddBuurtpreventie().MakeReadOnly();
        return options;
    }

    /// <summary>
    /// A struct has a default that nobody validated, and a missing member would yield it without a word. So a member of one of our value
    /// types, or of NodaTime's, must be there in anybody's type, and in our types every member that cannot be null.
    /// </summary>
    private static void RequireValues(JsonTypeInfo contract)
    {
        if (contract.Kind != JsonTypeInfoKind.Object || contract.Options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingDefault)
        {
            return;
        }

        foreach (var member in contract.Properties)
        {
            var mayBeMissing = member.ShouldSerialize is not null || member.AssociatedParameter is { HasDefaultValue: true };
            if (member.Set is not null && !mayBeMissing && (IsValue(member.PropertyType) || (IsOurs(contract.Type) && !member.IsSetNullable)))
            {
                member.IsRequired = true;
            }
        }
    }

    /// <summary>
    /// A struct that only the library makes would be read as its default, whatever stands there. What has no converter is an answer or a
    /// state; a state is stored by its snapshot.
    /// </summary>
    private static void RefuseForgotten(JsonTypeInfo contract)
    {
        if (contract.Kind == JsonTypeInfoKind.Object && contract.Type.IsValueType && IsOurs(contract.Type) && contract.Properties.All(member => member.Set is null))
        {
            contract.CreateObject = () => throw new NotSupportedException($"{contract.Type.Name} is made by the library only and not read from JSON.");
        }
    }

    private static bool IsValue(Type type) => type.IsValueType && (IsOurs(type) || type.Assembly == typeof(Instant).Assembly);

    private static bool IsOurs(Type type) => type.Assembly == typeof(BuurtpreventieJson).Assembly;
}
