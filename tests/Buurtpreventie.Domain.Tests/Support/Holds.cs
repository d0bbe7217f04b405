using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>
/// Checks that a property holds. A failure prints the smallest counter-example and three numbers; put them in FSCHECK_REPLAY
/// ("seed,gamma,size"), or in <c>replay</c>, and the same counter-example comes back in one test. FSCHECK_TIMES multiplies the tests, for
/// a long night.
/// </summary>
public static class Holds
{
    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_TIMES"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;

    public static void ForAll<T>(
        Arbitrary<T> values, Func<T, bool> property, int tests = 300, int size = 60, string? replay = null, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(values, property), tests, size, replay, name);

    public static void ForAll<T>(
        Arbitrary<T> values, Action<T> property, int tests = 300, int size = 60, string? replay = null, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(values, property), tests, size, replay, name);

    public static void ForAll<T>(
        Gen<T> values, Action<T> property, int tests = 300, int size = 60, string? replay = null, [CallerMemberName] string name = "") =>
        ForAll(Arb.From(values), property, tests, size, replay, name);

    private static void Run(Property property, int tests, int size, string? replay, string name)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tests * Times).WithEndSize(size).WithName(name).WithQuietOnSuccess(true);
        property.Check(At(config, replay ?? Environment.GetEnvironmentVariable("FSCHECK_REPLAY")));
    }

    private static Config At(Config config, string? replay) => replay?.Split(',') switch
    {
        [var seed, var gamma, var size] => config.WithReplay(Number(seed), Number(gamma), (int)Number(size)),
        [var seed, var gamma] => config.WithReplay(Number(seed), Number(gamma)),
        _ => config,
    };

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
