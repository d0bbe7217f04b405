using System.Reflection;
using System.Runtime.Loader;

namespace Buurtpreventie.RulesOff;

/// <summary>The tests as they were built, beside the library with switches in place of the one they were built with.</summary>
internal sealed class House : AssemblyLoadContext
{
    private readonly string _tests;
    private readonly string _switched;
    private readonly Type _rules;
    private readonly PropertyInfo _off;

    public House(string tests, string switched)
    {
        (_tests, _switched) = (Path.GetFullPath(tests), Path.GetFullPath(switched));
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", _tests + Path.DirectorySeparatorChar);
        _rules = LoadFromAssemblyPath(Path.Combine(_switched, "Buurtpreventie.Domain.dll")).GetType("Buurtpreventie.Domain.Switched.Rules", throwOnError: true)!;
        _off = _rules.GetProperty("Off")!;
        var assembly = LoadFromAssemblyPath(Path.Combine(_tests, "Buurtpreventie.Domain.Tests.dll"));
        Tests = [.. assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).SelectMany(Test.Of)];
    }

    public IReadOnlyList<Test> Tests { get; }

    /// <summary>The rule that is off.</summary>
    public string? Off
    {
        get => (string?)_off.GetValue(null);
        set => _off.SetValue(null, value);
    }

    /// <summary>The rules that were come past since the last time this was asked.</summary>
    public HashSet<string> TakeMet()
    {
        var met = (HashSet<string>)_rules.GetProperty("Met")!.GetValue(null)!;
        HashSet<string> taken = [.. met];
        met.Clear();
        return taken;
    }

    /// <summary>The rules in tables.</summary>
    public IReadOnlyList<string> OfTables() => [.. (IEnumerable<string>)_rules.GetMethod("OfTables")!.Invoke(null, null)!];

    /// <summary>The rules at places of the code, also where no test comes.</summary>
    public IReadOnlyList<string> AtPlaces() => (string[])_rules.Assembly.GetType("Buurtpreventie.Domain.Switched.Places", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = new[] { _switched, _tests }.Select(folder => Path.Combine(folder, assemblyName.Name + ".dll")).FirstOrDefault(File.Exists);
        return file is null ? null : LoadFromAssemblyPath(file);
    }
}
