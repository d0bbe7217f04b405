using System.Text;
using System.Xml.Linq;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Docs;

/// <summary>The classes on <c>docs/register-number.md</c> are those of the testing package, with the answers that the library gives.</summary>
public sealed class Register_number_page
{
    private const string Path = "docs/register-number.md";
    private const string Start = "<!-- classes -->\n";
    private const string End = "<!-- /classes -->\n";
    private const string Parts = "YYMMDDSSSCC";

    [Fact]
    public void Lists_every_class_with_its_answer()
    {
        var page = File.ReadAllText(Repository.PathOf(Path));
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);

        Repository.Holds(Path, page[..start] + Table() + page[end..]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| class | form | what | answer |\n|---|---|---|---|\n");
        foreach (var @class in Enum.GetValues<RegisterNumberClass>())
        {
            var numbers = new RegisterNumbers(1);
            var samples = Enumerable.Range(0, 2000).Select(_ => numbers.Next(@class)).ToList();
            var answers = samples.Select(Answer).Distinct().Order(StringComparer.Ordinal);
            table.Append($"| `{@class}` | {Form(samples)} | {Summary(@class)} | {string.Join(", ", answers)} |\n");
        }

        return table.ToString();
    }

    private static string Answer(RegisterNumberSample sample) =>
        !NationalRegisterNumber.TryParse(sample.Text, out var number, out var fault) ? $"`{fault.Code}`"
        : !number.IsPossibleOn(new(2026, 1, 1)) ? "not possible on the day"
        : $"{number.Kind.ToString().ToUpperInvariant()}, {number.BirthDate.Precision.ToString().ToLowerInvariant()}{(number.IsOverflow ? ", overflow" : "")}";

    /// <summary>The digits that all samples share, and letters for the others; nothing where they are no eleven digits.</summary>
    private static string Form(List<RegisterNumberSample> samples)
    {
        if (samples.Exists(sample => sample.Text.Length != Parts.Length || !sample.Text.All(char.IsAsciiDigit)))
        {
            return "";
        }

        var shared = string.Concat(Parts.Select((part, i) => samples.Select(sample => sample.Text[i]).Distinct().Count() == 1 ? samples[0].Text[i] : part));
        return $"`{shared[..2]}.{shared[2..4]}.{shared[4..6]}-{shared[6..9]}.{shared[9..]}`";
    }

    /// <summary>The summary in the source, so that page and package say the same.</summary>
    private static string Summary(RegisterNumberClass @class)
    {
        var file = XDocument.Load(System.IO.Path.ChangeExtension(typeof(RegisterNumberClass).Assembly.Location, ".xml"));
        var name = $"F:{typeof(RegisterNumberClass).FullName}.{@class}";
        return file.Descendants("member").Single(member => (string?)member.Attribute("name") == name).Element("summary")!.Value.Trim();
    }
}
