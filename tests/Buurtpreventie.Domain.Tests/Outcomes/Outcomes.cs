using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Outcomes;

public sealed class Outcomes
{
    private static readonly DomainError Empty = MobileNumberErrors.Empty;
    private static readonly DomainError TooLong = MobileNumberErrors.TooLong;

    [Fact]
    public void Of_success_hold_the_value_and_no_errors()
    {
        Outcome<string> outcome = "value";

        Assert.True(outcome.IsSuccess);
        Assert.True(outcome.TryGetValue(out var value));
        Assert.True(outcome.TryGetValue(out _, out var errors));
        Assert.Equal(("value", "value", 0, 0), (value, outcome.OrThrow(), errors.Count, outcome.Errors.Count));
        Assert.Equal("yes value", outcome.Match(v => "yes " + v, _ => "no"));
        Assert.Equal(Outcome<string>.Success("value"), outcome);
    }

    [Fact]
    public void Of_failure_hold_all_errors_and_no_value()
    {
        Outcome<string> one = Empty;
        Outcome<string> two = ErrorList.Of(Empty, TooLong);

        Assert.False(one.IsSuccess);
        Assert.False(two.TryGetValue(out var value));
        Assert.False(two.TryGetValue(out _, out var errors));
        Assert.Null(value);
        Assert.Equal([Empty, TooLong], errors);
        Assert.Equal([Empty], one.Errors);
        Assert.Equal("2 errors", two.Match(v => v, list => $"{list.Count} errors"));
        Assert.Equal(errors, Assert.Throws<RefusedException>(() => two.OrThrow()).Errors);
    }

    [Fact]
    public void That_nobody_set_are_failures()
    {
        var outcome = default(Outcome<int>);

        Assert.False(outcome.IsSuccess);
        Assert.Equal([OutcomeErrors.Uninitialised], outcome.Errors);
        Assert.Equal("outcome.uninitialised", Assert.Throws<RefusedException>(() => outcome.OrThrow()).Errors[0].Code);
        Assert.Equal("outcome.uninitialised", outcome.Match(_ => "", errors => errors[0].Code));
    }

    [Fact]
    public void Are_never_made_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => Outcome<string>.Success(null!));
        Assert.Throws<ArgumentNullException>(() => { Outcome<string> outcome = (string)null!; _ = outcome; });
        Assert.Throws<ArgumentNullException>(() => { Outcome<string> outcome = (DomainError)null!; _ = outcome; });
        Assert.Throws<ArgumentException>(() => Outcome<string>.Failure([]));
        Assert.Throws<ArgumentException>(() => { Outcome<string> outcome = default(ErrorList); _ = outcome; });
        Assert.Throws<ArgumentNullException>(() => Outcome<int>.Success(1).Match(null!, _ => 1));
        Assert.Throws<ArgumentNullException>(() => Outcome<int>.Success(1).Match(_ => 1, null!));
    }

    [Fact]
    public void Are_equal_by_value_or_by_errors()
    {
        Outcome<int>[] all = [1, 2, 0, default, Empty, TooLong, ErrorList.Of(Empty, TooLong), ErrorList.Of(TooLong, Empty), Empty.At("gsm")];
        foreach (var (i, j) in all.SelectMany((_, i) => all.Select((_, j) => (i, j))))
        {
            Assert.Equal(i == j, all[i] == all[j]);
            Assert.Equal(i != j, all[i] != all[j]);
            Assert.Equal(i == j, all[i].Equals((object)all[j]));
        }

        Assert.Equal(all[6].GetHashCode(), Outcome<int>.Failure([Empty, TooLong]).GetHashCode());
        Assert.Equal(all[1].GetHashCode(), Outcome<int>.Success(2).GetHashCode());
    }

    [Fact]
    public void Show_no_value_and_no_text_to_a_log()
    {
        Assert.Equal("Success<MobileNumber>", Outcome<MobileNumber>.Success(MobileNumber.Parse("0470123401")).ToString());
        Assert.Equal("Success<String>", Outcome<string>.Success("0470123401").ToString());
        Assert.Equal("Refused: mobile-number.empty (gsm), mobile-number.too-long", Outcome<int>.Failure([Empty.At("gsm"), TooLong]).ToString());
        Assert.Equal("Refused: mobile-number.empty (gsm)", new RefusedException([Empty.At("gsm")]).Message);
    }

    [Fact]
    public void Cost_nothing_to_ask()
    {
        var success = Outcome<int>.Success(3);
        Outcome<int> failure = ErrorList.Of(Empty, TooLong);
        var sum = 0;

        Assert.Equal(0, Allocation.Of(() =>
        {
            sum += success.TryGetValue(out var value, out _) ? value : 0;
            foreach (var error in failure.Errors)
            {
                sum += error.Code.Length;
            }
        }));
        Assert.True(sum > 0);
    }
}
