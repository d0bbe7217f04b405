using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Intake;

public sealed class Forms_get_every_answer_at_once
{
    /// <summary>Every choice but those that stand anyway.</summary>
    private static readonly (string Question, string Variant)[] All =
        [.. FormChoices.Questions.SelectMany(question => question.Variants.Skip(1).Select(variant => (question.Question, variant)))];

    private static readonly string[] People = ["An", "Noor"];

    [Fact]
    public void With_one_choice_changed() => Findings.None(All.Select(choice => Difference(FormChoices.Of(choice))).OfType<string>());

    /// <summary>Every pair of variants of two questions, for an adult and for a minor.</summary>
    [Fact]
    public void With_any_two_choices_changed()
    {
        var pairs =
            from one in All
            from other in All
            from person in People
            where string.CompareOrdinal(one.Question, other.Question) < 0 && one.Question != "person" && other.Question != "person"
            select FormChoices.Of(("person", person), ("parents", person == "Noor" ? "mother" : "none"), one, other);

        Findings.None(pairs.Select(Difference).OfType<string>().Take(20));
    }

    [Fact]
    public void With_many_choices_changed()
    {
        var lots = new Random(20260310);
        var (accepted, most) = (0, 0);
        for (var run = 0; run < 2000; run++)
        {
            var rare = lots.Next(1, 30);
            var choices = FormChoices.Of(
            [
                .. FormChoices.Questions.Select(question =>
                    (question.Question, lots.Next(rare) == 0 || question.Question is "protocol" or "person"
                        ? question.Variants[lots.Next(question.Variants.Length)]
                        : question.Variants[0])),
            ]);

            Findings.None(new[] { Difference(choices) }.OfType<string>());
            accepted += choices.Answers().Any() ? 0 : 1;
            most = Math.Max(most, choices.Answers().Count());
        }

        Assert.True(accepted > 100, $"only {accepted} accepted");
        Assert.True(most > 15, $"at most {most} at once");
    }

    [Fact]
    public void Check_says_the_same_as_signing()
    {
        var lots = new Random(7);
        for (var run = 0; run < 300; run++)
        {
            var choices = FormChoices.Of([.. FormChoices.Questions.Select(q => (q.Question, q.Variants[lots.Next(lots.Next(2) == 0 ? 1 : q.Variants.Length)]))]);

            Assert.Equal(
                choices.Sign().Errors,
                DeclarationOfIntention.Check(choices.Form(), choices.Protocol, Town.Village, Town.At(2026, 3, 10)));
        }
    }

    [Fact]
    public void While_the_territory_is_not_known_everything_else_is_checked_the_same()
    {
        var lots = new Random(8);
        for (var run = 0; run < 300; run++)
        {
            var choices = FormChoices.Of([.. FormChoices.Questions.Select(q => (q.Question, q.Variants[lots.Next(q.Variants.Length)]))]);

            Assert.Equal(
                choices.Sign().Errors.Where(error => error.Code != DeclarationErrors.OutsideTerritory.Code),
                DeclarationOfIntention.Check(choices.Form(), choices.Protocol, null, Town.At(2026, 3, 10)));
        }
    }

    [Fact]
    public void An_empty_form_is_told_all_that_is_missing()
    {
        var errors = DeclarationOfIntention.Check(new(), Town.Lanaken, Town.Village, Town.At(2026, 3, 10));

        Assert.Equal(
            [
                "group", "firstName", "lastName", "nationalRegisterNumber", "street", "number", "postalCode", "place", "mobileNumber", "email",
                "smartphone", "consents.dataToPolice", "consents.processing", "consents.refusalPossible", "consents.dataToCoordinator",
                "consents.rulesKnown", "consents.rulesAccepted", "signature.name", "signature.place", "signature.date",
            ],
            errors.Select(error => error.Target));
    }

    [Fact]
    public void A_form_is_read_from_json_with_these_member_names()
    {
        const string Json = """
            {"group":"Rekem-Centrum","territory":{"postalCodes":["3621"],"streets":[]},
             "firstName":"Noor","lastName":"Janssens","nationalRegisterNumber":"09.05.14-992.05","birthDate":null,
             "street":"Kanaalstraat","number":"12","box":"3","postalCode":"3621","place":"Rekem","mobileNumber":"0470 12 34 01","email":"an.peeters@example.be","smartphone":true,
             "consents":{"dataToPolice":true,"processing":true,"refusalPossible":true,"dataToCoordinator":true,"rulesKnown":true,"rulesAccepted":true},
             "signature":{"name":"Noor Janssens","place":"Rekem","date":"2026-03-02"},
             "parents":[{"firstName":"Els","lastName":"Wouters","signature":{"name":"Els Wouters","place":"Rekem","date":"2026-03-02"}}],
             "responder":"emergency","secrecyAcknowledged":true}
            """;

        var form = JsonSerializer.Deserialize<DeclarationForm>(Json, BuurtpreventieJson.Web)!;
        var declaration = DeclarationOfIntention.Sign(form, Town.Lanaken, Town.Village, Town.By(Actor.Applicant(Town.Noor), Town.At(2026, 3, 2), 1)).OrThrow();

        Assert.True(declaration.IsMinor);
        Assert.Equal(Responder.EmergencyService, declaration.Responder);
        Assert.Equal("Els Wouters", declaration.ToSnapshot().Parents[0].Name.ToString("F"));
    }

    private static string? Difference(FormChoices choices)
    {
        var expected = string.Join(' ', choices.Answers().Select(answer => $"{answer.Code}@{answer.Target}"));
        var got = string.Join(' ', choices.Sign().Errors.Select(error => $"{error.Code}@{error.Target}"));
        return expected == got ? null : $"[{choices}]\n  must: {expected}\n  got:  {got}";
    }
}
