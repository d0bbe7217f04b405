using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// An actor as the host stores it: <c>{"role":"police","person":"…","policeZone":"5360"}</c>, the scope following from the role.
/// Written under any options, read only under those for storage: the host vouches for an actor, a request never does.
/// </summary>
public sealed class ActorJsonConverter : JsonConverter<Actor>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The options are not for storage.</exception>
    /// <exception cref="JsonException">There is no such actor.</exception>
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!PersonalJson.IsStorage(options))
        {
            throw new NotSupportedException("The host vouches for an actor: read one with BuurtpreventieJson.Storage, never from a request.");
        }

        var row = JsonSerializer.Deserialize(ref reader, ActorJson.Default.ActorRow)!;
        Actor? actor = row switch
        {
            { Role: Role.Resident, Person: { } person } => Actor.Resident(person),
            { Role: Role.Applicant, Person: { } person } => Actor.Applicant(person),
            { Role: Role.Participant, Person: { } person, Group: { } group } => Actor.Participant(person, group),
            { Role: Role.Coordinator, Person: { } person, Group: { } group } => Actor.Coordinator(person, group),
            { Role: Role.Police, Person: { } person, PoliceZone: { } zone } => Actor.Police(person, zone),
            { Role: Role.Municipality, Person: { } person, Municipality: { } municipality } => Actor.Municipality(person, municipality),
            { Role: Role.Province, Person: { } person } => Actor.Province(person),
            { Role: Role.System } => Actor.System,
            _ => null,
        };
        return actor is { } known && ActorRow.Of(known) == row ? known : throw new JsonException("There is no such actor.");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The actor is the default value, which is nobody.</exception>
    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw PersonalJson.NoValue(typeof(Actor));
        }

        JsonSerializer.Serialize(writer, ActorRow.Of(value), ActorJson.Default.ActorRow);
    }
}

/// <summary>A scope by what it is limited to: <c>{"policeZone":"5360"}</c>, or <c>{"all":true}</c>.</summary>
public sealed class ScopeJsonConverter : JsonConverter<Scope>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such scope.</exception>
    public override Scope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var row = JsonSerializer.Deserialize(ref reader, ActorJson.Default.ScopeRow)!;
        Scope? scope = row switch
        {
            { All: true } => Scope.All,
            { Person: { } person } => Scope.OfPerson(person),
            { Group: { } group } => Scope.OfGroup(group),
            { Municipality: { } municipality } => Scope.OfMunicipality(municipality),
            { PoliceZone: { } zone } => Scope.OfPoliceZone(zone),
            _ => null,
        };
        return scope is { } known && ScopeRow.Of(known) == row ? known : throw new JsonException("There is no such scope.");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The scope is the default value, which covers nothing.</exception>
    public override void Write(Utf8JsonWriter writer, Scope value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw PersonalJson.NoValue(typeof(Scope));
        }

        JsonSerializer.Serialize(writer, ScopeRow.Of(value), ActorJson.Default.ScopeRow);
    }
}

internal sealed record ActorRow(Role Role, PersonId? Person, GroupId? Group, MunicipalityCode? Municipality, PoliceZoneCode? PoliceZone)
{
    public static ActorRow Of(in Actor actor) =>
        new(actor.Role, actor.Person, actor.Scope.Group, actor.Scope.Municipality, actor.Scope.PoliceZone);
}

internal sealed record ScopeRow(bool? All, PersonId? Person, GroupId? Group, MunicipalityCode? Municipality, PoliceZoneCode? PoliceZone)
{
    public static ScopeRow Of(in Scope scope) =>
        new(scope == Scope.All ? true : null, scope.Self, scope.Group, scope.Municipality, scope.PoliceZone);
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(ActorRow))]
[JsonSerializable(typeof(ScopeRow))]
internal sealed partial class ActorJson : JsonSerializerContext;
