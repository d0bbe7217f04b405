using System.Text;

namespace Buurtpreventie.Cli.Tests;

public sealed class Redact_command
{
    [Fact]
    public void Masks_the_numbers_and_nothing_else()
    {
        var run = CommandLineRun.Of("redact", "An: 74.03.18-994.41, 0470 12 34 01\r\nEls: 85073003328 en BE71 0961 2345 6769\n\nfout: 85.07.30-033.29");

        Assert.Equal("An: **.**.**-***.**, 0470 12 34 01\r\nEls: **.**.**-***.** en BE71 0961 2345 6769\n\nfout: 85.07.30-033.29", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Keeps_every_other_byte_as_it_is()
    {
        var random = new Random(1);
        for (var i = 0; i < 50; i++)
        {
            var noise = new byte[random.Next(20_000)];
            random.NextBytes(noise);
            noise.AsSpan().ReplaceAny(System.Buffers.SearchValues.Create("0123456789"u8), (byte)'x');
            byte[] before = [0xEF, 0xBB, 0xBF, .. noise], after = [.. noise, (byte)'\r', 0xC3];

            var run = CommandLineRun.Of("redact", [.. before, .. "74.03.18-994.41"u8, .. after]);

            Assert.Equal([.. before, .. "**.**.**-***.**"u8, .. after], run.Bytes);
        }
    }

    [Fact]
    public void Finds_the_separators_of_documents()
    {
        var run = CommandLineRun.Of("redact", "74\u00A003\u00A018\u202F994\u202F41, 74.03.18\u2011994.41, 74.03.18 \u2013 994.41");

        Assert.Equal("**.**.**-***.**, **.**.**-***.**, **.**.**-***.**", run.Output);
    }

    [Fact]
    public void Hands_over_a_line_before_it_waits_for_more()
    {
        using var output = new MemoryStream();
        var seen = new List<string>();
        CommandLineRun.Of("redact", new Typist(["nr 74.03.18-994.41\n", "slot"], () => seen.Add(Encoding.UTF8.GetString(output.ToArray()))), output);

        Assert.Equal(["", "nr **.**.**-***.**\n", "nr **.**.**-***.**\nslot"], seen);
    }
}
