using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Tests.Messages;

namespace Buurtpreventie.Domain.Tests.Fuzz;

/// <summary>Whatever stands in a message, the rules answer, twice the same, and every finding lies within the text.</summary>
public sealed class Messages_of_any_sort(ITestOutputHelper output)
{
    private static readonly int Seed = Number("BUURT_FUZZ_SEED") ?? Random.Shared.Next();

    private static readonly int Count = Number("BUURT_FUZZ_COUNT") ?? 20_000;

    private static readonly string[] Pieces =
    [
        "👨‍👩‍👧‍👦", "👍🏽", "🇧", "\uFE0F", "\u200D", "\u20E3", "1️⃣", "\uD83D", "\uDE00", "\u202E", "\u2066", "\u2069", "\u200E", "\u0301", "\u00AD", "\uFEFF", "\0", "\uFFFF",
        "*", "k*t", "**", "@", "'", "’", ".", "?", "!", "…", "\n", "\r\n", "\t", "\u2028", " ", ",", ";", "101", "112", "1-ABC-123", "22u15", "3h", "25:61", "99999999999999999999",
        "ß", "İ", "ı", "ǆ", "Ĳ", "ﬁ", "straat", "Kerkstraat", "ik", "gebeld", "Jan", "klootzak", "op de hoogte", "facebook", "patrouilleren", "✅",
    ];

    [Fact]
    public void Are_answered()
    {
        output.WriteLine($"{Count} texts, BUURT_FUZZ_SEED={Seed}");
        var random = new Random(Seed);
        var messages = LabelledMessages.All.ToList();
        for (var i = 0; i < Count; i++)
        {
            var text = Text(messages, random);
            var message = LabelledMessages.Message(text, attachments: random.Next(4) == 0 ? [AttachmentKind.Image] : []);
            var earlier = random.Next(2) == 0 ? Array.Empty<GroupMessage>() : [LabelledMessages.Message(Text(messages, random), random.Next(2) == 0 ? "An" : "Wim", random.Next(5))];
            try
            {
                var reading = MessageRules.Standard.Read(message, earlier).OrThrow();

                Assert.Equal(reading, MessageRules.Standard.Read(message, earlier).OrThrow());
                Assert.All(reading.Findings, finding => Assert.InRange(finding.Start + finding.Length, finding.Start, text.Length));
            }
            catch (Exception exception)
            {
                Assert.Fail($"BUURT_FUZZ_SEED={Seed}, text {i}\n{exception}");
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("1")]
    [InlineData("1-")]
    [InlineData("👍")]
    [InlineData("*")]
    [InlineData("a*")]
    [InlineData("klootzak ")]
    [InlineData("ik ga niet wacht houden op de hoogte ")]
    [InlineData(".")]
    [InlineData("?\n")]
    [InlineData("\uD83D")]
    [InlineData("\u0301")]
    [InlineData("@Jan, ")]
    public void Are_answered_however_long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MessageRules.LongestText / piece.Length));

        Assert.True(MessageRules.Standard.Read(LabelledMessages.Message(text)).IsSuccess);
    }

    private static string Text(List<LabelledMessage> messages, Random random)
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "" : messages[random.Next(messages.Count)].Message.Text);
        for (var damage = random.Next(12); damage > 0; damage--)
        {
            var place = random.Next(text.Length + 1);
            if (random.Next(3) == 0 && place < text.Length)
            {
                text.Remove(place, random.Next(1, Math.Min(4, text.Length - place) + 1));
            }
            else
            {
                text.Insert(place, random.Next(5) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Pieces[random.Next(Pieces.Length)]);
            }
        }

        return text.ToString();
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
