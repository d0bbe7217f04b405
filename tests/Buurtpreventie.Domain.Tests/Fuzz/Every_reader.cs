using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Fuzz;

/// <summary>
/// Whatever a reader is given, it answers: never an exception, never a different answer by another way in. The seed stands in the
/// output; BUURT_FUZZ_SEED repeats a run and BUURT_FUZZ_COUNT sets how many texts each reader gets.
/// </summary>
public sealed class Every_reader(ITestOutputHelper output)
{
    private static readonly int Seed = Number("BUURT_FUZZ_SEED") ?? Random.Shared.Next();

    private static readonly int Count = Number("BUURT_FUZZ_COUNT") ?? 20_000;

    public static TheoryData<Type> All => [.. ValueObject.Types];

    [Theory]
    [MemberData(nameof(All))]
    public void Answers_whatever_it_is_given(Type type)
    {
        output.WriteLine($"{type.Name}: {Count} texts, BUURT_FUZZ_SEED={Seed}");
        var subject = ValueObject.Of(type);
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var text = Noise.Near(subject.Samples, random);
            try
            {
                Alike.Check(subject, text);
                _ = subject.TryParse(Noise.Broken(Encoding.UTF8.GetBytes(text), random), out _, out _);
            }
            catch (Exception exception)
            {
                Assert.Fail($"BUURT_FUZZ_SEED={Seed}, text {i}: {Alike.Shown(text)}\n{exception}");
            }
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
