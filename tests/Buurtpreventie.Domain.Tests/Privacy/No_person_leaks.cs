using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using Buurtpreventie.Domain.Validation;
using FluentValidation;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>What is typed of a person, right or wrong and in whatever field, never shows; nor does what was read of it.</summary>
public sealed class No_person_leaks
{
    [Fact]
    public void By_what_is_typed() => Holds.ForAll(
        Seeds.Any,
        seed =>
        {
            var person = new FictivePeople(seed).Next();
            var scanner = ScannerFor(person);
            foreach (var (type, text) in Typed(person).SelectMany(text => Readers.Types.Select(type => (type, text))))
            {
                foreach (var (door, read) in Readers.DoorsTo(type, text))
                {
                    scanner.ScanOutcomeOf(read, door);
                }
            }

            Findings.None(scanner.Leaks);
        },
        tests: 2);

    [Fact]
    public void By_what_is_wrong_in_a_form() => Holds.ForAll(
        Seeds.Any,
        seed =>
        {
            var person = new FictivePeople(seed).Next();
            var scanner = ScannerFor(person);
            foreach (var text in Typed(person))
            {
                scanner.Scan(PersonName.Of(text, text + "9"), "a name");
                scanner.Scan(Address.Of(text, text, text, text, text), "an address");
                scanner.Scan(Validator().ValidateIn(new Form(text, text), Language.French), "a form");
            }

            Findings.None(scanner.Leaks);
        },
        tests: 10);

    [Fact]
    public void By_what_was_read() => Holds.ForAll(Seeds.Any, seed =>
    {
        var person = new FictivePeople(seed).Next();
        var scanner = ScannerFor(person);

        scanner.Scan(person.Name);
        scanner.Scan(person.Mobile);
        scanner.Scan(person.Email);
        scanner.Scan(person.Address);
        scanner.Scan(person.RegisterNumber);
        scanner.Scan(person.BirthDate);
        scanner.Scan(Outcome<PersonName>.Success(person.Name));
        scanner.Scan(new { person.Name, person.Mobile, person.Email, person.Address });
        scanner.ScanOutcomeOf(() => person.Name.ToString("X"));
        scanner.ScanOutcomeOf(() => person.Mobile.ToString("X"));
        scanner.ScanOutcomeOf(() => person.Email.ToString("X"));
        scanner.ScanOutcomeOf(() => person.Address.ToString("X"));
        Findings.None(scanner.Leaks);
    }, tests: 100);

    private static LeakScanner ScannerFor(FictivePerson person) => new(
        Secret.Words($"{person.Name:F}"),
        Secret.Digits(person.Mobile.ToString("F")),
        Secret.Digits(person.RegisterNumber.ToString("F")),
        Secret.Text(person.Email.ToString("N").Split('@')[0]),
        Secret.Text(person.Address.Street),
        Secret.Words(person.Address.PlaceName));

    /// <summary>As it should be, and in some of the ways in which it should not.</summary>
    private static IEnumerable<string> Typed(FictivePerson person)
    {
        string[] right =
            [$"{person.Name:F}", $"{person.Name:N}", $"{person.Mobile:F}", $"{person.Mobile:N}", $"{person.Email:N}", $"{person.Address:F}", $"{person.Address:N}"];
        return right.Concat(right.SelectMany(text => new[] { text[..^1], text + "7x", "?" + text, text.Replace('@', ' '), text + new string(' ', 300) }));
    }

    private static InlineValidator<Form> Validator()
    {
        var validator = new InlineValidator<Form>();
        validator.RuleFor(form => form.Mobile).MobileNumber();
        validator.RuleFor(form => form.Number).NationalRegisterNumber();
        return validator;
    }

    private sealed record Form(string Mobile, string Number)
    {
        public override string ToString() => nameof(Form);
    }
}
