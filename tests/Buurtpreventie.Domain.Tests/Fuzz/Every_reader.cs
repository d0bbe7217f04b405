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

    /// <summary>What reads text without being a value object: it only has to answer.</summary>
    private static readonly Dictionary<string, (Samples Samples, Action<string> Read)> Others = new()
    {
        ["Rule"] = (new(["conduct-5", "not-for-3", "O-14", "R-174"], ["conduct-20", "R-7"]), text => Reread(Rule.TryParse(text, out var rule), rule, Rule.Parse)),
        ["Term"] = (new(["P30D", "P3M", "P1Y"], ["P1Y6M", "30D"]), text => Reread(Term.TryParse(text, out var term), term, Term.Parse)),
        ["Language"] = (new(["nl", "fr-BE", "DE_be", "en.UTF-8"], ["nld", ""]), text => _ = Languages.TryFromTag(text, out _)),
        ["PersonName.Of"] = (Samples.Of(typeof(PersonName)), text => _ = PersonName.Of(text, text).IsSuccess),
        ["Place"] = (new(["Rekem", "Sint-Truiden", "St. Truiden", "Île-d'Œuvre"], [""]), text => _ = (Place.Named(text), Municipality.Named(text), PostalCode.Of(3621).Find(text))),
    };

    public static TheoryData<Type> All => [.. ValueObject.Types];

    public static TheoryData<string> OtherNames => [.. Others.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Answers_whatever_it_is_given(Type type)
    {
        var subject = ValueObject.Of(type);
        Give(type.Name, subject.Samples, (text, random) =>
        {
            Alike.Check(subject, text);
            _ = subject.TryParse(Noise.Broken(Encoding.UTF8.GetBytes(text), random), out _, out _);
        });
    }

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void That_reads_something_else_answers_too(string name)
    {
        var (samples, read) = Others[name];
        Give(name, samples, (text, _) => read(text));
    }

    private static void Reread<T>(bool read, T value, Func<string, IFormatProvider?, T> parse) =>
        Assert.True(!read || Equals(value, parse(value!.ToString()!, null)));

    private void Give(string name, Samples samples, Action<string, Random> read)
    {
        output.WriteLine($"{name}: {Count} texts, BUURT_FUZZ_SEED={Seed}");
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var text = Noise.Near(samples, random);
            try
            {
                read(text, random);
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
