using Buurtpreventie.RulesOff;

// write SOURCES TARGET: the sources with a switch for every rule.
// run TESTS SWITCHED WITNESSES [--find]: the tests against the library with switches; a test that goes red when a rule is off is its witness.
switch (args)
{
    case ["write", var sources, var target]:
        foreach (var (path, text) in Switches.In(sources))
        {
            var written = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(written)!);
            await File.WriteAllTextAsync(written, text);
        }

        return 0;
    case ["run", var tests, var switched, var file]:
        return await new Run(new House(tests, switched), file).HoldAsync() == 0 ? 0 : 1;
    case ["run", var tests, var switched, var file, "--find"]:
        await new Run(new House(tests, switched), file).FindAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("write SOURCES TARGET, or run TESTS SWITCHED WITNESSES [--find]");
        return 2;
}
