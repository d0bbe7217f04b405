using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>
/// A4, message discipline in Rekem-Centrum (Lanaken): a report by An is open since 22:05, with a call to 101 at 22:03. The breach and the removal stand
/// beside it.
/// </summary>
public sealed class A4_message_discipline
{
    private const string Swearing = "Die klootzak loopt nu in de Kanaalstraat, richting brug";
    private const string Accusing = "Dat is zeker Jan Smeets van nummer 4, die dief!";
    private const string Barbecue = "Wie komt er morgen naar de barbecue?";

    private static readonly PersonId Wim = Person(211);
    private static readonly PersonId Sofie = Person(212);

    private static readonly SaarReportForm FormOfAn = new()
    {
        ObservedAt = Clock(22, 0),
        Senses = Senses.Seen,
        FirstHand = true,
        Behaviours = Behaviours.FeelsAtGates,
        Location = new() { Street = "Kanaalstraat", Number = "12", Place = "Rekem" },
        Persons = [new() { Sex = ApparentSex.Man, Clothing = "rode pet" }],
    };

    private readonly Street _rekem;
    private readonly Report _open;

    public A4_message_discipline()
    {
        _rekem = new(Lanaken);
        _rekem.Facts = ReportFacts.Of(Lanaken, _rekem.Group, [An, Wim, Sofie]);
        var signalled = Report.Signal(Ours, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 2)).OrThrow().Next;
        _open = Then(Then(signalled.RecordCall(CallBy(An, Clock(22, 3)), _rekem.Facts, By(An, 22, 3))).NotifyGroup(_rekem.Facts, By(An, 22, 5)));
        _rekem.Facts = ReportFacts.Of(Lanaken, _rekem.Group, [An, Wim, Sofie], [Ours]);
    }

    [Fact]
    public void When_Wim_posts_a_thumb_Then_refused_no_smiley_or_thumb() =>
        Refused(Post("👍"), Rule.NotFor(3), "Stuur geen smiley of duim na een melding.");

    [Fact]
    public void When_Wim_thanks_with_smileys_as_a_reply_Then_refused_no_new_information() =>
        Refused(Post("Dank je!! 😀😀"), Rule.NotFor(6), "Reageer alleen als u nieuwe informatie hebt.");

    [Fact]
    public void When_Wim_asks_who_comes_to_the_barbecue_Then_it_is_marked_off_topic_and_refused_by_rule_12() =>
        Refused(Post(Barbecue), Rule.Conduct(12), "Dit gaat niet over de veiligheid van de buurt.");

    [Fact]
    public void When_Wim_writes_to_one_person_Then_it_is_marked_private_and_refused_by_rule_12() =>
        Refused(Post("Sofie, bel jij mij straks even terug?"), Rule.Conduct(12), "Dit is voor één persoon bedoeld. Stuur het rechtstreeks.");

    [Fact]
    public void When_Wim_posts_where_the_suspect_goes_marked_as_new_Then_accepted()
    {
        const string Text = "Verdachte loopt nu in de Kanaalstraat, richting brug";
        var message = Post(Text, isNew: true).OrThrow();
        var step = _open.Add(_rekem.Added(new() { NewInformation = true, Note = Text }, Clock(22, 8)), _rekem.Facts, By(Wim, 22, 8));

        Assert.Equal(($"{Text}.", 0), (message.Text, message.Findings.Length));
        Assert.Equal(ReportElements.Note, Assert.IsType<InformationAdded>(step.OrThrow().Event).Elements);
        Assert.Contains(Sofie, _open.Recipients(_rekem.Facts));
    }

    [Fact]
    public void When_Wim_posts_news_with_a_swear_word_Then_refused_by_rule_10_and_the_answer_shows_which_word()
    {
        Refused(Post(Swearing, isNew: true), Rule.Conduct(10), "Vloek en scheld niet.");

        var reading = MessageRules.Standard.Read(new() { Sender = "Wim", SentAt = Clock(22, 8), Text = Swearing }, Opening()).OrThrow();
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("klootzak", "klootzak"), (finding.Word, Swearing.Substring(finding.Start, finding.Length)));
        Assert.Equal([Rule.Conduct(10)], reading.RefusalsUnder(Lanaken.Options).Select(error => error.Rule));
    }

    [Fact]
    public void When_Sofie_accuses_somebody_by_name_Then_refused_by_rule_10() =>
        Refused(Post(Accusing, isNew: true, by: Sofie), Rule.Conduct(10), "Beschuldig niemand. Geef namen alleen aan de politie.");

    [Fact]
    public void When_An_opens_a_second_report_on_the_same_event_Then_refused_and_pointed_to_the_open_one()
    {
        var second = Report.Signal(Another, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 10)).OrThrow().Next;
        second = Then(second.RecordCall(CallBy(An, Clock(22, 11)), _rekem.Facts, By(An, 22, 11)));

        var errors = second.NotifyGroup(_rekem.Facts, By(An, 22, 12)).Errors;

        Assert.Equal(("report.event-open", Rule.Conduct(7)), (Assert.Single(errors).Code, errors[0].Rule));
        Assert.Equal("Er is al een melding open. Vul die aan, of zeg dat het om iets anders gaat.", errors[0].In(Language.Dutch));
        Assert.Equal([_open.Id], _rekem.Facts.OpenReports);
    }

    [Fact]
    public void When_An_opens_another_report_without_naming_a_call_Then_refused_by_rule_5()
    {
        var another = Report.Signal(Another, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 10)).OrThrow().Next;

        var errors = another.NotifyGroup(_rekem.Facts, By(An, 22, 12), Ours).Errors;

        Assert.Equal(("report.no-call", Rule.Conduct(5)), (Assert.Single(errors).Code, errors[0].Rule));
        Assert.StartsWith("Bel eerst 101.", errors[0].In(Language.Dutch), StringComparison.Ordinal);
        Assert.Equal([Rule.Conduct(5)], Report.Check(FormOfAn, Lanaken, Clock(22, 12)).Select(error => error.Rule));
    }

    [Fact]
    public void When_An_opens_a_report_with_501_characters_of_free_text_Then_refused_short_and_concise()
    {
        var errors = Observation.Of(FormOfAn with { Note = new('a', 501) }, Lanaken.Options, Clock(22, 10)).Errors;

        Assert.Equal(("report.text-too-long", "note", Rule.Conduct(7)), (Assert.Single(errors).Code, errors[0].Target, errors[0].Rule));
        Assert.True(Observation.Of(FormOfAn with { Note = new('a', 500) }, Lanaken.Options, Clock(22, 10)).IsSuccess);
    }

    [Theory]
    [InlineData("ik rij erachteraan")]
    [InlineData("vannacht houden we om beurten de wacht")]
    public void When_Sofie_proposes_to_pursue_or_to_watch_Then_refused_by_rule_11(string proposal)
    {
        var errors = SafeReactions.Read(proposal).Errors;

        Assert.Equal(("report.unsafe-reaction", Rule.Conduct(11)), (Assert.Single(errors).Code, errors[0].Rule));
        Assert.False(Post(proposal, isNew: true, by: Sofie).IsSuccess);
    }

    [Fact]
    public void When_Sofie_puts_the_light_on_after_confirming_that_it_is_safe_Then_accepted()
    {
        var light = SafeReactions.Read("buitenlicht aan").OrThrow();

        Assert.Equal([ReportErrors.SafetyNotConfirmed], _open.React(light, isSafe: false, _rekem.Facts, By(Sofie, 22, 8)).Errors);
        Assert.True(_open.React(light, isSafe: true, _rekem.Facts, By(Sofie, 22, 8)).IsSuccess);
    }

    [Fact]
    public void Given_four_refused_posts_Then_only_Wim_sees_them_and_Marleen_sees_how_many_by_which_rule()
    {
        var posts = new[] { Post("👍"), Post("Dank je!! 😀😀"), Post(Barbecue), Post(Swearing, isNew: true) }
            .Select(post => RefusedPost.Of(_rekem.Group.Id, Wim, Clock(22, 8), post.Errors)!).ToList();

        Assert.Equal(4, RefusedPosts.Own(posts, _rekem.As(Wim)).Length);
        Assert.All(new[] { An, Sofie, _rekem.Dirk }, other => Assert.Empty(RefusedPosts.Own(posts, _rekem.As(other))));
        var counts = RefusedPosts.Count(posts, _rekem.As(_rekem.Dirk));
        Assert.All(counts, count => Assert.Equal((Wim, posts.Count(post => post.Rules.Contains(count.Rule))), (count.Sender, count.Posts)));
        Assert.Superset(new HashSet<Rule> { Rule.NotFor(3), Rule.NotFor(6), Rule.Conduct(12), Rule.Conduct(10) }, counts.Select(count => count.Rule).ToHashSet());
        Assert.All(new[] { An, Wim, Sofie }, member => Assert.Empty(RefusedPosts.Count(posts, _rekem.As(member))));
        Assert.Empty(RefusedPosts.Count(posts, Actor.Coordinator(_rekem.Dirk, GroupId.From(new Guid(9, 0, 0, new byte[8])))));
    }

    [Fact]
    public void When_Wim_is_removed_Then_he_can_neither_read_nor_post()
    {
        var without = ReportFacts.Of(Lanaken, _rekem.Group, [An, Sofie], [Ours]);
        var news = _rekem.Added(new() { NewInformation = true, Direction = "brug" }, Clock(22, 20));

        Assert.Empty(_open.Offers(_rekem.As(Wim), without, Clock(22, 20)));
        Assert.Equal(["lifecycle.not-found"], _open.Add(news, without, By(Wim, 22, 20)).Errors.Select(error => error.Code));
        Assert.Equal(
            ["lifecycle.not-found"],
            ReportMessage.Of(_open, new AdditionForm { Note = "👍" }, without, By(Wim, 22, 20), Language.Dutch).Errors.Select(error => error.Code));
        Assert.DoesNotContain(Wim, _open.Recipients(without));
        Assert.True(_open.Add(news, _rekem.Facts, By(Wim, 22, 20)).IsSuccess);
    }

    private static Instant Clock(int hour, int minute) => At(2026, 4, 11, hour, minute);

    private static void Refused(Outcome<ReportMessage> post, Rule rule, string text) =>
        Assert.Contains((rule, text), post.Errors.Select(error => (error.Rule, error.In(Language.Dutch))));

    private GroupMessage Opening() => new()
    {
        Sender = "An",
        SentAt = Clock(22, 5),
        Text = ReportMessage.Of(_open, _rekem.Observed(FormOfAn), Lanaken.Options, Language.Dutch).OrThrow().Text,
    };

    /// <summary>What somebody, Wim if nobody is named, wants to send in the open report.</summary>
    private Outcome<ReportMessage> Post(string text, bool isNew = false, PersonId? by = null) =>
        ReportMessage.Of(_open, new AdditionForm { NewInformation = isNew, Note = text }, _rekem.Facts, By(by ?? Wim, 22, 8), Language.Dutch);

    private Act By(PersonId person, int hour, int minute) => _rekem.By(person, Clock(hour, minute));
}
