using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using Buurtpreventie.Domain.Validation;
using FluentValidation;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>Whatever is typed for a register number, and whatever becomes of it: four of its digits in a row never show.</summary>
public sealed class No_register_number_leaks
{
    // A year that the library says itself, the last postal code, so that no number is found in it.
    private static readonly LocalDate Since = new(9999, 3, 1);
    private static readonly RegisterNumberKey Key = new(1, new byte[32]);

    /// <summary>Every code that the library has, with the arguments that a fault gives it, in every language.</summary>
    [Fact]
    public void No_error_text_holds_four_digits_in_a_row()
    {
        var arguments = new[]
        {
            ErrorArgument.Of("part", CodePart.Serial), ErrorArgument.Of("position", CodeText.LongestText + 1), ErrorArgument.Of("cause", LikelyCause.OneDigitOff),
        };
        var scanner = new LeakScanner(Secret.AnyDigits());
        foreach (var code in ErrorCodes.All)
        {
            foreach (var language in Languages.All)
            {
                scanner.Scan(code.Error.With([.. arguments]).In(language), code.Code);
            }
        }

        Findings.None(scanner.Leaks);
    }

    [Theory]
    [MemberData(nameof(RegisterNumberClasses.All), MemberType = typeof(RegisterNumberClasses))]
    public void What_is_typed_shows_nowhere(RegisterNumberClass @class) => Holds.ForAll(
        Seeds.Of(@class),
        sample =>
        {
            var scanner = ScannerFor(sample);
            foreach (var text in sample.Spellings)
            {
                ScanReading(typeof(NationalRegisterNumber), text, scanner);
                ScanForm(text, scanner);
            }

            Findings.None(scanner.Leaks);
        },
        tests: 1);

    /// <summary>People type things in the wrong field.</summary>
    [Fact]
    public void Nor_does_it_in_another_field() => Holds.ForAll(
        Seeds.Of(Enum.GetValues<RegisterNumberClass>()),
        sample =>
        {
            var scanner = ScannerFor(sample);
            foreach (var type in Readers.Types)
            {
                ScanReading(type, sample.Text, scanner);
            }

            Findings.None(scanner.Leaks);
        },
        tests: 50);

    [Fact]
    public void What_is_wrong_with_it_shows_nothing_of_it() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Refused),
        sample =>
        {
            var scanner = ScannerFor(sample);
            foreach (var fault in sample.Spellings.Select(FaultOf).Where(fault => fault.IsFault).Distinct())
            {
                ScanError(fault.ToError("person.registerNumber"), scanner);
            }

            Findings.None(scanner.Leaks);
        },
        tests: 60);

    [Fact]
    public void A_number_shows_nowhere_on_its_own_or_in_something_else() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted),
        sample =>
        {
            var (number, scanner) = (sample.Number, ScannerFor(sample));

            scanner.Scan(number);
            scanner.Scan(number.BirthDate);
            scanner.Scan(Outcome<NationalRegisterNumber>.Success(number));
            scanner.Scan(Outcome<BirthDate>.Success(number.BirthDate));
            scanner.Scan(new Form(number, number, [number], number.BirthDate));
            scanner.Scan(new Dictionary<NationalRegisterNumber, int> { [number] = 1 });
            scanner.Scan(new { Number = number, Sex = number.Sex });
            scanner.Scan(RegisterNumberReplacement.Of(number, new RegisterNumbers(1).Next(), Since));
            scanner.Scan(RegisterNumberReplacement.Of(number, number, Since));
            scanner.Scan(RegisterNumberDigest.Of(number, Key).KeyVersion);
            scanner.ScanOutcomeOf(() => number.ToString("X"));
            Findings.None(scanner.Leaks);
        });

    [Fact]
    public void The_secret_of_a_key_shows_nowhere()
    {
        byte[] secret = [.. Enumerable.Range(0, 64).Select(i => (byte)((i * 37) + 11))];
        var scanner = new LeakScanner(
            Secret.Text(Convert.ToHexString(secret)[..8]), Secret.Text(Convert.ToBase64String(secret)[..8]), Secret.Digits(string.Join(' ', secret.Take(4))));

        scanner.Scan(new RegisterNumberKey(1, secret));
        scanner.ScanOutcomeOf(() => new RegisterNumberKey(0, secret));
        scanner.ScanOutcomeOf(() => new RegisterNumberKey(1, secret.AsSpan(0, 31)));
        Findings.None(scanner.Leaks);
    }

    /// <summary>The number by four digits, its birth date by six: a year alone is no leak.</summary>
    private static LeakScanner ScannerFor(RegisterNumberSample sample) => new(
        Secret.Digits(sample.Text), Secret.Digits(sample.BirthDate.ToString("N"), run: 6), Secret.Digits(sample.BirthDate.ToString("F"), run: 6));

    private static ParseFault FaultOf(string text) => NationalRegisterNumber.TryParse(text, out _, out var fault) ? default : fault;

    private static void ScanReading(Type type, string text, LeakScanner scanner)
    {
        foreach (var (door, read) in Readers.DoorsTo(type, text))
        {
            scanner.ScanOutcomeOf(read, door);
        }
    }

    private static void ScanError(DomainError error, LeakScanner scanner)
    {
        scanner.Scan(error);
        foreach (var language in Languages.All)
        {
            scanner.Scan(error.In(language));
        }

        ErrorList errors = [error, error.Under("declaration")];
        scanner.Scan(errors);
        scanner.Scan(errors.In(Language.Dutch));
        scanner.Scan(errors.ToValidationResult());
        scanner.Scan(Outcome<NationalRegisterNumber>.Failure(errors));
        scanner.ScanOutcomeOf(() => Outcome<NationalRegisterNumber>.Failure(errors).OrThrow());
    }

    private static void ScanForm(string text, LeakScanner scanner)
    {
        var validator = new InlineValidator<Typed>();
        validator.RuleFor(typed => typed.Number).NationalRegisterNumber();
        scanner.Scan(validator.ValidateIn(new(text), Language.Dutch), "a form");
        scanner.ScanOutcomeOf(() =>
        {
            validator.ValidateAndThrow(new(text));
            return null;
        });
    }

    private sealed record Form(NationalRegisterNumber Number, NationalRegisterNumber? Other, NationalRegisterNumber[] More, BirthDate Birth);

    private sealed record Typed(string Number)
    {
        public override string ToString() => nameof(Typed);
    }
}
