using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Load;

/// <summary>
/// Residents who do not exist, sixty to a group, in the three towns of the demo. Every step is taken by the verbs of the library and every row made by the
/// portal; only the transactions are left out. The towns have as many groups as it takes, in postal codes borrowed from the whole country, so that a town
/// grows with the database and a group does not.
/// </summary>
internal sealed class Crowd
{
    /// <summary>How many hand in a declaration for a group.</summary>
    public const int InGroup = 60;

    private static readonly PersonId An = DemoIds.Person(1);

    private readonly FictivePeople _people;
    private readonly Sealer _sealer;
    private readonly RegisterNumberKey _key;
    private readonly Instant _now;
    private readonly List<PostalCode> _codes;
    private readonly Dictionary<DemoTown, (Protocol Protocol, PreventionGroup Group, IReadOnlyList<EventRow> Trail)> _towns = [];
    private int _made;
    private int _ids;
    private PreventionGroup _group = null!;
    private List<PersonId> _members = [];

    private Crowd(ulong seed, Sealer sealer, RegisterNumberKey key, Instant now)
    {
        (_people, _sealer, _key, _now) = (new(seed), sealer, key, now);
        _codes = [.. PostalCode.Known.Where(code => !code.Places.IsEmpty && code.Municipalities.All(there => DemoTown.All.All(town => there.Code != town.Municipality)))];
    }

    /// <summary>How far somebody got, by the place in the group.</summary>
    private static IReadOnlyList<MembershipTrigger> WayOf(int place) => place switch
    {
        < 4 => [],
        < 7 => [MembershipTrigger.Approve],
        < 9 => [MembershipTrigger.Approve, MembershipTrigger.Assign],
        9 => [MembershipTrigger.Refuse],
        10 => [MembershipTrigger.Withdraw],
        < 13 => [MembershipTrigger.Approve, MembershipTrigger.Assign, MembershipTrigger.ConfirmAdded, MembershipTrigger.Leave],
        13 => [MembershipTrigger.Approve, MembershipTrigger.Assign, MembershipTrigger.ConfirmAdded, MembershipTrigger.RecordBreach],
        _ => [MembershipTrigger.Approve, MembershipTrigger.Assign, MembershipTrigger.ConfirmAdded],
    };

    /// <summary>A crowd for a portal that has the towns of the demo.</summary>
    public static async Task<Crowd> For(PortalDb db, ulong seed, Sealer sealer, RegisterNumberKey key, Instant now)
    {
        var crowd = new Crowd(seed, sealer, key, now);
        foreach (var town in DemoTown.All)
        {
            var protocol = await db.Protocols.AsNoTracking().SingleAsync(row => row.Municipality == town.Municipality);
            var group = await db.Groups.AsNoTracking().SingleAsync(row => row.Id == town.Group);
            var trail = await db.Events.AsNoTracking().Where(row => row.Matter == Matter.Group && row.Of == town.Group.Value).ToListAsync();
            crowd._towns[town] = (Protocol.Restore(protocol.Snapshot).OrThrow(), group.ToGroup(), trail);
        }

        return crowd;
    }

    /// <summary>The rows of the next memberships, until there are so many.</summary>
    public IEnumerable<object> UpTo(int memberships)
    {
        for (; _made < memberships; _made++)
        {
            var (number, town) = (_made / InGroup, DemoTown.All[_made / InGroup % DemoTown.All.Count]);
            if (_made % InGroup == 0)
            {
                foreach (var row in Open(number, town))
                {
                    yield return row;
                }
            }

            foreach (var row in Join(town, _made % InGroup))
            {
                yield return row;
            }

            if (_made % InGroup == InGroup - 1)
            {
                foreach (var row in Talk(town))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>The group of the demo comes first; those after it are as it is, elsewhere and by another name.</summary>
    private IEnumerable<object> Open(int number, DemoTown town)
    {
        var (_, model, trail) = _towns[town];
        _members = [];
        if (number < DemoTown.All.Count)
        {
            _group = model;
            yield break;
        }

        var code = _codes[number % _codes.Count];
        var territory = Territory.Of(new TerritoryForm([$"{code:N}"])).OrThrow();
        _group = PreventionGroup.Restore(model.ToSnapshot() with { Id = GroupId.From(Next()), Name = $"{code.Places[0].NameIn(Language.Dutch)} {number}", Territory = territory }).OrThrow();
        var row = GroupRow.Of(_group);
        yield return row;
        foreach (var under in row.PostalCodes)
        {
            yield return under;
        }

        foreach (var happened in trail)
        {
            yield return new EventRow
            {
                Matter = Matter.Group,
                Of = _group.Id.Value,
                Version = happened.Version,
                At = happened.At,
                Body = happened.Body.Replace($"{model.Id}", $"{_group.Id}", StringComparison.Ordinal),
            };
        }
    }

    private IEnumerable<object> Join(DemoTown town, int place)
    {
        var (protocol, model, _) = _towns[town];
        var at = _now - Duration.FromDays(44) + Duration.FromSeconds(_made * 7919L % (38 * 24 * 3600));
        var isAn = town == DemoTown.Lanaken && _group == model && place == InGroup - 1;
        var form = FormOf(town, _group == model ? PostalCode.Parse(town.Place.PostalCode, null) : _group.Territory.PostalCodes[0], at, out var known);
        var person = isAn ? An : known;
        Act By(Actor actor) => new(CommandId.From(Next()), actor, at += Duration.FromHours(9));

        var applied = By(Actor.Resident(person));
        var declaration = DeclarationOfIntention.Sign(form with { Group = _group.Name }, protocol, _group.Territory, applied).OrThrow();
        var facts = MembershipFacts.Of(protocol, _group, declaration);
        List<MembershipStep> steps = [Membership.Apply(MembershipId.From(applied.Command.Value), facts, applied).OrThrow()];
        List<Step<VettingFile, VettingEvent>> onFile = [];
        if (protocol.Options.PoliceVetting == PoliceVetting.Required)
        {
            onFile.Add(VettingFile.Open(declaration, protocol, applied with { Actor = Actor.System }).OrThrow());
        }

        if (place > 13)
        {
            _members.Add(person);
        }

        var admits = town.Admits.Role == Role.Coordinator ? Actor.Coordinator(town.CoordinatorId, _group.Id) : town.Admits;
        foreach (var trigger in WayOf(place))
        {
            var act = By(trigger switch
            {
                MembershipTrigger.Withdraw => Actor.Applicant(person),
                MembershipTrigger.Leave => Actor.Participant(person, _group.Id),
                MembershipTrigger.ConfirmAdded or MembershipTrigger.RecordBreach => Actor.Coordinator(town.CoordinatorId, _group.Id),
                _ => admits,
            });
            if (onFile.Count > 0 && Decide(onFile[^1].Next, trigger, act) is { } decided)
            {
                onFile.Add(decided);
                facts = MembershipFacts.Of(protocol, _group, declaration, decided.Next.Decision);
            }

            var file = onFile.Count > 0 ? onFile[^1].Next : null;
            steps.Add(Pull(steps[^1].Next, trigger, file, facts, act));
        }

        return RowsOf(steps, onFile, declaration);
    }

    private static Step<VettingFile, VettingEvent>? Decide(VettingFile file, MembershipTrigger trigger, Act act) => trigger switch
    {
        MembershipTrigger.Approve => file.Approve(act).OrThrow(),
        MembershipTrigger.Refuse => file.Refuse("Elders bekend", act).OrThrow(),
        MembershipTrigger.Withdraw => file.Withdraw(act).OrThrow(),
        _ => null,
    };

    private static MembershipStep Pull(Membership membership, MembershipTrigger trigger, VettingFile? file, MembershipFacts facts, Act act) => (trigger switch
    {
        MembershipTrigger.Approve => membership.Approve(file?.Decision, facts, act),
        MembershipTrigger.Refuse => membership.Refuse(facts, act),
        MembershipTrigger.Withdraw => membership.Withdraw(facts, act),
        MembershipTrigger.Assign => membership.Assign(facts, act),
        MembershipTrigger.ConfirmAdded => membership.ConfirmAdded(facts, act),
        MembershipTrigger.RecordBreach => membership.RecordBreach(Rule.Conduct(11), facts, act),
        MembershipTrigger.Leave => membership.Leave(facts, act),
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    }).OrThrow();

    /// <summary>Everything that the portal would have stored for these steps.</summary>
    private IEnumerable<object> RowsOf(List<MembershipStep> steps, List<Step<VettingFile, VettingEvent>> onFile, DeclarationOfIntention declaration)
    {
        var membership = MembershipRow.Of(steps[^1].Next);
        (membership.AskedGroup, membership.Declaration) = (_group.Id, declaration.Id);
        yield return membership;
        var isDecided = onFile.Count > 0 && onFile[^1].Next.Decision is not null;
        yield return DeclarationRow.Of(isDecided ? declaration.WithoutRegisterNumber(_key) : declaration, membership.Id, Language.Dutch, _sealer, _key);
        if (onFile.Count > 0)
        {
            yield return VettingRow.Of(onFile[^1].Next, membership.Id, _sealer);
        }

        var duties = new List<DutyRow>();
        foreach (var step in onFile)
        {
            var at = step.Event!.Header.At;
            yield return EventRow.From(Matter.Vetting, declaration.Id.Value, step.Event.Header.Version, at, step.Event);
            Settle(duties, step.Settles, at);
            duties.AddRange(step.Duties.Select(duty => DutyRow.From(duty, Matter.Vetting, declaration.Id.Value, step.Next.Jurisdiction, at)));
            foreach (var notice in step.Notices)
            {
                yield return Sent(OutboxRow.From(notice, step.Next.Jurisdiction, at));
            }
        }

        foreach (var step in steps)
        {
            var (place, at) = (step.Next.Jurisdiction, step.Event!.Header.At);
            yield return EventRow.From(Matter.Membership, membership.Id.Value, step.Event.Header.Version, at, step.Event);
            Settle(duties, step.Settles, at);
            duties.AddRange(step.Duties.Select(duty =>
                DutyRow.From(duty, Matter.Membership, membership.Id.Value, duty.Code == step.Recall?.Duty.Code ? place with { Group = step.Recall.Group } : place, at)));
            if (step.Recall is { } recall)
            {
                yield return new RecallRow { Membership = membership.Id, Version = step.Next.Version, Subject = recall.Subject, Group = recall.Group, AskedAt = recall.AskedAt };
            }

            foreach (var disclosed in DisclosureRow.From(step))
            {
                yield return disclosed;
            }

            foreach (var notice in step.Notices)
            {
                yield return Sent(OutboxRow.From(notice, place, at));
            }
        }

        foreach (var duty in duties)
        {
            yield return duty;
        }

        static OutboxRow Sent(OutboxRow row)
        {
            row.SentAt = row.At;
            return row;
        }
    }

    /// <summary>What the member who came last reports and, where the protocol knows questions, asks.</summary>
    private IEnumerable<object> Talk(DemoTown town)
    {
        var (protocol, at) = (_towns[town].Protocol, _now - Duration.FromMinutes(10));
        var facts = ReportFacts.Of(protocol, _group, _members, []);
        Act Next() => new(CommandId.From(this.Next()), Actor.Participant(_members[^1], _group.Id), at += Duration.FromMinutes(1));
        var place = new Location { Street = town.Place.Street, Number = "9", Place = town.Place.Place };

        var seen = Observation.Of(
            new() { ObservedAt = at, Senses = Senses.Seen, FirstHand = true, Behaviours = Behaviours.FeelsAtGates, Location = place }, protocol.Options, at + Duration.FromMinutes(1)).OrThrow();
        var signal = Next();
        var id = ReportId.From(signal.Command.Value);
        List<Step<Report, ReportEvent>> steps = [Report.Signal(id, seen, facts, signal).OrThrow()];
        var call = Next();
        steps.Add(steps[^1].Next.RecordCall(EmergencyCall.Of(new() { At = call.At }, _members[^1], protocol.Options).OrThrow(), facts, call).OrThrow());
        steps.Add(steps[^1].Next.NotifyGroup(facts, Next(), []).OrThrow());
        yield return ReportRow.Of(steps[^1].Next);
        yield return ObservationRow.From(seen, Matter.Report, id.Value, 1, _members[^1], _sealer);
        foreach (var row in steps.SelectMany(step => Told(step, Matter.Report, id.Value, step.Next.Jurisdiction, step.Event!.Header.Version, step.Event.Header.At)))
        {
            yield return row;
        }

        if (town == DemoTown.Lanaken)
        {
            var ask = Next();
            var doubted = Observation.Doubting(new() { ObservedAt = at, Behaviours = Behaviours.FeelsAtGates, Location = place }, ask.At).OrThrow();
            var asked = DoubtQuery.Ask(DoubtQueryId.From(ask.Command.Value), doubted, facts, ask).OrThrow();
            yield return DoubtQueryRow.Of(asked.Next);
            yield return ObservationRow.From(doubted, Matter.DoubtQuery, asked.Next.Id.Value, 1, asked.Next.Asker, _sealer);
            foreach (var row in Told(asked, Matter.DoubtQuery, asked.Next.Id.Value, asked.Next.Jurisdiction, 1, ask.At))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<object> Told<TState, TEvent>(Step<TState, TEvent> step, Matter matter, Guid of, Jurisdiction place, int version, Instant at)
        where TState : class
        where TEvent : class =>
        [EventRow.From(matter, of, version, at, step.Event), .. step.Duties.Select(duty => DutyRow.From(duty, matter, of, place, at))];

    private static void Settle(List<DutyRow> duties, IReadOnlyCollection<SettledDuty> settled, Instant at)
    {
        foreach (var row in duties.Where(row => row.DoneAt is null && settled.Any(one => one.Is(row.ToDuty()))))
        {
            row.DoneAt = at;
        }
    }

    private DeclarationForm FormOf(DemoTown town, PostalCode code, Instant at, out PersonId known)
    {
        var person = _people.Next(new PersonWish { PostalCode = code });
        var (street, place) = _group == _towns[town].Group ? (town.Place.Street, town.Place.Place) : (person.Address.Street, person.Address.PlaceName);
        var form = DemoForm.Of(town, person.Name.First, person.Name.Last, person.Birth, person.Address.Number, $"{person.Mobile:F}", Brussels.DateOf(at));
        known = person.Id;
        return form with
        {
            Street = street,
            PostalCode = $"{code:N}",
            Place = place,
            Email = $"{person.Email:F}",
        };
    }

    private Guid Next() => new(++_ids, 0x10ad, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2);
}
