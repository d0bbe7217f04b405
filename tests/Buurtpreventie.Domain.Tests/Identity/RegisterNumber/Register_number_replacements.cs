using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Register_number_replacements
{
    private static readonly LocalDate Since = new(2026, 3, 1);

    [Fact]
    public void Go_from_one_number_to_another_and_never_from_the_national_register_to_bis() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted).Two(),
        pair =>
        {
            var (old, @new) = (pair.Item1.Number, pair.Item2.Number);
            var backwards = old.Kind == RegisterNumberKind.Rn && @new.Kind == RegisterNumberKind.Bis;
            var outcome = RegisterNumberReplacement.Of(old, @new, Since);

            Assert.Equal(old != @new && !backwards, outcome.TryGetValue(out var replacement, out var errors));
            if (replacement is null)
            {
                Assert.Equal("register-number.replacement", Assert.Single(errors.ToArray()).Code);
            }
            else
            {
                Assert.Equal((old, @new, Since), (replacement.Old, replacement.New, replacement.Since));
                Assert.Equal("**.**.**-***.** → **.**.**-***.**", replacement.ToString());
            }
        });

    [Fact]
    public void Need_two_numbers()
    {
        var number = new RegisterNumbers(1).Next();

        Assert.True(RegisterNumberReplacement.Of(default, number, Since).Errors.Has("register-number.empty"));
        Assert.True(RegisterNumberReplacement.Of(number, default, Since).Errors.Has("register-number.empty"));
        Assert.True(RegisterNumberReplacement.Of(number, number, Since).Errors.Has("register-number.replacement"));
    }
}
