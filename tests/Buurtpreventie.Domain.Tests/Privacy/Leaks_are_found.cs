using System.Diagnostics;
using Buurtpreventie.Domain.Tests.Support;
using FluentValidation;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>The scanner itself: a leak planted anywhere makes it report, so that a real one turns the suite red.</summary>
public sealed class Leaks_are_found
{
    private const string Number = "79.05.14-123.45";

    public static TheoryData<string, object> Planted => new()
    {
        { "as text", Number },
        { "bare", "79051412345" },
        { "in part", "it begins with 7905" },
        { "as a date", "1979-05-14" },
        { "in other digits", "٧٩٠٥١٤" },
        { "with other separators", "(79) 05:14" },
        { "in ToString", new Telling() },
        { "when asked without a format", new Formatted() },
        { "in the debugger's display", new Displayed() },
        { "in a private field", new Fielded() },
        { "in a private property", new Propertied() },
        { "in a property that throws", new Throwing() },
        { "in JSON", new Serialized(79051412345) },
        { "in the member of a member", new { Inner = new { Fielded = new Fielded() } } },
        { "in a list", new List<object> { 1, new object[] { new Telling() } } },
        { "as a key", new Dictionary<string, int> { [Number] = 1 } },
        { "in an exception", new InvalidOperationException(Number) },
        { "in an inner exception", new InvalidOperationException("no", new FormatException(Number)) },
        { "in the data of an exception", WithData() },
        { "as the attempted value of a validation", new InlineValidator<string> { rules => rules.RuleFor(text => text).Must(_ => false) }.Validate(Number) },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void Wherever_they_are_planted(string where, object value)
    {
        var scanner = new LeakScanner(Secret.Digits(Number));
        scanner.Scan(value);

        Assert.True(scanner.Leaks.Count > 0, $"A number {where} was not found in {value}.");
    }

    [Fact]
    public void Also_by_what_an_action_throws()
    {
        var scanner = new LeakScanner(Secret.Digits(Number));
        scanner.ScanOutcomeOf(() => int.Parse("1") == 1 ? throw new FormatException(Number) : 1);

        Assert.NotEmpty(scanner.Leaks);
    }

    [Fact]
    public void But_not_where_there_is_none()
    {
        var scanner = new LeakScanner(Secret.Digits(Number), Secret.Words("Ann De Smet"), Secret.Text("ann@example.be"));
        scanner.Scan(new object?[] { null, 790, "790 and 514", "79 in May 14", new Discreet(), NationalRegisterNumber.Parse("85073003328"), new InvalidOperationException("and, assistant") });

        Assert.Empty(scanner.Leaks);
        Assert.True(scanner.Looked > 10);
    }

    [Theory]
    [InlineData("door Ann De Smét gemeld")]
    [InlineData("SMET")]
    [InlineData("(Ann)")]
    public void Names_by_any_of_their_words(string text) => Assert.NotNull(Secret.Words("Ann De Smet").FoundIn(text));

    [Theory]
    [InlineData("mail naar ANN@example.be!")]
    public void Texts_as_they_stand(string text) => Assert.NotNull(Secret.Text("ann@example.be").FoundIn(text));

    private static InvalidOperationException WithData()
    {
        var exception = new InvalidOperationException("no");
        exception.Data["typed"] = Number;
        return exception;
    }

    private sealed class Telling
    {
        public override string ToString() => Number;
    }

    private sealed class Formatted : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => format is null ? Number : "";
    }

    [DebuggerDisplay("{Masked} or {Shown,nq}")]
    private sealed class Displayed
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Masked => "**";

        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        private string Shown { get; } = Number;
    }

    private sealed class Fielded
    {
        private readonly string _typed = Number;

        public int Length => _typed.Length;
    }

    private sealed class Propertied
    {
        public int Length => Typed.Length;

        private static string Text => Number;

        private string Typed { get; } = Text;
    }

    private sealed class Throwing
    {
        public int Typed => throw new FormatException(Number);
    }

    private sealed record Serialized([property: DebuggerBrowsable(DebuggerBrowsableState.Never)] long Typed)
    {
        public override string ToString() => "**";
    }

    private sealed class Discreet
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        private readonly string _typed = Number;

        public override string ToString() => _typed[..2] + "**";
    }
}
