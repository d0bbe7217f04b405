using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Serialization;
using NodaTime;

namespace Buurtpreventie.Cli.Story;

/// <summary>A story as three files tell it: the people, the town with its groups, and the steps in the order in which they are taken.</summary>
/// <param name="People"><c>people.json</c>: the people, by the key that the steps use.</param>
/// <param name="Town"><c>groups.json</c>.</param>
/// <param name="Steps"><c>steps.json</c>.</param>
internal sealed record StoryFiles(IReadOnlyDictionary<string, Villager> People, Town Town, IReadOnlyList<StoryStep> Steps)
{
    // Made to be edited: comments and a comma too many are fine, a member that nobody knows is told.
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    }.AddBuurtpreventie();

    /// <summary>The folder that is shipped beside the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Reads the three files of a folder.</summary>
    /// <exception cref="UnreadableInputException">One of them is not there, or not what it should be.</exception>
    public static StoryFiles Read(string folder) => new(
        Read<Dictionary<string, Villager>>(folder, "people.json", people => !people.ContainsValue(null!)),
        Read<Town>(folder, "groups.json", town => town.Groups.All(group => group.Value is not null)),
        Read<List<StoryStep>>(folder, StepsFile, steps => !steps.Contains(null!)));

    /// <summary>A step names somebody or something that the other files do not know.</summary>
    public static UnreadableInputException UnknownIn(int step) =>
        new(new KeyNotFoundException(), StoryWording.With(StoryWording.UnknownKey, StepsFile, step));

    /// <summary>Reads a part of a story that a step builds for itself.</summary>
    public static T Read<T>(JsonNode node) => node.Deserialize<T>(Options)!;

    private const string StepsFile = "steps.json";

    private static T Read<T>(string folder, string file, Func<T, bool> isWhole)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, file));
            return JsonSerializer.Deserialize<T>(stream, Options) is { } read && isWhole(read) ? read : throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new UnreadableInputException(
                e, e.LineNumber is { } line ? StoryWording.With(StoryWording.BadFile, file, line + 1) : StoryWording.With(StoryWording.NoFile, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableInputException(e, StoryWording.With(StoryWording.NoFile, file));
        }
    }
}

/// <summary>Somebody in the story.</summary>
/// <param name="Called">The name that the story uses.</param>
/// <param name="Role">In which capacity he or she mostly acts; a step may say another.</param>
/// <param name="Group">The group he or she belongs to, or wants to join, by its key.</param>
/// <param name="Form">What he or she would fill in on a declaration of intention.</param>
/// <param name="FormUnder">What is filled in otherwise under a protocol, by its word.</param>
internal sealed record Villager(
    string Called, Role Role, string? Group = null, JsonObject? Form = null, IReadOnlyDictionary<string, JsonObject>? FormUnder = null);

/// <summary>Where the story takes place.</summary>
/// <param name="Municipality">Its municipality.</param>
/// <param name="PoliceZone">Its police zone.</param>
/// <param name="ProtocolFrom">The day on which its protocol is signed and from which it holds.</param>
/// <param name="Groups">Its groups, by the key that people and steps use, as residents want them; founding is for the steps.</param>
internal sealed record Town(
    MunicipalityCode Municipality, PoliceZoneCode PoliceZone, LocalDate ProtocolFrom, IReadOnlyDictionary<string, GroupWish> Groups);

/// <summary>A group as residents want it.</summary>
internal sealed record GroupWish(
    string Name, Territory Territory, GroupPurposes Purposes, FoundingGrounds Grounds, Role Sponsor, string Initiator, LocalDate? PlannedUntil = null);
