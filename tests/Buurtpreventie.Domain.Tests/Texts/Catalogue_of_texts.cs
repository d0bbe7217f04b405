using System.Reflection;
using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Tests.Architecture;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests;

public sealed partial class Catalogue_of_texts
{
    private static readonly Domain.Texts Texts = Domain.Texts.Standard;

    private static readonly Language[] Languages = Domain.Languages.All.ToArray();

    /// <summary>Words for "nothing to say".</summary>
    private static readonly string[] Silent = ["likely-cause.unknown"];

    /// <summary>Words that two languages share.</summary>
    private static readonly string[] Shared =
    [
        "role.none", "role.participant", "role.police", "role.province",
        "emergency-number.police101", "emergency-number.emergency112", "option.media-photos", "option.media-videos", "option-unit.minutes",
        "option-value.absent", "option-value.yes", "profile-name.bilzen", "profile-name.ghent", "sign-approver.none",
        "province.antwerp", "province.hainaut", "province.liege", "province.limburg", "province.luxembourg", "province.namur",
    ];

    private static readonly HashSet<string> Literals =
    [
        .. Codebase.Types.SelectMany(source => Codebase.MethodsOf(source.Type)).SelectMany(Instructions.Of).Select(instruction => instruction.Operand).OfType<string>(),
    ];

    /// <summary>Enums of which one member has a word, or that are handed to a text.</summary>
    private static readonly List<Type> Words =
    [
        .. Codebase.Types.Select(source => source.Type)
            .Where(type => type.IsEnum && Texts.Keys.Any(key => key.StartsWith(TextKeys.Kebab(type.Name) + ".", StringComparison.Ordinal)))
            .Union(Codebase.Types.SelectMany(source => Codebase.MethodsOf(source.Type)).SelectMany(Spoken)),
    ];

    [Fact]
    public void Codes_are_kebab_with_the_feature_before_the_dot() =>
        Findings.None(ErrorCodes.All.Select(code => code.Code).Where(code => !Kebab().IsMatch(code)));

    [Fact]
    public void A_code_is_given_once() =>
        Findings.None(ErrorCodes.All.GroupBy(code => code.Code).Where(codes => codes.Count() > 1).Select(codes => codes.Key));

    [Fact]
    public void Every_code_has_a_text_beside_its_errors()
    {
        var homeless =
            from code in ErrorCodes.All
            let files = Directory.EnumerateFiles(Repository.PathOf("src", "Buurtpreventie.Domain", code.Class.Folder), "*.texts.json", SearchOption.AllDirectories)
            where !files.Any(file => File.ReadAllText(file).Contains($"\"{code.Code}\"", StringComparison.Ordinal))
            select $"{code.Code} has no text in {code.Class.Folder}";

        Findings.None(homeless);
    }

    [Fact]
    public void Every_word_has_a_text_for_each_member()
    {
        var missing =
            from word in Words
            from member in Enum.GetValues(word).Cast<Enum>()
            from key in TextKeys.Of(member)
            where !Texts.Has(key)
            select key;

        Assert.NotEmpty(Words);
        Findings.None(missing);
    }

    [Fact]
    public void Nothing_is_there_that_nobody_says()
    {
        var said = ErrorCodes.All.Select(code => code.Code)
            .Concat(Words.SelectMany(word => Enum.GetValues(word).Cast<Enum>().SelectMany(TextKeys.Of).Append(TextKeys.JointOf(word)))).ToHashSet();
        var idle = Texts.Keys.Select(TextKeys.General).Distinct().Where(key => !said.Contains(key) && !Literals.Contains(key) && !IsComposed(key));

        Findings.None(idle);
    }

    [Fact]
    public void Every_text_says_something_in_every_language()
    {
        var empty =
            from key in Texts.Keys.Except(Silent)
            from language in Languages
            where string.IsNullOrWhiteSpace(Texts[key, language]) || Texts[key, language].Trim() != Texts[key, language]
            select $"{key} {language.Tag()}";

        Findings.None(empty);
    }

    [Fact]
    public void Languages_differ()
    {
        var same = Texts.Keys.Except(Silent).Where(key => Languages.Select(language => Texts[key, language]).Distinct().Count() < Languages.Length).ToList();

        Findings.None(same.Except(Shared));
        Findings.None(Shared.Except(same).Select(key => $"{key} is excused without need"));
    }

    [Fact]
    public void Placeholders_are_the_same_in_every_language()
    {
        var different =
            from key in Texts.Keys
            let sets = Languages.Select(language => string.Join(", ", TextTemplate.Placeholders(Texts[key, language]).Order(StringComparer.Ordinal)))
            where sets.Distinct().Count() > 1
            select $"{key}: {string.Join(" / ", sets)}";

        Findings.None(different);
    }

    [Fact]
    public void Placeholders_are_well_formed()
    {
        var broken =
            from key in Texts.Keys
            from language in Languages
            where !Template().IsMatch(Texts[key, language])
            select $"{key} {language.Tag()}: {Texts[key, language]}";

        Findings.None(broken);
    }

    /// <summary>A key put together from a literal beginning and a word: <c>lifecycle.table-from</c>.</summary>
    private static bool IsComposed(string key) =>
        Literals.Any(literal => literal.Contains('.', StringComparison.Ordinal) && literal[^1] is '-' or '.' && key.StartsWith(literal, StringComparison.Ordinal));

    /// <summary>The enums that a method boxes to hand them to a text.</summary>
    private static IEnumerable<Type> Spoken(MethodBase method)
    {
        var instructions = Instructions.Of(method).ToList();
        var speaks = instructions.Any(instruction =>
            instruction.Operand is MethodInfo called && called.Name == "Of" && called.DeclaringType is { } type
            && (type == typeof(Domain.Texts) || type == typeof(ErrorArgument)) && called.GetParameters().Any(parameter => parameter.ParameterType == typeof(Enum)));
        return speaks
            ? instructions.Where(instruction => instruction.Code.Name == "box").Select(instruction => instruction.Operand).OfType<Type>().Where(type => type.IsEnum)
            : [];
    }

    [GeneratedRegex(@"^[a-z]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^([^{}|]|\{[a-z][A-Za-z]*(\|[^{}|]+\|[^{}|]+)?\})*$")]
    private static partial Regex Template();
}
