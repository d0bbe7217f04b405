using System.ComponentModel;
using System.Text;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Register_number_formats
{
    private const string Mask = "**.**.**-***.**";

    [Theory]
    [InlineData("F")]
    [InlineData("N")]
    public void What_is_written_is_read_back(string format) => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
    {
        Assert.Equal(sample.Number, NationalRegisterNumber.Parse(sample.Number.ToString(format)));
        Assert.Equal(sample.Number, NationalRegisterNumber.Parse(Encoding.UTF8.GetBytes(sample.Number.ToString(format))));
    });

    [Fact]
    public void Printed_and_bare_are_the_digits_as_typed() => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
    {
        var d = sample.Text;
        Assert.Equal(d, sample.Number.ToString("N"));
        Assert.Equal($"{d[..2]}.{d[2..4]}.{d[4..6]}-{d[6..9]}.{d[9..]}", sample.Number.ToString("F"));
    });

    [Fact]
    public void Shown_without_a_wish_every_number_looks_the_same() => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
    {
        var number = sample.Number;
        object boxed = number;
        string[] shown =
        [
            number.ToString(), number.ToString(null), number.ToString(""), number.ToString("M"), $"{number}", $"{number:M}", boxed.ToString()!,
            TypeDescriptor.GetConverter(typeof(NationalRegisterNumber)).ConvertToInvariantString(number)!,
        ];
        Assert.All(shown, text => Assert.Equal(Mask, text));
    });

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("F")]
    [InlineData("N")]
    public void It_is_written_whole_or_not_at_all(string format) => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
    {
        var whole = sample.Number.ToString(format);
        for (var room = 0; room <= whole.Length; room++)
        {
            var (characters, bytes) = (new char[room], new byte[room]);
            var (fits, fitsUtf8) = (sample.Number.TryFormat(characters, out var written, format), sample.Number.TryFormat(bytes, out var writtenUtf8, format));

            Assert.Equal((room == whole.Length, fits), (fits, fitsUtf8));
            Assert.Equal((fits ? whole.Length : 0, written), (written, writtenUtf8));
            Assert.Equal(fits ? whole : "", new string(characters[..written]));
            Assert.Equal(fits ? whole : "", Encoding.UTF8.GetString(bytes[..writtenUtf8]));
        }
    }, tests: 50);

    [Theory]
    [InlineData("X")]
    [InlineData("f")]
    [InlineData("D11")]
    public void There_is_no_other_format(string format)
    {
        var number = new RegisterNumbers(1).Next();

        Assert.Throws<FormatException>(() => number.ToString(format));
        Assert.Throws<FormatException>(() => number.TryFormat(new char[20], out _, format));
    }

    [Fact]
    public void The_default_is_no_number()
    {
        NationalRegisterNumber none = default;

        Assert.True(none.IsDefault);
        Assert.Equal(("", "", ""), (none.ToString(), none.ToString("F"), none.ToString("N")));
        Assert.Equal((default, default, RegisteredSex.Unknown, false), (none.Kind, none.BirthDate, none.Sex, none.IsOverflow));
        Assert.False(none.IsPossibleOn(new(2026, 1, 1)));
    }

    [Fact]
    public void Order_is_by_century_and_then_by_digits() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted).Two(),
        pair =>
        {
            var (left, right) = (pair.Item1, pair.Item2);
            var expected = Math.Sign(string.CompareOrdinal(Key(left), Key(right)));

            Assert.Equal(expected, Math.Sign(left.Number.CompareTo(right.Number)));
            Assert.Equal(
                (expected < 0, expected > 0, expected <= 0, expected >= 0, expected == 0, expected != 0),
                (left.Number < right.Number, left.Number > right.Number, left.Number <= right.Number, left.Number >= right.Number,
                    left.Number == right.Number, left.Number != right.Number));
            Assert.Equal(expected == 0, left.Number.Equals((object)right.Number));
        },
        tests: 2000);

    [Fact]
    public void Equal_numbers_have_equal_hash_codes_however_they_were_spelled() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample => Assert.Single(sample.Spellings.Select(text => NationalRegisterNumber.Parse(text)).ToHashSet()));

    [Fact]
    public void Reading_allocates_nothing_whatever_the_answer()
    {
        string[] texts = [.. new RegisterNumbers(1).OfEveryClass(3).SelectMany(sample => sample.Spellings)];
        byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Assert.Equal(0, Allocation.Of(() => Read()));

        int Read()
        {
            var read = 0;
            foreach (var text in texts)
            {
                read += NationalRegisterNumber.TryParse(text, out NationalRegisterNumber _) ? 1 : 0;
                read += NationalRegisterNumber.TryParse(text, out NationalRegisterNumber _, out _) ? 1 : 0;
            }

            foreach (var text in utf8)
            {
                read += NationalRegisterNumber.TryParse(text, out NationalRegisterNumber _) ? 1 : 0;
                read += NationalRegisterNumber.TryParse(text, out NationalRegisterNumber _, out _) ? 1 : 0;
            }

            return read;
        }
    }

    private static string Key(RegisterNumberSample sample) => RegisterNumberOracle.Read(sample.Text).Century + sample.Text;
}
