using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// The rules, applied to one message. First its form, then what may never be said, then what it is for: a message that is not for the
/// group at all is not asked for a call to 101.
/// </summary>
internal ref struct Judgement
{
    private const MessageElements Seen = MessageElements.Person | MessageElements.Vehicle | MessageElements.Direction;

    private const int LongestExclamation = 8;

    private static readonly CueSet NamedPlace = (CueSet)MessageCue.StreetName | MessageCue.StreetKind | MessageCue.PlaceEnding;
    private static readonly CueSet Talk = (CueSet)MessageCue.Greeting | MessageCue.SmallTalk | MessageCue.Laughter;

    private readonly GroupMessage _message;
    private readonly Incident _incident;
    private readonly MessageScan _scan;
    private readonly int _mostCharacters;
    private MessageElements _told;
    private ImmutableArray<MessageFinding>.Builder? _findings;

    public Judgement(GroupMessage message, Incident incident, MessageScan scan, int mostCharacters)
    {
        _message = message;
        _incident = incident;
        _scan = scan;
        _mostCharacters = mostCharacters;
        _told = Telling.Of(scan);
    }

    private readonly bool SaysCalled => Tells(MessageElements.EmergencyCall);

    private readonly bool IsPicture => _message.Attachments.Contains(AttachmentKind.Image) || _message.Attachments.Contains(AttachmentKind.Video);

    public MessageReading Read()
    {
        if (EmojiText.Is(_message.Text))
        {
            Find(MessageLabel.EmojiOnly, FindingSeverity.Error, Sign.Form);
            return new(MessageElements.None, Findings());
        }

        JudgeForm();
        var isForbidden = JudgeWords();
        if (!_incident.SenderGoesOn)
        {
            JudgePurpose(isForbidden);
        }

        return new(_told, Findings());
    }

    private void JudgeForm()
    {
        if (_message.Text.Length > _mostCharacters)
        {
            Find(MessageLabel.TooLong, FindingSeverity.Warning, Sign.Form);
        }

        if (_incident.SenderGoesOn)
        {
            Find(MessageLabel.MultipleMessages, FindingSeverity.Warning, Sign.Form);
        }
    }

    /// <summary>What may never be said.</summary>
    private bool JudgeWords()
    {
        var before = _findings?.Count;
        for (var i = 0; i < _scan.Tokens.Length; i++)
        {
            if (ConductSigns.IsAbuse(_scan, _scan.Tokens[i], out var cue))
            {
                Find(MessageLabel.OffensiveLanguage, cue == MessageCue.Curse ? FindingSeverity.Warning : FindingSeverity.Error, new(cue, i));
            }
        }

        Sign? discrimination = null, disclosure = null, patrol = null, ownJudge = null, accusation = null;
        foreach (var sentence in _scan.Sentences)
        {
            discrimination ??= ConductSigns.Discrimination(sentence);
            accusation ??= ConductSigns.Accusation(sentence, _scan);
            disclosure ??= ConductSigns.PublicDisclosure(sentence);
            patrol ??= ConductSigns.PatrolCall(sentence, _scan);
            ownJudge ??= ConductSigns.OwnJudge(sentence);
        }

        Find(MessageLabel.Discrimination, FindingSeverity.Warning, discrimination);
        Find(MessageLabel.Accusation, FindingSeverity.Warning, accusation);
        Find(MessageLabel.PublicDisclosure, FindingSeverity.Error, disclosure);
        Find(MessageLabel.PatrolCall, FindingSeverity.Error, patrol);
        Find(MessageLabel.OwnJudge, FindingSeverity.Error, ownJudge);
        return _findings?.Count != before;
    }

    /// <summary>What the message is for.</summary>
    private void JudgePurpose(bool isForbidden)
    {
        var isPicture = IsPicture && !DescribesSuspect();
        if (isPicture && !(_scan.Tokens.IsEmpty && _incident.HasReport))
        {
            Find(MessageLabel.PhotoNotForDescription, FindingSeverity.Notice, Sign.Form);
            _told = SaysCalled ? _told : MessageElements.None;
        }

        if (isForbidden)
        {
            if (!isPicture && _scan.Has(MessageCue.Suspicion) && Tells(MessageElements.Location) && OnlyAbuse())
            {
                JudgeCall();
            }
        }
        else if (IsNeedlessBesidePolice())
        {
            Find(MessageLabel.PoliceAlreadyPresent, FindingSeverity.Warning, Sign.Of(_scan, MessageCue.Police));
        }
        else if (!isPicture && !JudgeTopic())
        {
            JudgeCall();
        }
    }

    /// <summary>Whether it is for something else than a report: for one person, for fun, for another matter, or to react.</summary>
    private bool JudgeTopic()
    {
        if (SaysCalled || (_scan.Has(MessageCue.Suspicion) && (_told & Seen) != MessageElements.None) || AsksAboutSomebody())
        {
            return false;
        }

        if (PrivateSign() is { } toOne)
        {
            Find(MessageLabel.PrivateMessage, FindingSeverity.Warning, toOne);
            _told = MessageElements.None;
        }
        else if (IsTalk() && (_told & (Seen | MessageElements.Location)) == MessageElements.None)
        {
            Find(MessageLabel.Chatter, FindingSeverity.Warning, Sign.Of(_scan, Talk));
            Find(MessageLabel.ReplyWithoutNewInformation, FindingSeverity.Warning, Sign.If(_scan, MessageCue.Thanks));
            _told = MessageElements.None;
        }
        else if (_scan.Has(MessageCue.OffTopic))
        {
            Find(MessageLabel.Irrelevant, FindingSeverity.Warning, Sign.Of(_scan, MessageCue.OffTopic));
            _told &= _scan.Cues.HasAny(NamedPlace) ? MessageElements.Location : MessageElements.None;
        }
        else if (IsEmptyReply())
        {
            Find(MessageLabel.ReplyWithoutNewInformation, FindingSeverity.Warning, Sign.Of(_scan, Reaction));
        }
        else if (!_incident.HasMessages && (_told & Seen) == MessageElements.None && !_scan.Cues.HasAny(AboutSafety))
        {
            Find(MessageLabel.Irrelevant, FindingSeverity.Warning, Sign.Form);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void JudgeCall()
    {
        if (!SaysCalled && !_incident.HasReport && !_scan.Has(MessageCue.Addition) && Signs.IsReport(_scan, _told) && !Signs.IsDoubt(_scan)
            && !Signs.PoliceArrived(_scan))
        {
            Find(MessageLabel.NoEmergencyCall, FindingSeverity.Error, Sign.Of(_scan, MessageCue.Suspicion));
        }
    }

    private static readonly CueSet Reaction = (CueSet)MessageCue.NothingSeen | MessageCue.Thanks | MessageCue.Comment | MessageCue.Curiosity;
    private static readonly CueSet AboutSafety = (CueSet)MessageCue.Suspicion | MessageCue.Doubt | MessageCue.Called | MessageCue.Police | MessageCue.EmergencyNumber | MessageCue.Addition;

    private readonly bool Tells(MessageElements element) => (_told & element) != MessageElements.None;

    // An officer on a picture is no suspect.
    private readonly bool DescribesSuspect() =>
        _scan.Has(MessageCue.Someone)
        || (Tells(MessageElements.Person | MessageElements.Vehicle) && (!_scan.Has(MessageCue.Police) || _scan.Has(MessageCue.Suspicion)));

    private readonly bool OnlyAbuse()
    {
        foreach (var finding in _findings!)
        {
            if (finding.Label is not (MessageLabel.OffensiveLanguage or MessageLabel.Discrimination or MessageLabel.TooLong))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsNeedlessBesidePolice() =>
        !SaysCalled && !_scan.Has(MessageCue.Addition)
        && (_incident.IsPoliceThere
            ? (_told & Seen) == MessageElements.None : _scan.Has(MessageCue.Police) && _scan.Has(MessageCue.Curiosity) && !_scan.Has(MessageCue.Called) && (_told & Seen) == MessageElements.None);

    // Wishes and jokes win from a topic that is named after them: "prettige feesten".
    private readonly bool IsTalk() =>
        _scan.Cues.HasAny(Talk) && !_scan.Has(MessageCue.Addition)
        && (_scan.Has(MessageCue.Laughter)
            || !_scan.Has(MessageCue.OffTopic)
            || (_scan.Has(MessageCue.SmallTalk) && Sign.Of(_scan, MessageCue.SmallTalk).Index <= Sign.Of(_scan, MessageCue.OffTopic).Index));

    private readonly bool IsEmptyReply()
    {
        if (!_incident.HasMessages)
        {
            return _scan.Has(MessageCue.Thanks) && _told == MessageElements.None;
        }

        return _scan.Has(MessageCue.NothingSeen) || IsExclamation()
            || ((_told & (Seen | MessageElements.Location)) == MessageElements.None && !_scan.Has(MessageCue.Addition) && !Signs.PoliceArrived(_scan)
                && (_scan.Cues.HasAny(Reaction) || (_incident.HasReport && !_scan.Has(MessageCue.Suspicion) && (_told & MessageElements.Time) == MessageElements.None)));
    }

    // A plumber in the question does not make it one about plumbers.
    private readonly bool AsksAboutSomebody() =>
        Signs.IsDoubt(_scan) && (_scan.Has(MessageCue.Suspicion) || (_told & (MessageElements.Person | MessageElements.Vehicle)) != MessageElements.None);

    // "How awful, that poor lady": feeling with the victim tells nothing of the suspect.
    private readonly bool IsExclamation() =>
        _incident.HasReport && _scan.Tokens is [var first, ..] && first.Has(MessageCue.Comment) && _scan.Tokens.Length <= LongestExclamation
        && (_told & ~MessageElements.Person) == MessageElements.None && !_scan.Has(MessageCue.Suspicion) && !_scan.Has(MessageCue.Looks) && !_scan.Has(MessageCue.Addition);

    /// <summary>The person to whom it is said, or a word such as "privately".</summary>
    private readonly Sign? PrivateSign()
    {
        var tokens = _scan.Tokens;
        for (var i = 0; i < Math.Min(2, tokens.Length); i++)
        {
            if (tokens[i].Is(TokenMarks.AtBefore))
            {
                return new(MessageCue.None, i);
            }

            var speaksTo = tokens[i].Is(TokenMarks.CommaAfter) || _scan.Has(MessageCue.You);
            if (tokens[i].Has(MessageCue.FirstName) && tokens[i].Is(TokenMarks.Capital) && speaksTo)
            {
                return new(MessageCue.FirstName, i);
            }

            // "Hey Bart, …", "Beste Karel, …"
            if (!tokens[i].Has(MessageCue.Greeting) && !tokens[i].Cues.IsEmpty)
            {
                break;
            }
        }

        return Sign.If(_scan, MessageCue.Private);
    }

    private void Find(MessageLabel label, FindingSeverity severity, Sign? sign)
    {
        if (sign is not { } found)
        {
            return;
        }

        _findings ??= ImmutableArray.CreateBuilder<MessageFinding>();
        if (found.Cue == MessageCue.None)
        {
            _findings.Add(new(label, severity, 0, _message.Text.Length, MessageCue.None, ""));
            return;
        }

        var word = _scan.Vocabulary.NameOf(found.Cue, _message.Text, _scan.Tokens, found.Index, out var count);
        var (first, last) = (_scan.Tokens[found.Index], _scan.Tokens[found.Index + count - 1]);
        _findings.Add(new(label, severity, first.Start, last.Start + last.Length - first.Start, found.Cue, word));
    }

    private readonly ImmutableArray<MessageFinding> Findings()
    {
        if (_findings is null)
        {
            return [];
        }

        _findings.Sort((one, other) => (one.Label, one.Start).CompareTo((other.Label, other.Start)));
        return _findings.DrainToImmutable();
    }
}
