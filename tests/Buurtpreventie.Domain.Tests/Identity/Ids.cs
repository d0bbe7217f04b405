namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Ids
{
    private static readonly Guid Guid = Guid.Parse("01981f2e-0000-7000-8000-0000000000ab");

    [Fact]
    public void Come_from_the_host_and_are_never_empty()
    {
        Assert.Equal(Guid, PersonId.From(Guid).Value);
        Assert.Throws<ArgumentException>(() => CommandId.From(Guid.Empty));
        Assert.Throws<ArgumentException>(() => DeclarationId.From(Guid.Empty));
        Assert.Throws<ArgumentException>(() => GroupId.From(Guid.Empty));
        Assert.Throws<ArgumentException>(() => MembershipId.From(Guid.Empty));
        Assert.Throws<ArgumentException>(() => PersonId.From(Guid.Empty));
    }

    [Theory]
    [InlineData("01981f2e-0000-7000-8000-0000000000ab")]
    [InlineData("01981F2E-0000-7000-8000-0000000000AB")]
    [InlineData("01981f2e0000700080000000000000ab")]
    [InlineData("{01981f2e-0000-7000-8000-0000000000ab}")]
    [InlineData("(01981f2e-0000-7000-8000-0000000000ab)")]
    public void Are_read_in_the_usual_forms_and_written_in_one(string text) =>
        Assert.Equal("01981f2e-0000-7000-8000-0000000000ab", GroupId.Parse(text).ToString());

    [Fact]
    public void Of_version_7_sort_by_time_as_values_and_as_text()
    {
        var start = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var ids = Enumerable.Range(0, 200).Select(i => MembershipId.From(Guid.CreateVersion7(start.AddSeconds(i * 7919)))).ToList();

        Assert.Equal(ids, ids.AsEnumerable().Reverse().Order());
        Assert.Equal(ids, ids.AsEnumerable().Reverse().OrderBy(id => id.ToString(), StringComparer.Ordinal));
    }
}
