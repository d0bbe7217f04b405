using System.Text.Json;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Cli.Story;

/// <summary>Takes the steps of a story one by one and tells what comes of each.</summary>
internal sealed class Narrator
{
    /// <summary>The choices that make the stories differ.</summary>
    private static readonly string[] Choices =
    [
        "intake", "policeVetting", "nationalNumber", "ageEvidence", "age.minors", "assigner", "sanctions.kind", "appeal.body", "retention.leftMember",
    ];

    private readonly StoryFiles _files;
    private readonly Stage _stage;
    private readonly Language _language;
    private readonly Paper _paper;
    private int _accepted;
    private int _refused;
    private int _repeated;

    private Narrator(StoryFiles files, ProtocolProfile profile, Language language, Paper paper)
    {
        (_files, _language, _paper) = (files, language, paper);
        _stage = new(files, profile);
    }

    /// <summary>Tells the story.</summary>
    /// <exception cref="UnreadableInputException">A step names what is not there.</exception>
    public static string Tell(StoryFiles files, ProtocolProfile profile, Language language, bool inColour)
    {
        var paper = new Paper(inColour);
        new Narrator(files, profile, language, paper).Tell();
        return paper.ToString();
    }

    private void Tell()
    {
        Begin();
        var today = default(LocalDate);
        for (var index = 0; index < _files.Steps.Count; index++)
        {
            var step = _files.Steps[index];
            try
            {
                if (_stage.Takes(step))
                {
                    Place(step, ref today);
                    Tell(step);
                }
            }
            catch (Exception e) when (e is KeyNotFoundException or ArgumentException or JsonException)
            {
                throw StoryFiles.UnknownIn(index + 1);
            }
        }

        End();
    }

    private void Begin()
    {
        var (protocol, municipality) = (_stage.Protocol, Municipality.Find(_files.Town.Municipality));
        _paper.Title(Say(StoryWording.Title, municipality?.NameIn(_language) ?? $"{_files.Town.Municipality}"));
        _paper.Blank();
        _paper.Plain(Say(StoryWording.ProtocolIs, Texts.Standard.Of(protocol.BasedOn!.Value, _language), Day(protocol.ValidFrom)));
        foreach (var option in ProtocolOptionTable.Rows.Where(option => Choices.Contains(option.Name)))
        {
            _paper.Below("·", $"{Is(option.In(_language), option.ValueIn(protocol.Options, _language))} ({option.Rule})");
        }

        _paper.Blank();
        _paper.Plain(StoryWording.Legend[_language], Ink.Faint);
    }

    private void Place(StoryStep step, ref LocalDate today)
    {
        if (step.Chapter is { } chapter)
        {
            _paper.Blank();
            _paper.Blank();
            _paper.Title(chapter[_language]);
            today = default;
        }

        if (step.At.Date != today)
        {
            today = step.At.Date;
            _paper.Blank();
            _paper.Day(Day(today));
        }
    }

    private void Tell(StoryStep step)
    {
        var act = _stage.ActOf(step);
        var time = $"{step.At.Hour:00}:{step.At.Minute:00}";
        _paper.Blank();
        if (step.Tell is { } tell)
        {
            _paper.Margin(time, tell[_language]);
            _paper.Margin("", Asked(step, act), Ink.Faint);
        }
        else
        {
            _paper.Margin(time, Asked(step, act));
        }

        if (step.Take(_stage, act).TryGetValue(out var happening, out var errors))
        {
            if (!happening.IsLook)
            {
                _stage.Keep(step.Matter(_stage), happening);
            }

            Tell(happening, act);
        }
        else
        {
            Tell(errors, act.Actor.Audience);
        }
    }

    private string Asked(StoryStep step, Act act)
    {
        var role = Texts.Standard.Of(act.Actor.Role, _language);
        var actor = step.By is { } by ? $"{_stage.NameOf(by)} ({role})" : role;
        var about = step.Who is { } who && who != step.By ? $" · {_stage.NameOf(who)}" : "";
        return $"{actor} · {step.Asks(_language)}{about}";
    }

    private void Tell(ErrorList errors, Audience audience)
    {
        _refused++;
        foreach (var error in errors)
        {
            _paper.Below("✗", error.In(_language, audience), Ink.Bad);
            var rule = error.Rule.IsDefault ? null : Texts.Standard.Of(error.Rule, _language);
            _paper.Below(" ", string.Join(" · ", new[] { rule, error.Target, error.Code }.Where(part => part is not null)), Ink.Faint);
        }
    }

    private void Tell(Happening happening, Act act)
    {
        if (happening.IsRepeat)
        {
            _repeated++;
            _paper.Below("↻", StoryWording.Repeated[_language]);
            return;
        }

        if (!happening.IsLook)
        {
            _accepted++;
            _paper.Below(
                "✓", happening.Now is { } now ? Is(now.Whose(_language), Texts.Standard.Of(now.State, _language)) : StoryWording.Accepted[_language], Ink.Good);
        }

        foreach (var aside in happening.Asides)
        {
            _paper.Below("·", aside(_language));
        }

        foreach (var disclosure in happening.Disclosures)
        {
            _paper.Below("⇢", InWords(disclosure));
        }

        foreach (var card in happening.Cards)
        {
            Show(card);
        }

        foreach (var duty in happening.Duties)
        {
            _paper.Below("□", InWords(duty, act.At));
        }

        foreach (var notice in happening.Notices)
        {
            var to = notice.Subject is { } person ? _stage.NameOf(person) : Texts.Standard.Of(notice.To, _language);
            _paper.Below("✉", Is(to, notice.In(_language)));
        }
    }

    private void Show(ContactCard card)
    {
        _paper.Below(" ", $"┌ {card.Name:F}");
        _paper.Below(" ", $"│ {card.MobileNumber:F}");
        _paper.Below(" ", $"└ {card.Address:F}");
    }

    private string InWords(Duty duty, Instant now)
    {
        var due = duty.Due is not { } end ? ""
            : duty.IsOverdue(now) ? Say(StoryWording.Overdue, Day(Brussels.DateOf(end)))
            : Say(StoryWording.By, Day(Brussels.DateOf(end - Duration.Epsilon)));
        var about = duty.Subject is { } person ? Say(StoryWording.About, _stage.NameOf(person)) : null;
        var why = string.Join(" · ", new[] { about, Texts.Standard.Of(duty.Rule, _language) }.Where(part => part is { Length: > 0 }));
        return $"{Is(Texts.Standard.Of(duty.Responsible, _language) + due, duty.In(_language))} ({why})";
    }

    private string InWords(Disclosure disclosure) => Say(
        StoryWording.PassedOn,
        disclosure.ToPerson is { } person ? _stage.NameOf(person) : Texts.Standard.Of(disclosure.To, _language),
        _stage.NameOf(disclosure.Subject),
        Texts.Standard.Of(disclosure.What, _language),
        disclosure.Consent is { } consent ? Texts.Standard.Of(consent, _language) : "–",
        disclosure.ConsentVersion ?? 0);

    private void End()
    {
        _paper.Blank();
        _paper.Blank();
        _paper.Title(StoryWording.HowItEnds[_language]);
        _paper.Blank();
        foreach (var (who, membership) in _stage.Memberships)
        {
            _paper.Plain(Is(_stage.NameOf(who), Texts.Standard.Of(membership.State, _language)));
        }

        _paper.Plain(Say(StoryWording.Counts, _accepted, _refused, _repeated));
        _paper.Blank();
        _paper.Plain(StoryWording.YourTurn[_language], Ink.Faint);
    }

    private string Is(string what, string says) => Say(StoryWording.Is, what, says);

    private string Say(TextEntry sentence, params object[] words) => StoryWording.With(sentence, words)[_language];

    private string Day(LocalDate day) => StoryWording.Day(day, _language);
}
