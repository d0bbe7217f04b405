using System.Text;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

/// <summary>Which error, where in the text as typed, and what probably happened.</summary>
public sealed class Register_number_faults
{
    private static readonly RegisterNumberClass[] Unreadable =
        [.. RegisterNumberClasses.Refused.Where(@class => @class != RegisterNumberClass.FutureBirth)];

    [Fact]
    public void The_code_is_the_one_the_generator_promises() => Holds.ForAll(
        Seeds.Of(Unreadable),
        sample => Assert.All(sample.Spellings, text => Assert.Equal(sample.ErrorCode, Fault(text).Code)),
        5000);

    [Fact]
    public void The_part_stands_at_start_and_length_in_every_spelling() => Holds.ForAll(
        Seeds.Of(Unreadable),
        sample => Assert.All(sample.Spellings, text =>
        {
            var fault = Fault(text);
            var found = text.Substring(fault.Start, fault.Length);
            var bare = sample.Text;
            var (part, expected) = fault.Code switch
            {
                "register-number.character" => (CodePart.Character, bare.First(character => !char.IsAsciiDigit(character)).ToString()),
                "register-number.too-short" => (CodePart.Whole, ""),
                "register-number.too-long" => (CodePart.Whole, bare[11..]),
                "register-number.month" => (CodePart.Month, bare[2..4]),
                "register-number.day" => (CodePart.Day, bare[4..6]),
                "register-number.serial" => (CodePart.Serial, bare[6..9]),
                _ => (CodePart.CheckDigits, bare[9..]),
            };

            Assert.Equal(part, fault.Part);
            Assert.Equal(expected, RegisterNumberOracle.Bare(found));
            Assert.Equal(found, found.Trim(' ', '.', '-', '/', '_'));
            if (fault.Length == 0)
            {
                Assert.Equal(bare, RegisterNumberOracle.Bare(text[..fault.Start]));
            }
        }),
        5000);

    [Fact]
    public void Separators_and_encoding_change_nothing_but_the_place() => Holds.ForAll(
        Seeds.Of(Unreadable),
        sample => Assert.All(sample.Spellings, text =>
        {
            Assert.Equal((Fault(sample.Text).Part, Fault(sample.Text).Cause), (Fault(text).Part, Fault(text).Cause));
            Assert.False(NationalRegisterNumber.TryParse(Encoding.UTF8.GetBytes(text), out _, out var fault));
            Assert.Equal(Fault(text), fault);
        }),
        250);

    [Fact]
    public void The_fault_of_any_eleven_digits_is_the_one_of_the_oracle() => Holds.ForAll(
        Seeds.Any,
        seed =>
        {
            var lots = new Lots(seed);
            var digits = string.Concat(Enumerable.Range(0, 11).Select(_ => lots.One("0123456789".AsSpan())));
            if (RegisterNumberOracle.Read(digits).Fault is { } part)
            {
                Assert.Equal("register-number." + part, Fault(digits).Code);
            }
        },
        20_000);

    [Theory]
    [InlineData(RegisterNumberClass.NeighboursSwapped, LikelyCause.NeighboursSwapped)]
    [InlineData(RegisterNumberClass.LeadingZeroLost, LikelyCause.LeadingZeroLost)]
    [InlineData(RegisterNumberClass.SelfAssignedMonth, LikelyCause.SelfAssignedMonth)]
    [InlineData(RegisterNumberClass.LetterForDigit, LikelyCause.LetterForDigit)]
    [InlineData(RegisterNumberClass.EnterpriseNumber, LikelyCause.EnterpriseNumber)]
    [InlineData(RegisterNumberClass.IdentityCardNumber, LikelyCause.IdentityCardNumber)]
    public void The_cause_is_guessed(RegisterNumberClass @class, LikelyCause cause) =>
        Holds.ForAll(Seeds.Of(@class), sample => Assert.Equal(cause, Fault(sample.Text).Cause), 2000);

    [Fact]
    public void A_telephone_number_is_one_unless_it_is_by_chance_an_enterprise_number_too() => Holds.ForAll(
        Seeds.Of(RegisterNumberClass.TelephoneNumber),
        sample =>
        {
            var digits = sample.Text.Replace("(", "").Replace(")", "");
            var isEnterprise = digits.Length == 10 && 97 - (int.Parse(digits[..8]) % 97) == int.Parse(digits[8..]);
            Assert.Equal(isEnterprise ? LikelyCause.EnterpriseNumber : LikelyCause.TelephoneNumber, Fault(sample.Text).Cause);
        },
        2000);

    [Theory]
    [InlineData(RegisterNumberClass.Letter)]
    [InlineData(RegisterNumberClass.UnicodeDigits)]
    public void A_sign_that_looks_like_no_digit_says_nothing(RegisterNumberClass @class) =>
        Holds.ForAll(Seeds.Of(@class), sample => Assert.Equal(LikelyCause.Unknown, CauseUnlessLookalike(sample.Text)), 1000);

    [Fact]
    public void Every_wrong_digit_that_is_seen_is_guessed() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample =>
        {
            var digits = sample.Text;
            for (var i = 0; i < digits.Length; i++)
            {
                foreach (var digit in "0123456789")
                {
                    AssertGuessed($"{digits[..i]}{digit}{digits[(i + 1)..]}");
                }
            }
        },
        tests: 40);

    [Fact]
    public void Every_swap_that_is_seen_is_guessed() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample =>
        {
            var digits = sample.Text;
            for (var i = 0; i < digits.Length - 1; i++)
            {
                AssertGuessed($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}");
            }
        },
        tests: 200);

    [Theory]
    [InlineData(RegisterNumberClass.ImpossibleMonth)]
    [InlineData(RegisterNumberClass.DayPastMonthEnd)]
    [InlineData(RegisterNumberClass.LeapDayOf1900)]
    [InlineData(RegisterNumberClass.LeapDayOfCommonYear)]
    [InlineData(RegisterNumberClass.SerialNeverIssued)]
    [InlineData(RegisterNumberClass.ImpossibleCheckDigits)]
    public void A_slip_is_guessed_where_it_explains_the_fault(RegisterNumberClass @class) =>
        Holds.ForAll(Seeds.Of(@class), sample => AssertGuessed(sample.Text), 500);

    [Fact]
    public void A_spreadsheet_loses_up_to_three_zeros()
    {
        // Born in the first nine months of 2000.
        var number = new RegisterNumbers(1).BornOn(new(2000, 7, 30)).ToString("N");

        Assert.Equal(8, number.TrimStart('0').Length);
        Assert.Equal(LikelyCause.LeadingZeroLost, Fault(number.TrimStart('0')).Cause);
    }

    [Theory]
    [InlineData("oma")]
    [InlineData("Ilse")]
    [InlineData("85O")]
    public void A_word_is_no_number_with_a_letter_for_a_digit(string text) => Assert.Equal(LikelyCause.Unknown, Fault(text).Cause);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" .-/_")]
    public void Nothing_typed_is_empty(string text)
    {
        Assert.Equal("register-number.empty", Fault(text).Code);
        Assert.Equal((0, 0), (Fault(text).Start, Fault(text).Length));
    }

    [Fact]
    public void A_day_that_no_century_has_is_named_whatever_the_check_digits() =>
        Assert.Equal("register-number.day", Fault("85022912300").Code);

    private static void AssertGuessed(string digits)
    {
        if (!RegisterNumberOracle.Read(digits).IsValid)
        {
            var expected = digits[..3] == "324" ? LikelyCause.TelephoneNumber
                : RegisterNumberOracle.IsSelfAssigned(digits) ? LikelyCause.SelfAssignedMonth
                : RegisterNumberOracle.IsOneSwapAway(digits) ? LikelyCause.NeighboursSwapped
                : RegisterNumberOracle.IsOneDigitAway(digits) ? LikelyCause.OneDigitOff
                : LikelyCause.Unknown;
            Assert.Equal(expected, Fault(digits).Cause);
        }
    }

    private static LikelyCause CauseUnlessLookalike(string text) =>
        Fault(text).Cause is var cause and not (LikelyCause.TelephoneNumber or LikelyCause.EnterpriseNumber) ? cause : LikelyCause.Unknown;

    private static ParseFault Fault(string text)
    {
        Assert.False(NationalRegisterNumber.TryParse(text, out _, out var fault));
        return fault;
    }
}
