using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Refused_posts
{
    private static readonly Actor Marleen = Actor.Coordinator(Person(1), Rekem);

    [Fact]
    public void Are_counted_by_member_and_rule_each_post_once_for_a_rule()
    {
        RefusedPost[] posts =
        [
            Of(Karel, ReportErrors.NothingNew, MessageErrors.ReplyWithoutNewInformation, MessageErrors.Chatter), Of(Karel, MessageErrors.Irrelevant),
            Of(Lotte, MessageErrors.Chatter),
        ];

        Assert.Equal(
            [new(Karel, Rule.NotFor(6), 1), new(Karel, Rule.Conduct(12), 2), new(Lotte, Rule.Conduct(12), 1)], RefusedPosts.Count(posts, Marleen));
        Assert.Equal(posts[..2], RefusedPosts.Own(posts, Actor.Participant(Karel, Rekem)));
        Assert.Empty(RefusedPosts.Count(posts, Actor.Participant(Karel, Rekem)));
    }

    [Fact]
    public void Are_none_where_only_the_form_was_wrong() =>
        Assert.Null(RefusedPost.Of(Rekem, Karel, Seen, [ReportErrors.OutOfRange, ReportErrors.TooMany]));

    [Fact]
    public void Are_equal_by_what_they_hold()
    {
        Assert.Equal(Of(Karel, MessageErrors.Chatter), Of(Karel, MessageErrors.Chatter));
        Assert.NotEqual(Of(Karel, MessageErrors.Chatter), Of(Karel, MessageErrors.PublicDisclosure));
    }

    private static RefusedPost Of(PersonId sender, params DomainError[] errors) => RefusedPost.Of(Rekem, sender, Seen, ErrorList.Of(errors))!;
}
