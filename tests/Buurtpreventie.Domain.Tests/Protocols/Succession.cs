using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Succession
{
    private static readonly LocalDate NextYear = new(2027, 1, 1);

    private static readonly Protocol First = Samples.Draft().Signed();

    [Fact]
    public void Ends_a_protocol_on_the_day_before_the_next_begins()
    {
        var next = Second();
        var ended = First.SupersededBy(next).OrThrow();

        Assert.Equal(new ProtocolReference(Samples.Lanaken, "Lanaken 2026", 2), next.Reference);
        Assert.Equal(First.Reference, next.Supersedes);
        Assert.Equal(next.Reference, ended.Successor);
        Assert.Equal(new LocalDate(2026, 12, 31), ended.ValidUntil);
        Assert.True(ended.IsValidOn(new(2026, 12, 31)));
        Assert.False(ended.IsValidOn(NextYear));
        Assert.Null(First.ValidUntil);
        Assert.Null(First.Successor);
        Assert.Equal(First.Reference, ended.Reference);
        Assert.Equal(First.Options, next.Options);
    }

    [Fact]
    public void Keeps_an_earlier_end()
    {
        var draft = Samples.Draft();
        var first = draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear, new(2026, 3, 31)).OrThrow();

        Assert.Equal(new LocalDate(2026, 3, 31), first.SupersededBy(Second()).OrThrow().ValidUntil);
    }

    [Fact]
    public void May_carry_another_name()
    {
        var draft = First.NextVersion() with { Name = "Lanaken 2027", Version = 1 };
        var next = draft.Sign(Samples.SignaturesOf(draft), NextYear).OrThrow();

        Assert.Equal(next.Reference, First.SupersededBy(next).OrThrow().Successor);
    }

    [Fact]
    public void Is_stated_by_the_next_protocol()
    {
        var stranger = (Samples.Draft() with { Version = 2 }).Signed();

        Assert.Equal([ProtocolErrors.NotTheSuccessor], First.SupersededBy(stranger).Errors);
    }

    [Fact]
    public void Happens_once()
    {
        var ended = First.SupersededBy(Second()).OrThrow();
        var draft = First.NextVersion() with { Name = "Lanaken anders" };
        var other = draft.Sign(Samples.SignaturesOf(draft), NextYear).OrThrow();

        Assert.Equal([ProtocolErrors.SupersededBefore], ended.SupersededBy(other).Errors);
        Assert.Equal(ended.ToSnapshot(), ended.SupersededBy(Second()).OrThrow().ToSnapshot());
    }

    [Fact]
    public void Comes_later()
    {
        var draft = First.NextVersion();
        var next = draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear).OrThrow();

        Assert.Equal(["protocol.successor-too-early (validFrom)"], First.SupersededBy(next).Errors.Select(error => error.ToString()));
    }

    private static Protocol Second()
    {
        var draft = First.NextVersion();
        return draft.Sign(Samples.SignaturesOf(draft), NextYear).OrThrow();
    }
}
