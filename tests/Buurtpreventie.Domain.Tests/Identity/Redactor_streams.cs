using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Redactor_streams
{
    [Fact]
    public void The_portions_in_which_text_comes_do_not_matter()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var text = new RedactorMaterial(seed).Noise(600);
            var expected = RegisterNumberRedactor.Redact(text);
            for (var portion = 1; portion <= 40; portion++)
            {
                using var output = new StringWriter();
                RegisterNumberRedactor.Redact(new PortionReader(text, portion), output);

                Assert.Equal(expected, output.ToString());
            }
        }
    }

    [Fact]
    public void The_portions_in_which_bytes_come_do_not_matter()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var text = new RedactorMaterial(seed).Noise(600).Replace("\ud83d", "", StringComparison.Ordinal).Replace("\udc6e", "", StringComparison.Ordinal);
            var expected = RegisterNumberRedactor.Redact(text);
            for (var portion = 1; portion <= 40; portion++)
            {
                Assert.Equal(expected, Encoding.UTF8.GetString(Redacted(Encoding.UTF8.GetBytes(text), portion)));
            }
        }
    }

    [Fact]
    public void The_place_in_a_long_text_does_not_matter()
    {
        const string Number = "nr 12 85.07.30 - 033.28 12";
        for (var at = 16_300; at < 16_450; at++)
        {
            var text = new string('.', at) + Number + new string('x', 100);
            using var output = new StringWriter();
            RegisterNumberRedactor.Redact(new StringReader(text), output);

            Assert.Equal(text.Replace("85.07.30 - 033.28", "**.**.**-***.**", StringComparison.Ordinal), output.ToString());
        }
    }

    [Fact]
    public void All_other_bytes_pass_unchanged()
    {
        var random = new Random(7);
        var noise = new byte[3000];
        byte[] before = [0xEF, 0xBB, 0xBF, 0x00, 0xFF, 0xC3, 0x28, 0xE2, 0x82, (byte)'\r', (byte)'\n', (byte)'\r', 0xC2];
        for (var portion = 1; portion <= 40; portion++)
        {
            random.NextBytes(noise);
            var letters = noise.Select(b => char.IsAsciiDigit((char)b) ? (byte)0x80 : b).ToArray();

            Assert.Equal(
                [.. before, .. "**.**.**-***.**"u8, .. letters],
                Redacted([.. before, .. "85073003328"u8, .. letters], portion));
        }
    }

    [Fact]
    public void A_line_is_written_before_the_next_one_is_read()
    {
        using var output = new StringWriter();
        var seen = new List<string>();
        var lines = new LineByLine(["nr 85.07.30-033.28\n", "en 850730 033 28\n", "slot 1"], () => seen.Add(output.ToString()));

        RegisterNumberRedactor.Redact(lines, output);

        Assert.Equal(["", "nr **.**.**-***.**\n", "nr **.**.**-***.**\nen **.**.**-***.**\n"], seen[..3]);
    }

    /// <summary>A million characters that begin a number again and again: each is looked at a bounded number of times.</summary>
    [Theory]
    [InlineData("8")]
    [InlineData("8 5 0 7 3 0 0 3 3 2 8 ")]
    [InlineData("85 07 30 033 2 ")]
    [InlineData("85.07.30-033.2")]
    [InlineData("850 730 033 ")]
    [InlineData("+8 ")]
    [InlineData("+85(0)7 ")]
    [InlineData("0049 1 ")]
    [InlineData("01 23.")]
    [InlineData("BE12 3456 7890 ")]
    [InlineData("be12be12")]
    [InlineData(" . - ")]
    [InlineData("€ 1€")]
    public void One_endless_line_is_passed_once(string pattern)
    {
        var output = new Counter();
        RegisterNumberRedactor.Redact(new RepeatingReader(pattern, 200_000), output);

        Assert.Equal(200_000, output.Written);
    }

    [Fact]
    public void One_endless_line_takes_constant_memory()
    {
        var allocated = Allocation.Of(() => RegisterNumberRedactor.Redact(new RepeatingReader("nr 85.07.30-033.28 en 8 5 0 ", 300_000), new Counter()), 128 * 1024);

        Assert.InRange(allocated, 0, 128 * 1024);
    }

    private static byte[] Redacted(byte[] bytes, int portion)
    {
        using var output = new MemoryStream();
        RegisterNumberRedactor.Redact(new PortionStream(bytes, portion), output);
        return output.ToArray();
    }

    private sealed class PortionReader(string text, int portion) : TextReader
    {
        private int _read;

        public override int Read(Span<char> buffer)
        {
            var length = Math.Min(Math.Min(portion, buffer.Length), text.Length - _read);
            text.AsSpan(_read, length).CopyTo(buffer);
            _read += length;
            return length;
        }
    }

    private sealed class PortionStream(byte[] bytes, int portion) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(portion, buffer.Length)]);
    }

    private sealed class LineByLine(string[] lines, Action asked) : TextReader
    {
        private int _next;

        public override int Read(Span<char> buffer)
        {
            asked();
            if (_next == lines.Length)
            {
                return 0;
            }

            lines[_next].CopyTo(buffer);
            return lines[_next++].Length;
        }
    }

    private sealed class RepeatingReader(string pattern, int length) : TextReader
    {
        private int _read;

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(buffer.Length, length - _read);
            for (var i = 0; i < count; i++)
            {
                buffer[i] = pattern[_read++ % pattern.Length];
            }

            return count;
        }
    }

    private sealed class Counter : TextWriter
    {
        public override Encoding Encoding => Encoding.Unicode;

        public int Written { get; private set; }

        public override void Write(ReadOnlySpan<char> buffer) => Written += buffer.Length;
    }
}
