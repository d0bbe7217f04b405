namespace Buurtpreventie.Domain.Tests.Outcomes;

public sealed class Errors
{
    private static readonly DomainError Error = MobileNumberErrors.TooLong;

    [Fact]
    public void Are_placed_in_the_form()
    {
        Assert.Null(Error.Target);
        Assert.Equal("mobile", Error.At("mobile").Target);
        Assert.Equal("applicant", Error.Under("applicant").Target);
        Assert.Equal("signature.applicant.mobile", Error.At("mobile").Under("applicant").Under("signature").Target);
        Assert.Null(Error.At("mobile").At(null).Target);
        Assert.Equal((Error.Code, Error.Kind, Error.Rule), (Error.At("mobile").Code, Error.At("mobile").Kind, Error.At("mobile").Rule));
    }

    [Fact]
    public void Are_equal_by_all_that_they_say()
    {
        var error = Error.With(ErrorArgument.Of("position", 3));
        DomainError[] others =
        [
            Error, error.At("mobile"), Error.With(ErrorArgument.Of("position", 4)), Error.With(ErrorArgument.Of("place", 3)),
            Error.With(ErrorArgument.Of("position", 3), ErrorArgument.Of("position", 3)), MobileNumberErrors.TooShort.With(ErrorArgument.Of("position", 3)),
        ];

        Assert.Equal(error, Error.With(ErrorArgument.Of("position", 3)));
        Assert.Equal(error.GetHashCode(), Error.With(ErrorArgument.Of("position", 3)).GetHashCode());
        Assert.All(others, other => Assert.NotEqual(error, other));
        Assert.False(error.Equals(null));
    }

    [Fact]
    public void Show_a_log_their_code_and_place_only()
    {
        Assert.Equal("mobile-number.too-long", Error.With(ErrorArgument.Of("position", 3)).ToString());
        Assert.Equal("mobile-number.too-long (mobile)", Error.At("mobile").ToString());
    }

    [Fact]
    public void Speak_to_people_in_four_languages()
    {
        var error = Error.With(ErrorArgument.Of("position", 11), ErrorArgument.Of("cause", LikelyCause.Unknown));

        Assert.Equal("Dit gsm-nummer is te lang: vanaf teken 11 staat er te veel.", error.In(Language.Dutch));
        Assert.Equal("Ce numéro de GSM est trop long: il y en a trop à partir du caractère 11.", error.In(Language.French));
        Assert.Equal("Diese Handynummer ist zu lang: ab Zeichen 11 steht zu viel da.", error.In(Language.German));
        Assert.Equal("This mobile number is too long: from character 11 there is too much.", error.In(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => error.In(default));
    }

    [Fact]
    public void In_a_list_stand_in_the_order_of_the_form()
    {
        ErrorList list = [Error.At("mobile"), EmailAddressErrors.Empty.At("email")];

        Assert.Equal(2, list.Count);
        Assert.Equal("email", list[1].Target);
        Assert.True(list.Has("email-address.empty"));
        Assert.False(list.Has("email-address.at"));
        Assert.Equal([new("mobile", "mobile-number.too-long", list[0].In(Language.Dutch)), new("email", "email-address.empty", "Vul het e-mailadres in.")], list.In(Language.Dutch));
        Assert.Equal("mobile-number.too-long (mobile), email-address.empty (email)", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void In_a_list_are_compared_in_order()
    {
        ErrorList one = [Error, EmailAddressErrors.Empty];

        Assert.True(one == [Error, EmailAddressErrors.Empty]);
        Assert.True(one != [EmailAddressErrors.Empty, Error]);
        Assert.True(one != [Error]);
        Assert.Equal(one.GetHashCode(), ErrorList.Of(Error, EmailAddressErrors.Empty).GetHashCode());
        Assert.True(default(ErrorList) == []);
        Assert.Empty(default(ErrorList));
        Assert.Equal(("", 0), (default(ErrorList).ToString(), default(ErrorList).GetHashCode()));
        Assert.False(default(ErrorList).Has("email-address.empty"));
    }

    [Fact]
    public void In_a_list_are_never_null() => Assert.Throws<ArgumentNullException>(() => ErrorList.Of(Error, null!));

    [Fact]
    public void Of_reading_become_exceptions_without_the_text()
    {
        var exception = Assert.Throws<DomainFormatException>(() => MobileNumber.Parse("0470 12 34 011"));

        Assert.IsAssignableFrom<FormatException>(exception);
        Assert.Equal("mobile-number.too-long: This mobile number is too long: from character 14 there is too much.", exception.Message);
        Assert.Equal("mobile-number.too-long", exception.Error.Code);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void Of_nothing_are_no_fault()
    {
        Assert.False(default(ParseFault).IsFault);
        Assert.Equal("", default(ParseFault).Code);
        Assert.Throws<InvalidOperationException>(() => default(ParseFault).ToError());
    }
}
