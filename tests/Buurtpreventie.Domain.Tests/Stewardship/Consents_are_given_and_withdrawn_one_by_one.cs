using System.Collections.Immutable;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Tests.Stewardship;

public sealed class Consents_are_given_and_withdrawn_one_by_one
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 8, 0);

    [Fact]
    public void All_six_stand_after_signing_and_nothing_before()
    {
        var given = Consents.None.GiveAll(ConsentWording.Latest, Start);

        foreach (var kind in Enum.GetValues<ConsentKind>())
        {
            Assert.False(Consents.None.Stands(kind));
            Assert.True(given.Stands(kind));
            Assert.Equal(ConsentWording.Latest, given[kind].Version);
            Assert.False(given.Stood(kind, Start - Duration.Epsilon));
        }
    }

    [Theory]
    [InlineData(ConsentKind.DataToCoordinator)]
    [InlineData(ConsentKind.RulesAccepted)]
    public void Withdrawing_one_leaves_the_others_and_the_past(ConsentKind kind)
    {
        var end = Start + Duration.FromDays(100);
        var withdrawn = Consents.None.GiveAll(1, Start).Withdraw(kind, end);

        Assert.False(withdrawn.Stands(kind));
        Assert.True(withdrawn.Stood(kind, end - Duration.Epsilon));
        Assert.False(withdrawn.Stood(kind, end));
        Assert.All(Enum.GetValues<ConsentKind>().Except([kind]), other => Assert.True(withdrawn.Stands(other)));
    }

    [Fact]
    public void Giving_again_after_withdrawal_adds_and_forgets_nothing()
    {
        var kind = ConsentKind.DataToCoordinator;
        var again = Consents.None.Give(kind, 1, Start).Withdraw(kind, Start + Duration.FromDays(1)).Give(kind, 2, Start + Duration.FromDays(3));

        Assert.Equal([1, 2], again.All.Select(consent => consent.Version));
        Assert.True(again.Stood(kind, Start));
        Assert.False(again.Stood(kind, Start + Duration.FromDays(2)));
        Assert.Equal(2, again[kind].Version);
    }

    [Fact]
    public void Agreeing_to_what_stands_and_withdrawing_what_does_not_change_nothing()
    {
        var given = Consents.None.Give(ConsentKind.Processing, 1, Start);

        Assert.Same(given, given.Give(ConsentKind.Processing, 1, Start + Duration.FromDays(1)));
        Assert.Same(given, given.Withdraw(ConsentKind.DataToPolice, Start));
    }

    [Fact]
    public void A_withdrawal_dated_before_the_agreement_ends_it_at_once()
    {
        var withdrawn = Consents.None.Give(ConsentKind.Processing, 1, Start).Withdraw(ConsentKind.Processing, Start - Duration.FromDays(1));

        Assert.Equal(Start, withdrawn[ConsentKind.Processing].WithdrawnAt);
    }

    /// <summary>Any history, against a list of what happened.</summary>
    [Fact]
    public void Any_history_agrees_with_its_own_list_and_survives_storage()
    {
        var lots = new Random(20260302);
        for (var run = 0; run < 300; run++)
        {
            var consents = Consents.None;
            var happened = new List<(ConsentKind Kind, int Version, bool Given)>();
            for (var step = 0; step < 30; step++)
            {
                var (kind, version, at) = ((ConsentKind)lots.Next(1, 7), lots.Next(1, 4), Start + Duration.FromHours(step));
                var gives = lots.Next(3) > 0;
                consents = gives ? consents.Give(kind, version, at) : consents.Withdraw(kind, at);
                happened.Add((kind, version, gives));
            }

            foreach (var kind in Enum.GetValues<ConsentKind>())
            {
                var last = happened.FindLast(it => it.Kind == kind);
                Assert.Equal(last.Given, consents.Stands(kind));
                Assert.Equal(last.Given ? last.Version : consents[kind].Version, consents[kind].Version);
            }

            Assert.Equal(consents, Consents.Restore(consents.ToSnapshot()).OrThrow());
        }
    }

    [Fact]
    public void Rows_that_contradict_themselves_are_not_restored()
    {
        ConsentSnapshot[] bad =
        [
            new(ConsentKind.Processing, 0, Start, null),
            new((ConsentKind)7, 1, Start, null),
            new(default, 1, Start, null),
            new(ConsentKind.Processing, 1, Start, Start - Duration.Epsilon),
            null!,
        ];

        Assert.All(bad, row => Assert.True(Consents.Restore([row]).Errors.Has("lifecycle.bad-snapshot")));
        Assert.Equal(Consents.None, Consents.Restore(default).OrThrow());
        Assert.Equal(Consents.None, Consents.Restore([]).OrThrow());
    }

    [Fact]
    public void Every_wording_and_every_missing_consent_has_its_text_in_four_languages()
    {
        var texts = new HashSet<string>();
        foreach (var kind in ConsentKinds.All)
        {
            foreach (var language in Languages.All)
            {
                Assert.True(texts.Add(ConsentWording.Of(kind, ConsentWording.Latest, language)));
                Assert.True(texts.Add(ConsentErrors.Of(kind).In(language)));
                Assert.NotEqual(ConsentErrors.Of(kind).Code, ConsentErrors.Of(kind).In(language));
            }
        }

        Assert.Throws<KeyNotFoundException>(() => ConsentWording.Of(ConsentKind.Processing, ConsentWording.Latest + 1, Language.Dutch));
        Assert.Equal(6, ConsentKinds.All.ToArray().Select(kind => ConsentErrors.Of(kind).Code).Distinct().Count());
    }
}
