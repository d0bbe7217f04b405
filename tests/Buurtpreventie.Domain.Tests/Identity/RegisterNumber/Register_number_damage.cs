using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

/// <summary>What the check digits catch and what they cannot, as docs/register-number.md states it.</summary>
public sealed class Register_number_damage
{
    [Fact]
    public void One_wrong_digit_goes_unseen_only_in_the_year_by_six_and_in_the_other_century() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample =>
        {
            var digits = sample.Text;
            for (var i = 0; i < digits.Length; i++)
            {
                foreach (var digit in "0123456789".Where(digit => digit != digits[i]))
                {
                    if (Read($"{digits[..i]}{digit}{digits[(i + 1)..]}") is not { IsDefault: false } other)
                    {
                        continue;
                    }

                    Assert.Equal(1, i);
                    Assert.Equal(IsFrom2000(sample) ? 6 : -6, digit - digits[i]);
                    Assert.NotEqual(IsFrom2000(sample), RegisterNumberOracle.Read(other.ToString("N")).Century == 20);
                }
            }
        });

    [Fact]
    public void The_year_six_off_goes_unseen_whenever_the_day_exists_in_the_other_century() => Holds.ForAll(
        Seeds.Of(RegisterNumberClass.Ordinary1900s, RegisterNumberClass.Ordinary2000s),
        sample =>
        {
            var unit = sample.Text[1] - '0' + (IsFrom2000(sample) ? 6 : -6);
            if (unit is >= 0 and <= 9)
            {
                var other = $"{sample.Text[0]}{unit}{sample.Text[2..]}";
                Assert.Equal(sample.Text[2..6] != "0229", !Read(other).IsDefault);
            }
        });

    [Fact]
    public void Swapped_neighbours_go_unseen_only_in_the_month_by_two_or_the_day_by_six_and_in_the_other_century() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample =>
        {
            var digits = sample.Text;
            for (var i = 0; i < digits.Length - 1; i++)
            {
                if (digits[i] == digits[i + 1]
                    || Read($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}") is not { IsDefault: false } other)
                {
                    continue;
                }

                Assert.Contains((i, Math.Abs(digits[i] - digits[i + 1])), new[] { (2, 2), (4, 6) });
                Assert.NotEqual(IsFrom2000(sample), RegisterNumberOracle.Read(other.ToString("N")).Century == 20);
            }
        },
        tests: 3000);

    [Theory]
    [InlineData("070215", "072015")]
    [InlineData("072415", "074215")]
    [InlineData("070006", "070060")]
    [InlineData("070039", "070093")]
    public void Both_kinds_of_unseen_swap_exist(string date, string swapped)
    {
        var control = Control($"2{date}123");

        Assert.Equal(20, RegisterNumberOracle.Read($"{date}123{control}").Century);
        Assert.Equal(19, RegisterNumberOracle.Read($"{swapped}123{control}").Century);
        Assert.False(Read($"{date}123{control}").IsDefault || Read($"{swapped}123{control}").IsDefault);
    }

    private static string Control(string head) => (97 - (long.Parse(head) % 97)).ToString("00");

    private static bool IsFrom2000(RegisterNumberSample sample) => RegisterNumberOracle.Read(sample.Text).Century == 20;

    private static NationalRegisterNumber Read(string digits) =>
        NationalRegisterNumber.TryParse(digits, out NationalRegisterNumber number) ? number : default;
}
