using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Architecture;
using Buurtpreventie.Domain.Tests.Memberships;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests;

/// <summary>Everybody hears why, in his or her own language, and nobody hears more than is his or hers to know.</summary>
public sealed partial class Explanations_by_audience
{
    private static readonly Audience[] Audiences = [Audience.Participant, Audience.Coordinator, Audience.Municipality, Audience.Police];

    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role != Role.None)];

    private static readonly string[] Codes =
    [
        .. ErrorCodes.All.Select(code => code.Code).Concat(
            Codebase.Types.SelectMany(source => Codebase.MethodsOf(source.Type)).SelectMany(Instructions.Of)
                .Select(instruction => instruction.Operand).OfType<string>()
                .Where(text => text.StartsWith("duty.", StringComparison.Ordinal) || text.StartsWith("notice.", StringComparison.Ordinal)))
            .Distinct(),
    ];

    /// <summary>What only the police reads, or what says the rules of the house and nothing about a person, by how the key begins.</summary>
    private static readonly (string Beginning, string Because)[] NotAboutAPerson =
    [
        ("vetting.", "asked of who decides a vetting file"),
        ("vetting-condition.", "the file is the police's"),
        ("data-categories.", "kinds of data"),
        ("consent", "the form that everybody knows"),
        ("declaration.", "the form, told to who fills it in"),
        ("duty.sign-personally", "for the member alone"),
        ("processing-purpose.", "what data are for, told to the person concerned"),
        ("clause.", "what a protocol may say"),
        ("protocol", "what a protocol may say"),
        ("option", "what a protocol may say"),
        ("document.", "for everybody"),
    ];

    public static TheoryData<string, string, Language, string> Leaks => new()
    {
        { "membership.not-vetted", "coordinator", Language.Dutch, "De politie heeft deze persoon niet toegelaten." },
        { "membership.not-vetted", "coordinator", Language.French, "La police a émis un avis négatif." },
        { "membership.age-not-settled", "coordinator", Language.German, "Die Person ist minderjährig." },
        { "notice.not-admitted", "participant", Language.English, "The police did not admit you. Reason: your record." },
        { "membership-state.refused", "coordinator", Language.Dutch, "geweigerd door de politie" },
    };

    [Fact]
    public void Every_refusal_duty_and_notice_has_a_text_for_everybody_in_every_language()
    {
        var silent =
            from code in Codes
            from audience in Audiences
            from language in Languages.All.ToArray()
            let text = Domain.Texts.Standard.Of(code, language, audience)
            where string.IsNullOrWhiteSpace(text) || text.Contains('{', StringComparison.Ordinal)
            select $"{code} to {audience} in {language}";

        Assert.True(Codes.Length > 200);
        Findings.None(silent);
    }

    [Fact]
    public void A_variant_is_for_a_known_audience_and_says_something_else_with_the_same_in_it()
    {
        var astray =
            from key in Domain.Texts.Standard.Keys
            let general = TextKeys.General(key)
            where key != general
            where !Audiences.Any(audience => key == TextKeys.For(general, audience))
                || !Domain.Texts.Standard.Has(general)
                || Languages.All.ToArray().All(language => Domain.Texts.Standard[key, language] == Domain.Texts.Standard[general, language])
                || Languages.All.ToArray().Any(language => !Placeholders(key, language).SetEquals(Placeholders(general, language)))
            select key;

        Findings.None(astray);
    }

    [Fact]
    public void A_text_falls_back_to_the_general_one_and_a_host_replaces_both()
    {
        var error = MembershipErrors.NotVetted;
        var own = Domain.Texts.Standard.Replacing(new Dictionary<string, TextEntry>
        {
            ["membership.not-vetted@coordinator+municipality"] = new("Nog niet.", "Pas encore.", "Noch nicht.", "Not yet."),
        });

        Assert.Equal("De politie heeft deze persoon nog niet toegelaten.", error.In(Language.Dutch));
        Assert.Equal(error.In(Language.Dutch), error.In(Language.Dutch, Audience.Municipality));
        Assert.Equal("Uw inschrijving is nog in behandeling.", error.In(Language.Dutch, Audience.Participant));
        Assert.Equal("Deze inschrijving is nog niet afgerond.", ErrorList.Of(error).In(Language.Dutch, Audience.Coordinator)[0].Text);
        Assert.Equal("Nog niet.", own.Of(error, Language.Dutch, Audience.Coordinator));
        Assert.Equal("Not yet.", ErrorList.Of(error).In(Language.English, own, Audience.Municipality)[0].Text);
        Assert.Equal(error.In(Language.Dutch), own.Of(error, Language.Dutch));
    }

    [Fact]
    public void Every_role_belongs_to_one_audience()
    {
        Assert.All(Roles, role => Assert.Single(Audiences, audience => role.Include(audience)));
        Assert.Equal(Audience.Participant, (Role.Applicant | Role.Participant).ToAudience());
        Assert.Equal(Audience.Anyone, (Role.Coordinator | Role.Municipality).ToAudience());
        Assert.Equal((Audience.Coordinator, Audience.Police, Audience.Participant), (MarleenOfRekem.Audience, Officer.Audience, AnApplying.Audience));
    }

    [Fact]
    public void Duties_and_notices_speak_to_their_addressee_and_the_authorities_see_whose_they_are()
    {
        var duty = new Duty("duty.add-to-channel", Role.Coordinator, null, default);
        var notice = new Notice("notice.removed", Role.Applicant | Role.Participant, An, Rule.Conduct(12));

        Assert.Equal("Voeg de deelnemer toe aan de groep en bevestig dat.", duty.In(Language.Dutch));
        Assert.Equal(duty.In(Language.Dutch), duty.In(Language.Dutch, Audience.Coordinator));
        Assert.Equal("Taak voor coördinator: Voeg de deelnemer toe aan de groep en bevestig dat.", duty.In(Language.Dutch, Audience.Municipality));
        Assert.Equal("", duty.In(Language.Dutch, Audience.Participant));
        Assert.Equal("U bent uit de groep verwijderd. Reden: gedragsregel 12.", notice.In(Language.Dutch));
        Assert.Equal("Notice to applicant or participant: You were removed from the group. Reason: rule of conduct 12.", notice.In(Language.English, Audience.Police));
        Assert.Equal("", notice.In(Language.Dutch, Audience.Coordinator));
    }

    [Fact]
    public void An_offer_says_what_may_be_done_and_what_it_waits_for()
    {
        var (membership, facts) = Applied();

        var offers = membership.Offers(Officer, facts, At(2026, 3, 3)).ToArray().Select(offer => offer.Explain(Language.Dutch, Officer.Audience));

        Assert.Equal(["Toelaten. Kan zodra dit vaststaat: U hebt het dossier gunstig afgesloten.", "Weigeren"], offers);
        Assert.Equal(
            "Approve: that is not up to you.",
            membership.Evaluate(MembershipTrigger.Approve, AnApplying, facts, At(2026, 3, 3)).Explain(Language.English, AnApplying.Audience));
    }

    /// <summary>Every row of every table under every profile, asked by every role, with nothing established.</summary>
    [Fact]
    public void Every_offer_and_every_refusal_of_a_lifecycle_explains_itself()
    {
        var profiles = new[] { ProtocolProfiles.Deck, ProtocolProfiles.Bilzen, ProtocolProfiles.Ghent, ProtocolProfiles.LimburgBase };
        var said = profiles.SelectMany(profile => Said(MembershipLifecycle.Of(profile.Options)).Concat(Said(GroupLifecycle.Of(profile.Options))))
            .Concat(Said(VettingLifecycle.Table)).Distinct().ToList();

        Assert.True(said.Count > 300);
        Findings.None(said.Where(it => it.Text.Length == 0 || it.Text.Contains('{', StringComparison.Ordinal)).Select(it => $"{it}"));
        Findings.None(said.Where(it => Tells(it.Text, it.Reader)).Select(it => $"{it}"));
    }

    [Fact]
    public void Neither_member_nor_coordinator_hears_why_the_police_decides_as_it_does()
    {
        var told = Told(Domain.Texts.Standard, everything: true).ToList();

        Findings.None(Told(Domain.Texts.Standard));
        Findings.None(NotAboutAPerson.Where(row => !told.Exists(finding => finding.StartsWith(row.Beginning, StringComparison.Ordinal)))
            .Select(row => $"{row.Beginning} is excused without need"));
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public void And_a_text_that_tells_it_is_found(string code, string audience, Language language, string text)
    {
        var entry = new TextEntry("nee", "non", "nein", "no");
        var leaky = Domain.Texts.Standard.Replacing(new Dictionary<string, TextEntry>
        {
            [$"{code}@{audience}"] = language switch
            {
                Language.Dutch => entry with { Dutch = text },
                Language.French => entry with { French = text },
                Language.German => entry with { German = text },
                _ => entry with { English = text },
            },
        });

        Assert.Equal($"{code}@{audience} {language}: {text}", Assert.Single(Told(leaky), finding => finding.Contains(text, StringComparison.Ordinal)), ignoreCase: true);
    }

    [Fact]
    public void A_refused_vetting_is_neutral_to_the_applicant_silent_to_the_coordinator_and_full_to_the_police()
    {
        const string Reason = "Gekend voor inbraak, PV 7741-B";
        var (membership, facts) = Applied();
        var file = VettingFile.Open(facts.Declaration!, Lanaken, By(Officer, At(2026, 3, 3), 2)).OrThrow().Next
            .Refuse(Reason, By(Officer, At(2026, 3, 4), 3)).OrThrow();

        var refusal = membership.Refuse(facts, By(Officer, At(2026, 3, 4), 4)).OrThrow();

        var notice = Assert.Single(refusal.Notices);
        Assert.Equal("U bent niet toegelaten tot de groep.", notice.In(Language.Dutch));
        Assert.Equal("Bericht aan inschrijver of deelnemer: U bent niet toegelaten tot de groep.", notice.In(Language.Dutch, Audience.Police));
        Assert.All(refusal.Duties, duty => Assert.Equal("", duty.In(Language.Dutch, Audience.Coordinator)));
        Assert.Equal("", notice.In(Language.Dutch, Audience.Coordinator));
        Assert.Empty(file.Notices);
        Assert.Equal(Reason, file.Next.Reason!.Reveal());
        Assert.Equal("de politie laat niet toe", Domain.Texts.Standard.Of(file.Next.Decision!.Outcome, Language.Dutch, Audience.Police));
        Assert.Equal("niet toegelaten", Domain.Texts.Standard.Of(file.Next.Decision!.Outcome, Language.Dutch, Audience.Participant));
    }

    private static (Membership Membership, MembershipFacts Facts) Applied()
    {
        var facts = FactsOf(DeclarationOfAn());
        return (Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow().Next, facts);
    }

    private static HashSet<string> Placeholders(string key, Language language) => [.. TextTemplate.Placeholders(Domain.Texts.Standard[key, language])];

    private static IEnumerable<(Audience Reader, string Text)> Said<TState, TTrigger, TCondition>(Lifecycle<TState, TTrigger, TCondition> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        from state in lifecycle.States
        from trigger in lifecycle.Triggers
        from role in Roles
        let verdict = lifecycle.Evaluate(state, trigger, new Standing(role, true, false), default)
        where verdict.Kind is VerdictKind.Allowed or VerdictKind.ConditionsUnmet
        from language in Languages.All.ToArray()
        select (role.ToAudience(), verdict.Explain(language, role.ToAudience()));

    private static IEnumerable<string> Told(Domain.Texts texts, bool everything = false) =>
        from key in texts.Keys.Select(TextKeys.General).Distinct()
        where everything || !NotAboutAPerson.Any(row => key.StartsWith(row.Beginning, StringComparison.Ordinal))
        from audience in new[] { Audience.Participant, Audience.Coordinator }
        from language in Languages.All.ToArray()
        let text = texts.Of(key, language, audience)
        where Tells(text, audience)
        select $"{TextKeys.For(key, audience)} {language}: {text}";

    /// <summary>Whether a text tells a member why the police decided, or a coordinator that it decided, or that somebody is a minor.</summary>
    private static bool Tells(string text, Audience reader) =>
        reader switch
        {
            Audience.Participant => Police().IsMatch(text) && Reason().IsMatch(text),
            Audience.Coordinator => (Police().IsMatch(text) && (Reason().IsMatch(text) || Decides().IsMatch(text))) || Age().IsMatch(text),
            _ => false,
        };

    [GeneratedRegex("politie|police|Polizei", RegexOptions.IgnoreCase)]
    private static partial Regex Police();

    [GeneratedRegex(@"\b(reden|motif|grund|gründe|reason)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex("toegelaten|toelat|weiger|advies|gunstig|bezwaar|goedkeur|screen|admis|admet|refus|avis|objection|approuv|vérifi|zugelassen|zulass|ablehn|abgelehnt|einwände|genehmig|überprüf|admit|favour|approv|check", RegexOptions.IgnoreCase)]
    private static partial Regex Decides();

    [GeneratedRegex(@"minderjarig|meerderjarig|\bmineur|majeur|majorité|minderjährig|volljährig|\bminors?\b|of age\b", RegexOptions.IgnoreCase)]
    private static partial Regex Age();
}
