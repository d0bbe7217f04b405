using Buurtpreventie.Domain.Messages;

namespace Buurtpreventie.Domain.Tests.Messages;

public sealed class Texts_without_words
{
    [Theory]
    [InlineData("👍")]
    [InlineData("👍🏽👍🏿 !!")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("❤️")]
    [InlineData("🇧🇪")]
    [InlineData("1️⃣ 2️⃣ #️⃣")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("…😱…")]
    [InlineData(";-)")]
    [InlineData("<3")]
    [InlineData("\u200E👍\u202C")]
    [InlineData("\U0001FAE8")]
    [InlineData("+👍")]
    public void Are_emoji_only(string text) => Assert.True(EmojiText.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("!!!")]
    [InlineData("ok 👍")]
    [InlineData("101")]
    [InlineData("1 👍")]
    [InlineData("\uFFFD")]
    [InlineData("👍 é")]
    [InlineData("👍 ش")]
    public void Or_are_not(string text) => Assert.False(EmojiText.Is(text));

    [Fact]
    public void Nor_is_half_an_emoji() => Assert.False(EmojiText.Is("\uD83D") || EmojiText.Is("👍\uDE00"));
}
