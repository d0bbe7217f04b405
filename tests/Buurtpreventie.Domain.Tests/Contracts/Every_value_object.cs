using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Contracts;

/// <summary>What a value object owes to whoever uses one, held against all of them.</summary>
public sealed class Every_value_object
{
    private static readonly string[] Operators = ["op_Equality", "op_Inequality"];

    private static readonly string[] OperatorsOfOrder = ["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"];

    /// <summary>What can be printed but not be read back, and why.</summary>
    private static readonly Dictionary<Type, string> PrintedForPeopleOnly = new()
    {
        [typeof(BirthDate)] = "03/04/2005 is another day elsewhere",
        [typeof(PersonName)] = "nobody can tell where a last name starts",
    };

    /// <summary>What is written as a JSON object, of which parts are worth having, and read from an object or from a string.</summary>
    private static readonly Type[] Objects = [typeof(Address)];

    /// <summary>A mask that tells something, and what.</summary>
    private static readonly Dictionary<Type, string> TellingMask = new() { [typeof(PersonName)] = "the initials" };

    /// <summary>Structs of the root namespace that are no value objects, and what they are.</summary>
    private static readonly Dictionary<Type, string> Others = new()
    {
        [typeof(Act)] = "an input",
        [typeof(Actor)] = "made by the host for one act, written by its own converter",
        [typeof(ErrorArgument)] = "part of an error",
        [typeof(ErrorList)] = "a list",
        [typeof(ErrorText)] = "an answer",
        [typeof(Jurisdiction)] = "an input",
        [typeof(Outcome<>)] = "a value or a refusal",
        [typeof(ParseFault)] = "an answer",
        [typeof(Rule)] = "made by the library only; its default means no rule",
        [typeof(Scope)] = "made by the host for one act, written by its own converter",
        [typeof(Standing)] = "made for one decision",
        [typeof(SettledDuty)] = "what a step says it settles",
        [typeof(Term)] = "its default is a term of no days and valid",
    };

    private static readonly JsonSerializerOptions ByteForByte = new() { DefaultBufferSize = 1 };

    private static readonly JsonSerializerOptions[] NotForStorage =
        [JsonSerializerOptions.Default, JsonSerializerOptions.Web, BuurtpreventieJson.Web, new JsonSerializerOptions().AddBuurtpreventie()];

    private static string _kept = "";

    public static TheoryData<Type> All => [.. ValueObject.Types];

    public static TheoryData<Type> Personal => [.. ValueObject.Types.Where(type => ValueObject.Of(type).IsPersonal)];

    public static TheoryData<Type> NotPersonal => [.. ValueObject.Types.Where(type => !ValueObject.Of(type).IsPersonal)];

    [Fact]
    public void Is_known_here()
    {
        var structs = typeof(CodeText).Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsEnum: false, IsNested: false } && type.Namespace == typeof(CodeText).Namespace)
            .Except(ValueObject.Types)
            .ToList();

        Findings.None(structs.Except(Others.Keys).Select(type => $"{type.Name} is no value object: say what it is, or make it one"));
        Findings.None(Others.Keys.Except(structs).Select(type => $"{type.Name} is listed without need"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_a_readonly_struct_with_the_operators_and_readers_that_NET_expects(Type type)
    {
        Assert.Contains(type.CustomAttributes, attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).ToHashSet();
        var isOrdered = type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type));

        Assert.Superset(Operators.ToHashSet(), methods);
        Assert.All(OperatorsOfOrder, name => Assert.Equal(isOrdered, methods.Contains(name)));
        Assert.NotNull(type.GetMethod("TryParse", [typeof(ReadOnlySpan<char>), type.MakeByRefType()]));
        Assert.NotNull(type.GetMethod("TryParse", [typeof(ReadOnlySpan<char>), type.MakeByRefType(), typeof(ParseFault).MakeByRefType()]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_equal_by_what_it_says(Type type)
    {
        var subject = ValueObject.Of(type);
        var (once, again) = (subject.Values.ToList(), subject.Values.ToList());
        for (var i = 0; i < once.Count; i++)
        {
            Assert.Equal(once[i].GetHashCode(), again[i].GetHashCode());
            Assert.False(once[i].Equals(null));
            Assert.False(once[i].Equals(subject.Samples.Valid[i]));
            for (var j = 0; j < once.Count; j++)
            {
                Assert.Equal(i == j, once[i].Equals(again[j]));
                Assert.Equal(i == j, Operator(type, "op_Equality", once[i], again[j]));
                Assert.Equal(i != j, Operator(type, "op_Inequality", once[i], again[j]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Has_an_order_that_agrees_with_equality_and_its_operators_or_none(Type type)
    {
        if (!type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type)))
        {
            return;
        }

        var subject = ValueObject.Of(type);
        var compare = type.GetMethod("CompareTo", [type])!;
        foreach (var (left, right) in Pairs([.. subject.Values, subject.Default]))
        {
            var order = (int)compare.Invoke(left, [right])!;

            Assert.Equal(Math.Sign(order), -Math.Sign((int)compare.Invoke(right, [left])!));
            Assert.Equal(order == 0, left.Equals(right));
            Assert.Equal(order < 0, Operator(type, "op_LessThan", left, right));
            Assert.Equal(order > 0, Operator(type, "op_GreaterThan", left, right));
            Assert.Equal(order <= 0, Operator(type, "op_LessThanOrEqual", left, right));
            Assert.Equal(order >= 0, Operator(type, "op_GreaterThanOrEqual", left, right));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Has_a_default_that_is_no_value(Type type)
    {
        var subject = ValueObject.Of(type);
        Span<char> room = stackalloc char[8];
        Span<byte> bytes = stackalloc byte[8];

        Assert.True(subject.IsDefault(subject.Default));
        Assert.True((bool)type.GetProperty("IsDefault")!.GetValue(subject.Default)!);
        Assert.All(subject.Values, value => Assert.False(subject.IsDefault(value)));
        Assert.All(subject.Values, value => Assert.False(value.Equals(subject.Default)));
        Assert.Equal(subject.Default.GetHashCode(), subject.Default.GetHashCode());
        foreach (var format in Formats(subject))
        {
            Assert.Equal("", ValueObject.Written(subject.Default, format));
            Assert.True(subject.TryFormat(subject.Default, room, out var written, format));
            Assert.Equal(0, written);
            Assert.True(subject.TryFormat(subject.Default, bytes, out written, format));
            Assert.Equal(0, written);
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            property.GetValue(subject.Default);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Has_a_default_that_is_not_written_as_JSON(Type type)
    {
        var nothing = ValueObject.Of(type).Default;

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(nothing, type, BuurtpreventieJson.Storage));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Holder(type, nothing), BuurtpreventieJson.Storage));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("null", type, BuurtpreventieJson.Storage));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\"", type, BuurtpreventieJson.Storage));
        Assert.Null(JsonSerializer.Deserialize("null", typeof(Nullable<>).MakeGenericType(type), BuurtpreventieJson.Storage));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Reads_what_it_should_and_nothing_else(Type type)
    {
        var subject = ValueObject.Of(type);
        foreach (var text in subject.Samples.Valid)
        {
            Assert.True(subject.TryParse(text, out var value, out var fault), text);
            Assert.Equal(default, fault);
            Assert.Equal(value, subject.Parse(text));
            Assert.Equal(value, subject.Parse(Encoding.UTF8.GetBytes(text)));
        }

        foreach (var text in subject.Samples.Invalid)
        {
            Assert.False(subject.TryParse(text, out var value), text);
            Assert.Equal(subject.Default, value);
        }

        Assert.False(subject.TryParse((string?)null, out var none));
        Assert.Equal(subject.Default, none);
        Assert.Throws<ArgumentNullException>(() => subject.Parse((string)null!));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Says_what_is_wrong_and_where(Type type)
    {
        var subject = ValueObject.Of(type);
        foreach (var text in subject.Samples.Invalid)
        {
            Assert.False(subject.TryParse(text, out _, out var fault));
            var error = fault.ToError("here");

            Assert.Contains(ErrorCodes.All, code => code.Code == fault.Code);
            Assert.InRange(fault.Start, 0, text.Length);
            Assert.InRange(fault.Start + fault.Length, 0, text.Length);
            Assert.Equal((fault.Code, "here", ErrorKind.Invalid), (error.Code, error.Target, error.Kind));
            foreach (var language in Languages.All)
            {
                Assert.DoesNotContain('{', error.In(language));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Reads_characters_and_UTF_8_alike(Type type)
    {
        var subject = ValueObject.Of(type);
        var random = new Random(20261121);
        var texts = subject.Samples.Valid.Concat(subject.Samples.Invalid).Concat(Enumerable.Range(0, 2000).Select(_ => Noise.Near(subject.Samples, random)));
        foreach (var text in texts)
        {
            Alike.Check(subject, text);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Never_puts_in_an_exception_what_it_was_given(Type type)
    {
        var subject = ValueObject.Of(type);
        var converter = TypeDescriptor.GetConverter(type);
        foreach (var text in subject.Samples.Invalid.Where(text => text.Length > 4))
        {
            var json = JsonSerializer.Serialize(text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? "not " + text.Trim('\uD800', '\uD83D') : text);
            Exception[] exceptions =
            [
                Assert.Throws<DomainFormatException>(() => subject.Parse(text)),
                Assert.Throws<DomainFormatException>(() => subject.Parse(Encoding.UTF8.GetBytes(text))),
                Assert.Throws<DomainFormatException>(() => converter.ConvertFrom(text)),
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, BuurtpreventieJson.Web)),
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"{{\"Value\":{json}}}", typeof(Box<>).MakeGenericType(type))),
            ];

            Assert.All(exceptions, exception => Assert.DoesNotContain(text, exception.ToString(), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Reads_back_what_it_writes(Type type)
    {
        var subject = ValueObject.Of(type);
        string[] formats = PrintedForPeopleOnly.ContainsKey(type) ? ["N"] : ["N", "F"];
        foreach (var (value, format) in subject.Values.SelectMany(value => formats.Select(format => (value, format))))
        {
            var text = ValueObject.Written(value, format);

            Assert.Equal(value, subject.Parse(text));
            Assert.Equal(text, ValueObject.Written(subject.Parse(text), format));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Writes_the_same_whichever_way_it_is_asked(Type type)
    {
        var subject = ValueObject.Of(type);
        foreach (var (value, format) in subject.Values.SelectMany(value => Formats(subject).Select(format => (value, format))))
        {
            var text = ValueObject.Written(value, format);
            var utf8Text = Encoding.UTF8.GetBytes(text);
            var characters = new char[text.Length];
            var bytes = new byte[utf8Text.Length];

            Assert.True(subject.TryFormat(value, characters, out var written, format));
            Assert.Equal((text, text.Length), (new string(characters), written));
            Assert.True(subject.TryFormat(value, bytes, out written, format));
            Assert.Equal(utf8Text.Length, written);
            Assert.Equal(utf8Text, bytes);

            Assert.False(subject.TryFormat(value, characters.AsSpan(1), out written, format));
            Assert.Equal(0, written);
            Assert.False(subject.TryFormat(value, bytes.AsSpan(1), out written, format));
            Assert.Equal(0, written);
            Assert.Equal(text, ((IFormattable)value).ToString(format, new Deaf()));
        }

        foreach (var value in subject.Values)
        {
            Assert.Equal(ValueObject.Written(value, ""), value.ToString());
            Assert.Equal(ValueObject.Written(value, ""), ((IFormattable)value).ToString(null, null));
            Assert.Equal(value.ToString(), string.Format(CultureInfo.InvariantCulture, "{0}", value));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Knows_no_other_formats(Type type)
    {
        var subject = ValueObject.Of(type);
        string[] known = Formats(subject);
        var others = Enumerable.Range(' ', 95).Select(letter => ((char)letter).ToString()).Concat(["FF", "NN", "MM", "N ", "é"]).Except(known);
        var value = subject.Values.First();
        foreach (var format in others)
        {
            Assert.Throws<FormatException>(() => ValueObject.Written(value, format));
            Assert.Throws<FormatException>(() => subject.TryFormat(value, new char[256], out _, format));
            Assert.Throws<FormatException>(() => subject.TryFormat(value, new byte[256], out _, format));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Goes_through_JSON_and_back(Type type)
    {
        foreach (var value in ValueObject.Of(type).Values)
        {
            var json = JsonSerializer.Serialize(value, type, BuurtpreventieJson.Storage);

            Assert.True(Objects.Contains(type) ? json[0] == '{' : ValueObject.Written(value, "N") == JsonSerializer.Deserialize<string>(json), json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, type, BuurtpreventieJson.Storage));
            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            Assert.Equal(value, JsonSerializer.Deserialize(Escaped(ValueObject.Written(value, "N")), type, BuurtpreventieJson.Web));
            Assert.Equal(value, JsonSerializer.Deserialize(new Trickle(Encoding.UTF8.GetBytes(json)), type, ByteForByte));

            var holder = Holder(type, value);
            Assert.Equal(holder, JsonSerializer.Deserialize(JsonSerializer.Serialize(holder, BuurtpreventieJson.Storage), holder.GetType(), BuurtpreventieJson.Storage));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", Holder(type, ValueObject.Of(type).Default).GetType(), BuurtpreventieJson.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("5360", type, BuurtpreventieJson.Web));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Binds_through_its_type_converter(Type type)
    {
        var subject = ValueObject.Of(type);
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        foreach (var text in subject.Samples.Valid)
        {
            var value = converter.ConvertFromInvariantString(text)!;

            Assert.Equal(subject.Parse(text), value);
            Assert.Equal(ValueObject.Written(value, subject.IsPersonal ? "M" : "N"), converter.ConvertToInvariantString(value));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Allocates_nothing_that_it_does_not_keep(Type type)
    {
        var subject = ValueObject.Of(type);
        foreach (var text in subject.Samples.Invalid)
        {
            Assert.Equal(0, subject.AllocatedByReading(text, 0));
        }

        foreach (var text in subject.Samples.Valid)
        {
            var value = subject.Parse(text);

            // Five ways of reading, each of which keeps its own strings.
            var kept = 5 * Strings(value).Sum(Size);
            Assert.Equal(kept, subject.AllocatedByReading(text, kept));
            Assert.Equal(subject.IsText, kept > 0);
            foreach (var format in Formats(subject))
            {
                Assert.Equal(0, subject.AllocatedByWriting(value, format));
            }
        }
    }

    [Theory]
    [MemberData(nameof(NotPersonal))]
    public void That_is_not_personal_may_be_shown_and_be_a_key(Type type)
    {
        foreach (var value in ValueObject.Of(type).Values)
        {
            var counts = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
            counts[value] = 1;
            var json = JsonSerializer.Serialize(counts, counts.GetType());

            Assert.Equal($"{{{JsonSerializer.Serialize(value, type)}:1}}", json);
            Assert.Equal(counts, JsonSerializer.Deserialize(json, counts.GetType()));
            Assert.Equal(ValueObject.Written(value, "N"), value.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Personal))]
    public void That_is_personal_hides_behind_a_mask(Type type)
    {
        var subject = ValueObject.Of(type);
        var masks = subject.Values.Select(value => value.ToString()!).ToList();

        Assert.Equal(masks, subject.Values.Select(value => ValueObject.Written(value, "M")));
        Assert.Equal(masks, subject.Values.Select(value => $"{value}"));
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
        Assert.All(masks.Zip(subject.Values), pair => Assert.NotEqual(pair.First, ValueObject.Written(pair.Second, "F")));
        Assert.True(TellingMask.ContainsKey(type) ? masks.All(mask => mask.Length <= 6) : masks.Distinct().Count() == 1);
        Assert.All(TellingMask.ContainsKey(type) ? [] : masks, mask => Assert.DoesNotContain(mask, char.IsLetterOrDigit));
    }

    [Theory]
    [MemberData(nameof(Personal))]
    public void That_is_personal_shows_nothing_to_a_debugger(Type type)
    {
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name != "IsDefault");

        Assert.NotEmpty(fields);
        Findings.None(fields.Concat<MemberInfo>(properties).Where(IsShown).Select(member => $"{type.Name}.{member.Name}"));
    }

    [Theory]
    [MemberData(nameof(Personal))]
    public void That_is_personal_is_written_for_storage_only_and_never_as_a_key(Type type)
    {
        foreach (var value in ValueObject.Of(type).Values)
        {
            object[] holders = [value, Holder(type, value), new { value }, new object[] { value }, new List<object> { new { inner = Holder(type, value) } }, new Dictionary<string, object> { ["x"] = value }];
            foreach (var (holder, options) in holders.SelectMany(holder => NotForStorage.Select(options => (holder, options))))
            {
                var refusal = Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(holder, holder.GetType(), options));
                Assert.DoesNotContain(ValueObject.Written(value, "N"), refusal.ToString(), StringComparison.Ordinal);
            }

            var counts = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
            counts[value] = 1;
            Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(counts, counts.GetType(), BuurtpreventieJson.Storage));
            Assert.Throws<PersonalDataException>(() =>
                JsonSerializer.Deserialize($"{{{JsonSerializer.Serialize(ValueObject.Written(value, "N"))}:1}}", counts.GetType(), BuurtpreventieJson.Storage));
        }
    }

    private static string[] Formats(ValueObject subject) => subject.IsPersonal ? ["", "M", "F", "N"] : ["", "F", "N"];

    private static bool Operator(Type type, string name, object left, object right) => (bool)type.GetMethod(name)!.Invoke(null, [left, right])!;

    private static IEnumerable<(object Left, object Right)> Pairs(object[] values) => values.SelectMany(left => values.Select(right => (left, right)));

    private static object Holder(Type type, object value) => Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;

    private static IEnumerable<string> Strings(object value) =>
        value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.GetValue(value)).OfType<string>();

    private static long Size(string text) =>
        Enumerable.Range(0, 5).Min(_ => Allocation.Of(() => _kept = new string(text.AsSpan()), long.MaxValue - 1));

    private static bool IsShown(MemberInfo member) => !member.GetCustomAttributes<DebuggerBrowsableAttribute>().Any(browsable => browsable.State == DebuggerBrowsableState.Never);

    private static string Escaped(string text) => $"\"{string.Concat(text.Select(character => $"\\u{(int)character:x4}"))}\"";

    public sealed record Box<T>(T Value);

    /// <summary>Tells nothing of any culture, because nobody should ask.</summary>
    private sealed class Deaf : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => throw new InvalidOperationException("Our formats follow no culture.");
    }

    /// <summary>A stream that gives one byte at a time, so that a JSON value comes in pieces.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
