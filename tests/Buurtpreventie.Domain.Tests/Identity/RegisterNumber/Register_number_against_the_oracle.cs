using System.Text;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Register_number_against_the_oracle
{
    private const int Samples = 150;

    // A clock just before, within and after the years of the numbers.
    private static readonly LocalDate[] Days = [new(1899, 12, 31), new(1975, 6, 15), new(2000, 2, 29), new(2026, 1, 1), new(2099, 12, 31)];

    [Theory]
    [MemberData(nameof(RegisterNumberClasses.All), MemberType = typeof(RegisterNumberClasses))]
    public void Every_spelling_of_every_class_is_read_alike(RegisterNumberClass @class) => Holds.ForAll(
        Seeds.Of(@class),
        sample => Assert.All(sample.Spellings, Agree),
        Samples);

    [Theory]
    [MemberData(nameof(RegisterNumberClasses.All), MemberType = typeof(RegisterNumberClasses))]
    public void The_generator_promises_what_the_oracle_says(RegisterNumberClass @class) => Holds.ForAll(
        Seeds.Of(@class),
        sample =>
        {
            var reading = RegisterNumberOracle.Read(sample.Text);
            Assert.Equal(sample.IsValid, reading.IsValid && reading.IsPossibleOn("2026-01-01"));
            Assert.Equal(sample.ErrorCode == "register-number.future", reading.IsValid && !sample.IsValid);
            if (sample.IsValid)
            {
                Assert.Equal(reading.Kind, sample.Kind.ToString()!.ToUpperInvariant());
                Assert.Equal(reading.Birth, sample.BirthDate.ToString("N"));
                Assert.Equal(reading.Sex, sample.Sex.ToString().ToLowerInvariant());
            }
        },
        Samples);

    [Fact]
    public void Any_text_is_read_alike() => Holds.ForAll(
        Gen.Elements("0123456789012345678901234567890123456789 .-/_O\u0660é€\U0001F600".EnumerateRunes().ToArray())
            .ArrayOf(14).Select(string.Concat),
        Agree,
        20_000);

    [Fact]
    public void Any_eleven_digits_are_read_alike() => Holds.ForAll(
        Gen.Choose(0, 999_999).Two().Select(pair => $"{pair.Item1:000000}{pair.Item2 % 100_000:00000}"),
        Agree,
        20_000);

    private static void Agree(string text)
    {
        var reading = RegisterNumberOracle.Read(text);
        var accepted = NationalRegisterNumber.TryParse(text, out NationalRegisterNumber number);

        Assert.Equal(reading.IsValid, accepted);
        Assert.Equal(accepted, NationalRegisterNumber.TryParse(Encoding.UTF8.GetBytes(text), out NationalRegisterNumber fromUtf8));
        Assert.Equal(number, fromUtf8);
        Assert.Equal(!accepted, number.IsDefault);
        if (!accepted)
        {
            return;
        }

        Assert.Equal(RegisterNumberOracle.Bare(text), number.ToString("N"));
        Assert.Equal(reading.Kind, number.Kind.ToString().ToUpperInvariant());
        Assert.Equal(reading.Birth, number.BirthDate.ToString("N"));
        Assert.Equal(reading.Sex, number.Sex.ToString().ToLowerInvariant());
        Assert.Equal(reading.IsOverflow, number.IsOverflow);
        Assert.All(Days, day => Assert.Equal(reading.IsPossibleOn(day.ToString("uuuu-MM-dd", null)), number.IsPossibleOn(day)));
    }
}
