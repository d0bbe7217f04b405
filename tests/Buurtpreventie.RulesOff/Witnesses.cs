using System.Globalization;

namespace Buurtpreventie.RulesOff;

/// <summary>
/// Which test goes red when a rule is off: one line for each rule, the rule and the test, with a dash where no test needs the rule. One witness is
/// enough and stays as long as it goes red, so that a new test changes nothing here.
/// </summary>
internal static class Witnesses
{
    public const string None = "-";

    private const string Head = "rule\twitness";

    public static Dictionary<string, string> Read(string file) =>
        File.Exists(file)
            ? File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal)
            : [];

    public static void Write(string file, IEnumerable<KeyValuePair<string, string>> witnesses) =>
        File.WriteAllText(
            file,
            string.Join('\n', witnesses.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value}")).Prepend(Head)) + "\n");
}
