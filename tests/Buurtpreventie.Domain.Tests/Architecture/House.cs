namespace Buurtpreventie.Domain.Tests.Architecture;

/// <summary>
/// The picture of the house, from the ground up: a folder of the domain package is a feature and has one level. A folder that is not
/// listed here fails. <c>docs/architecture.md</c> shows the same picture and is held against it.
/// </summary>
internal static class House
{
    /// <summary>Arrows run from a higher level to a lower one.</summary>
    public static readonly Level[] Levels =
    [
        new("L0", ["Outcomes", "Texts", "Time", "Codes"]),
        new("L1", ["Identity", "Places"]),
        new("L2", ["Actors", "Duties"]),
        new("L3", ["Lifecycles", "Protocols"]),
        new("L4", ["Stewardship"]),
        new("L5", ["Intake", "Groups", "Messages"]),
        new("L6", ["Memberships", "Reports", "Conversations", "Outreach"]),
        new("L7", ["Evidence"]),
        new("L8", ["Privacy", "Insights"]),
        new("edges", ["Validation", "Serialization", "DependencyInjection"]),
    ];

    /// <summary>The few arrows between two folders of one level.</summary>
    public static readonly Arrow[] Sideways =
    [
        new("Outcomes", "Texts", "an error says itself in a language"),
        new("Texts", "Outcomes", "a text is asked for by error, rule or enum word"),
        new("Time", "Outcomes", "a text that is no term says why"),
        new("Codes", "Outcomes", "a fault becomes an error on demand"),
        new("Codes", "Texts", "an enum word is written by its name"),
        new("Duties", "Actors", "a duty names the roles that must do it"),
    ];

    /// <summary>The levels that share the root namespace; a higher folder is a namespace of its own.</summary>
    public const int RootLevels = 3;

    public static int LevelOf(string folder) => Array.FindIndex(Levels, level => level.Folders.Contains(folder));

    public static bool Allows(string from, string to) =>
        from == to || LevelOf(from) > LevelOf(to) || Sideways.Any(arrow => (arrow.From, arrow.To) == (from, to));
}

internal sealed record Level(string Name, string[] Folders);

internal sealed record Arrow(string From, string To, string Because);
