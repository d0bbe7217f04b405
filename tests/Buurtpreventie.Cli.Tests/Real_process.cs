using System.Diagnostics;
using System.Text;

namespace Buurtpreventie.Cli.Tests;

/// <summary>The tool as people start it.</summary>
public sealed class Real_process
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Buurtpreventie.Cli.dll");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_in_utf8_on_standard_output_and_nothing_on_standard_error()
    {
        var run = await Run(["numbers", "--as-of", "2026-11-21", "--lang", "nl"], "74.03.18-994.41\n74.03.18-994.42\né\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith(
            """{"line":1,"input":"74.03.18-994.41","valid":true,"kind":"RN","birthDate":"1974-03-18","sex":"F","number":"74031899441"}""" + "\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("Misschien is één cijfer verkeerd getypt.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"input\":\"é\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redacts()
    {
        var run = await Run(["redact"], "An: 74.03.18-994.41\r\n\u00E9\n");

        Assert.Equal((0, "An: **.**.**-***.**\r\n\u00E9\n", ""), run);
    }

    [Fact]
    public async Task Takes_the_day_of_the_clock()
    {
        var run = await Run(["numbers"], "85.07.30-033.57\n");

        Assert.Contains("register-number.future", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_use_goes_to_standard_error()
    {
        var run = await Run(["numbers", "--as-of", "gisteren", "--lang", "fr"], "");

        Assert.Equal((2, "", "--as-of attend YYYY-MM-DD.\nVoir buurt numbers --help.\n"), run);
    }

    [Fact]
    public async Task Tells_the_story_that_is_shipped_beside_the_program()
    {
        var run = await Run(["demo", "--protocol", "ghent", "--lang", "de"], "");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Nachbarschaftsprävention in Lanaken\n═", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr_BE.UTF-8", "Utilisation :")]
    [InlineData("de_BE.UTF-8", "Verwendung:")]
    [InlineData("en_GB.UTF-8", "Usage:")]
    [InlineData("C.UTF-8", "Gebruik:")]
    [InlineData("it_IT.UTF-8", "Gebruik:")]
    public async Task Speaks_the_language_of_the_system(string locale, string usage)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sets its language elsewhere.");

        Assert.Contains(usage, (await Run(["--help"], "", locale)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<&-")]
    [InlineData("< /")]
    public async Task Input_that_is_not_there_ends_with_3(string redirection)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a shell.");

        var run = await Run("sh", ["-c", $"exec dotnet \"$0\" numbers --lang en {redirection}", Tool], "", "C.UTF-8");

        Assert.Equal((3, "", "The input cannot be read.\n"), run);
    }

    private static Task<(int ExitCode, string Output, string Error)> Run(string[] arguments, string input, string locale = "C.UTF-8") =>
        Run("dotnet", [Tool, .. arguments], input, locale);

    private static async Task<(int ExitCode, string Output, string Error)> Run(string program, string[] arguments, string input, string locale)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            Environment = { ["LC_ALL"] = locale },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), Stop);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading.
        }

        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await output, await error);
    }
}
