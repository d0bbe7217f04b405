namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Mobile_numbers
{
    // The country codes as libphonenumber lists them (2026-07-17), less those of no country: 800, 808, 870, 878, 881–883, 888, 979.
    private const string CountryCodes =
        "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 " +
        "91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 " +
        "240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 " +
        "290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 " +
        "386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 " +
        "674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 880 886 960 961 962 963 " +
        "964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998";

    [Theory]
    [InlineData("0470123401")]
    [InlineData("0470 12 34 01")]
    [InlineData("0470/12.34.01")]
    [InlineData("0470-12-34-01")]
    [InlineData("0470\u201112\u201134\u201101")]
    [InlineData("0470\u00A012\u00A034\u00A001")]
    [InlineData("0470\u202F12\u202F34\u202F01")]
    [InlineData(" (0470) 123 401 ")]
    [InlineData("(0)470 12 34 01")]
    [InlineData("+32470123401")]
    [InlineData("+32 470 12 34 01")]
    [InlineData("+32 (0)470 12 34 01")]
    [InlineData("+32(0)470/12 34 01")]
    [InlineData("+32 0470 12 34 01")]
    [InlineData("(+32) 470 12 34 01")]
    [InlineData("0032470123401")]
    [InlineData("0032 (0) 470 12 34 01")]
    [InlineData("0032 0470 12 34 01")]
    [InlineData("00 32 (0)470 12 34 01")]
    [InlineData("\u202A+32 470 12 34 01\u202C")]
    [InlineData("\u2068+32 470 12 34 01\u2069")]
    public void One_number_however_it_is_typed(string typed)
    {
        var number = MobileNumber.Parse(typed);

        Assert.Equal("+32470123401", number.ToString("N"));
        Assert.Equal("+32 470 12 34 01", number.ToString("F"));
        Assert.Equal("+** *** ** ** **", number.ToString());
        Assert.False(number.IsForeign);
        Assert.Equal(MobileNumber.Parse("0470123401"), number);
    }

    [Theory]
    [InlineData("+31 6 12345678", "+31612345678", "+31 6 12 34 56 78")]
    [InlineData("+31 (0)6 12345678", "+31612345678", "+31 6 12 34 56 78")]
    [InlineData("+31 06 12345678", "+31612345678", "+31 6 12 34 56 78")]
    [InlineData("0031612345678", "+31612345678", "+31 6 12 34 56 78")]
    [InlineData("+33 6 12 34 56 78", "+33612345678", "+33 6 12 34 56 78")]
    [InlineData("+49 1512 3456789", "+4915123456789", "+49 1 51 23 45 67 89")]
    [InlineData("+352 621 123 456", "+352621123456", "+352 6 21 12 34 56")]
    [InlineData("+352 (0) 621 123 456", "+352621123456", "+352 6 21 12 34 56")]
    [InlineData("+1 202 555 0123", "+12025550123", "+1 20 25 55 01 23")]
    [InlineData("+225 07 12 34 56 78", "+2250712345678", "+225 07 12 34 56 78")]
    [InlineData("+350 12345", "+35012345", "+350 1 23 45")]
    [InlineData("+880 123456789012", "+880123456789012", "+880 12 34 56 78 90 12")]
    public void A_foreign_number_is_welcome(string typed, string normal, string printed)
    {
        var number = MobileNumber.Parse(typed);

        Assert.Equal(normal, number.ToString("N"));
        Assert.Equal(printed, number.ToString("F"));
        Assert.Equal("+** *** ** ** **", number.ToString("M"));
        Assert.True(number.IsForeign);
    }

    [Theory]
    [InlineData("", "empty", 1, 0)]
    [InlineData(" - ", "empty", 1, 0)]
    [InlineData("+", "empty", 1, 0)]
    [InlineData("0470 x2 34 01", "character", 6, 1)]
    [InlineData("0470+123401", "character", 5, 1)]
    [InlineData("++32470123401", "character", 2, 1)]
    [InlineData("٠٤٧٠١٢٣٤٠١", "character", 1, 1)]
    [InlineData("+32 (0)470 12 34 O1", "character", 18, 1, LikelyCause.LetterForDigit)]
    [InlineData("470 12 34 01", "prefix", 1, 1, LikelyCause.LeadingZeroLost)]
    [InlineData("32470123401", "prefix", 1, 1, LikelyCause.PlusLost)]
    [InlineData("31612345678", "prefix", 1, 1)]
    [InlineData(" 7012", "prefix", 2, 1)]
    [InlineData("+210 612 345 678", "country", 2, 3)]
    [InlineData("+0470123401", "country", 2, 3)]
    [InlineData("00 800 1234 5678", "country", 4, 3)]
    [InlineData("0470 12 34 0", "too-short", 13, 0)]
    [InlineData("0470", "too-short", 5, 0)]
    [InlineData("0", "too-short", 2, 0)]
    [InlineData("+32 470 12 34 ", "too-short", 14, 0)]
    [InlineData("+350 1234", "too-short", 10, 0)]
    [InlineData("+33 012345", "too-short", 11, 0)]
    [InlineData("+33 0012345678", "prefix", 6, 1)]
    [InlineData("+32 (0)00470123401", "prefix", 9, 1)]
    [InlineData("0470 12 34 011", "too-long", 14, 1)]
    [InlineData("+32 (0)470 12 34 0123", "too-long", 20, 2)]
    [InlineData("0470123401 0470123402", "too-long", 12, 10)]
    [InlineData("+880 1234567890123", "too-long", 18, 1)]
    [InlineData("02 123 45 67", "fixed-line", 2, 3, LikelyCause.FixedLine)]
    [InlineData("011 12 34 56", "fixed-line", 2, 2, LikelyCause.FixedLine)]
    [InlineData("+32 2 234 56 78", "fixed-line", 5, 3, LikelyCause.FixedLine)]
    [InlineData("0412 34 56 78", "not-mobile", 2, 2)]
    [InlineData("0800 12 345", "not-mobile", 2, 2)]
    [InlineData("0902 12 345", "not-mobile", 2, 2)]
    public void A_refusal_says_what_and_where(
        string typed, string reason, int position, int length, LikelyCause cause = LikelyCause.Unknown)
    {
        Assert.False(MobileNumber.TryParse(typed, out var number, out var fault));
        Assert.True(number.IsDefault);
        Assert.Equal("mobile-number." + reason, fault.Code);
        Assert.Equal((position - 1, length, cause), (fault.Start, fault.Length, fault.Cause));
        Assert.Equal(Rule.Source(210), fault.ToError().Rule);
    }

    [Fact]
    public void A_fixed_line_is_no_mobile_number_however_it_is_written()
    {
        Assert.False(MobileNumber.TryParse("+32 (0)2 234 56 78", out _, out var fault));

        Assert.Equal(MobileNumberErrors.FixedLine.Code, fault.Code);
        Assert.Equal("Geef een gsm-nummer: alleen daarop komen de berichten aan. Dit lijkt een vaste lijn.", fault.ToError().In(Language.Dutch));
    }

    [Fact]
    public void Every_Belgian_beginning_and_length_is_judged()
    {
        for (var length = 1; length <= 20; length++)
        {
            for (var start = 100; start < 1000; start++)
            {
                var national = start.ToString().PadRight(length, '7')[..length];
                var expected = Judge(national);
                foreach (var typed in new[] { "0" + national, "+32" + national, "+320" + national, "+32 (0)" + national, "0032" + national })
                {
                    var accepted = MobileNumber.TryParse(typed, out var number, out var fault);

                    Assert.Equal(expected, accepted ? "" : fault.Code);
                    Assert.Equal(expected.Length == 0 ? "+32" + national : "", number.ToString("N"));
                }
            }
        }
    }

    [Fact]
    public void Every_country_code_is_known_and_no_other()
    {
        var codes = CountryCodes.Split(' ');
        for (var start = 0; start < 1000; start++)
        {
            var digits = start.ToString("000");
            var expected = codes.SingleOrDefault(code => digits.StartsWith(code, StringComparison.Ordinal))?.Length ?? 0;

            Assert.Equal(expected, CallingCode.LengthIn(digits));
            if (!digits.StartsWith("32", StringComparison.Ordinal))
            {
                Assert.Equal(expected > 0, MobileNumber.TryParse($"+{digits}6123456", out _));
            }
        }
    }

    [Fact]
    public void Writing_needs_room_and_says_how_much_it_took()
    {
        var number = MobileNumber.Parse("0470123401");
        Span<char> room = stackalloc char[16];

        Assert.True(number.TryFormat(room, out var written, "F"));
        Assert.Equal(16, written);
        Assert.False(number.TryFormat(room[..15], out written, "F"));
        Assert.Equal(0, written);
        Assert.False(number.TryFormat(room[..11], out written, "N"));
        Assert.Equal(0, written);
    }

    private static string Judge(string national)
    {
        var mobile = national.Length >= 2 && national[0] == '4' && national[1] >= '5';
        var line = System.Text.RegularExpressions.Regex.IsMatch(
            national, "^(80[2-8][0-9]|(1[0-69]|[235][0-9]|4[23]|6[013-57-9]|71|8[1-79]|9[2-4])[0-9]{2})[0-9]{4}$");
        return mobile && national.Length == 9 ? ""
            : line ? "mobile-number.fixed-line"
            : national.Length > 9 ? "mobile-number.too-long"
            : mobile || national.Length < 8 ? "mobile-number.too-short"
            : "mobile-number.not-mobile";
    }
}
