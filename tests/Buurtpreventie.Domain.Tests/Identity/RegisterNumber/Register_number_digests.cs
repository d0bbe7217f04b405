using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Register_number_digests
{
    private const string Base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly RegisterNumberKey Key = new(1, Secret);

    /// <summary>Computed with the hmac and base64 modules of Python: the digits as ASCII, the bytes 0 to 31 as the secret.</summary>
    [Theory]
    [InlineData("85.07.30-033.28", "v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("17073003384", "v1.XooRB6mYwpiPMvbuDolMXkv9l5jFb2AIYFypL6XDoYo")]
    public void Are_the_keyed_hash_of_the_bare_digits(string number, string digest) =>
        Assert.Equal(digest, RegisterNumberDigest.Of(NationalRegisterNumber.Parse(number), Key).ToString());

    [Fact]
    public void Are_equal_for_equal_numbers_whatever_the_spelling() => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
        Assert.Single(sample.Spellings.Select(text => RegisterNumberDigest.Of(NationalRegisterNumber.Parse(text), Key)).ToHashSet()));

    [Fact]
    public void Differ_by_number_key_and_version() => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted).Two(), pair =>
    {
        var (number, other) = (pair.Item1.Number, pair.Item2.Number);
        var digest = RegisterNumberDigest.Of(number, Key);

        Assert.Equal(number == other, digest == RegisterNumberDigest.Of(other, Key));
        Assert.NotEqual(digest, RegisterNumberDigest.Of(number, new(2, Secret)));
        Assert.NotEqual(digest, RegisterNumberDigest.Of(number, new(1, [.. Secret, 1])));
        Assert.NotEqual(digest, RegisterNumberDigest.Of(number, new(1, [1, .. Secret.AsSpan(1)])));
    });

    [Fact]
    public void Are_read_back_as_written() => Holds.ForAll(
        Seeds.Of(RegisterNumberClasses.Accepted).Zip(Gen.Choose(1, int.MaxValue)),
        pair =>
        {
            var digest = RegisterNumberDigest.Of(pair.Item1.Number, new(pair.Item2, Secret));
            Assert.Equal(pair.Item2, digest.KeyVersion);
            Assert.Equal(digest, RegisterNumberDigest.Parse(digest.ToString()));
        });

    /// <summary>A stored digest is compared as text too: two texts never stand for one digest.</summary>
    [Fact]
    public void Have_one_written_form() => Holds.ForAll(Seeds.Of(RegisterNumberClasses.Accepted), sample =>
    {
        var text = RegisterNumberDigest.Of(sample.Number, new(17, Secret)).ToString();
        for (var i = 0; i <= text.Length; i++)
        {
            foreach (var character in Base64Url + ".v0 \0=\n+é")
            {
                AssertCanonical(text.Insert(i, character.ToString()));
                if (i < text.Length)
                {
                    AssertCanonical($"{text[..i]}{character}{text[(i + 1)..]}");
                    AssertCanonical(text.Remove(i, 1));
                }
            }
        }
    }, tests: 5);

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v1.")]
    [InlineData("v0.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("v01.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("v1\0.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("V1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("v2147483648.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    [InlineData("v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd5")]
    [InlineData("v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4=")]
    [InlineData("v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd")]
    [InlineData("v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwsh 4")]
    [InlineData(" v1.DVCS8s6NQGQioPSjRmjnsTEErSVFZG2tXex2wIwshd4")]
    public void Another_text_is_none(string text)
    {
        Assert.False(RegisterNumberDigest.TryParse(text, out RegisterNumberDigest digest, out var fault));
        Assert.True(digest.IsDefault);
        Assert.Equal("register-number.digest", fault.Code);
        Assert.Throws<DomainFormatException>(() => RegisterNumberDigest.Parse(text));
    }

    [Fact]
    public void No_number_has_none() => Assert.Throws<ArgumentException>(() => RegisterNumberDigest.Of(default, Key));

    [Fact]
    public void A_key_has_a_version_and_a_long_secret_that_is_copied()
    {
        Assert.Throws<ArgumentException>(() => new RegisterNumberKey(1, Secret.AsSpan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegisterNumberKey(0, Secret));

        var (number, mine) = (new RegisterNumbers(1).Next(), Secret.ToArray());
        var key = new RegisterNumberKey(1, mine);
        mine[0]++;
        Assert.Equal(RegisterNumberDigest.Of(number, Key), RegisterNumberDigest.Of(number, key));
        Assert.Equal("Key version 1", key.ToString());
    }

    private static void AssertCanonical(string text)
    {
        if (RegisterNumberDigest.TryParse(text, out RegisterNumberDigest digest))
        {
            Assert.Equal(text, digest.ToString());
        }
    }
}
