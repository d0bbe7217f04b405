using System.Diagnostics;

namespace Buurtpreventie.RulesOff;

/// <summary>Switches one rule off after the other and sees which tests go red.</summary>
internal sealed class Run(House house, string file)
{
    /// <summary>Tests that take longer are asked last, those beyond a hundred times that never.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Large = ["allocat", "damage", "embedded", "fuzz", "generated", "histories", "oracle", "properties", "streams", "vectors", "every_name", "rows_of_the_table"];

    private readonly HashSet<Test> _green = [];
    private readonly Dictionary<string, string> _witnesses = Witnesses.Read(file);
    private readonly Dictionary<string, Test> _tests = house.Tests.DistinctBy(test => test.Name).ToDictionary(test => test.Name, StringComparer.Ordinal);

    /// <summary>Sees that every witness is green while its rule is on and red while it is off.</summary>
    /// <returns>How many are not.</returns>
    public async Task<int> HoldAsync()
    {
        var fallen = 0;
        foreach (var (rule, witness) in _witnesses.Where(pair => pair.Value != Witnesses.None))
        {
            var holds = _tests.TryGetValue(witness, out var test) && await GoesRedAsync(test, rule);
            if (!holds)
            {
                fallen++;
                Console.WriteLine($"{rule}: {witness} {(test is null ? "does not exist" : "does not go red")}");
            }
        }

        foreach (var rule in house.AtPlaces().Union(house.OfTables()).Where(rule => !_witnesses.ContainsKey(rule)))
        {
            fallen++;
            Console.WriteLine($"{rule}: nobody looked for a witness");
        }

        var witnessed = _witnesses.Values.Count(witness => witness != Witnesses.None);
        Console.WriteLine($"{_witnesses.Count} rules, {witnessed} with a witness, {fallen} to look for (.ci/rules-off --find)");
        return fallen;
    }

    /// <summary>Looks for witnesses, and writes them down; those that hold stay.</summary>
    public async Task FindAsync()
    {
        var met = await MeetAsync();
        var tables = house.OfTables();
        var red = new Dictionary<string, List<Test>>(StringComparer.Ordinal);
        foreach (var rule in met.Keys.Where(rule => !IsOfATable(rule)).Union(house.AtPlaces()).Union(tables).Order(StringComparer.Ordinal))
        {
            List<Test> found = [];
            foreach (var test in met.GetValueOrDefault(Step(rule), []).OrderBy(test => test.Takes))
            {
                if (test.Takes > (found.Count == 0 ? 100 * Quick : Quick))
                {
                    break;
                }

                if (await GoesRedAsync(test, rule))
                {
                    test.Witnessed++;
                    found.Add(test);
                }
            }

            red.Add(rule, found);
        }

        var witnesses = red.ToDictionary(
            pair => pair.Key,
            pair => _witnesses.TryGetValue(pair.Key, out var old) && pair.Value.Exists(test => test.Name == old) ? old
                : pair.Value.OrderBy(test => test.Witnessed).ThenBy(test => test.Name, StringComparer.Ordinal).FirstOrDefault()?.Name ?? Witnesses.None);
        Witnesses.Write(file, witnesses);
        foreach (var (rule, _) in witnesses.Where(pair => pair.Value == Witnesses.None).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"no test needs {rule}");
        }

        Console.WriteLine($"{witnesses.Count} rules, {witnesses.Values.Count(witness => witness == Witnesses.None)} without a witness");
    }

    /// <summary>The rules that the tests come past, and the tests that do.</summary>
    private async Task<Dictionary<string, List<Test>>> MeetAsync()
    {
        house.Off = null;
        var met = new Dictionary<string, List<Test>>(StringComparer.Ordinal);
        foreach (var test in _tests.Values.Where(IsOfAFeature))
        {
            var first = Stopwatch.GetTimestamp();
            await test.PassesAsync();
            if (Stopwatch.GetElapsedTime(first) > TimeSpan.FromSeconds(2))
            {
                Console.WriteLine($"{test.Name} takes {Stopwatch.GetElapsedTime(first).TotalSeconds:0.0} s");
            }

            house.TakeMet();
            var start = Stopwatch.GetTimestamp();
            if (!await test.PassesAsync())
            {
                Console.WriteLine($"{test.Name} is red as it is: {(test.Failed?.InnerException ?? test.Failed)?.Message}");
                continue;
            }

            test.Takes = Stopwatch.GetElapsedTime(start);
            foreach (var rule in house.TakeMet())
            {
                if (!met.TryGetValue(rule, out var tests))
                {
                    met.Add(rule, tests = []);
                }

                tests.Add(test);
            }
        }

        return met;
    }

    private async Task<bool> GoesRedAsync(Test test, string rule)
    {
        house.Off = rule;
        var passes = await test.PassesAsync();
        house.Off = null;
        return !passes && (_green.Contains(test) || (await test.PassesAsync() && _green.Add(test)));
    }

    /// <summary>Not those that look at the code, at files or at the whole of the library, nor those that take whole registers or thousands of values.</summary>
    private static bool IsOfAFeature(Test test) =>
        test.Name.Split('.')[0] is not ("Architecture" or "Contracts" or "Docs" or "Fuzz" or "Privacy" or "PublicApi" or "Serialization" or "Testing")
        && !Large.Any(word => test.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfATable(string rule) => rule.Contains("Lifecycle: ", StringComparison.Ordinal);

    /// <summary>Of a rule in a table the step it is about: that is what the tests come past. Of another rule the rule itself.</summary>
    private static string Step(string rule) => rule.Contains('→', StringComparison.Ordinal) ? rule[..(rule.IndexOf('→', StringComparison.Ordinal) + 1)] : rule;
}
