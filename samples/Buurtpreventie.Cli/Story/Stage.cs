using System.Text.Json.Nodes;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Cli.Story;

/// <summary>
/// Everything that is kept while the story runs: what a host has in its database. It decides nothing; it finds what a step is about, and keeps
/// what the library gives back.
/// </summary>
internal sealed class Stage
{
    private readonly StoryFiles _files;
    private readonly string _profile;
    private readonly List<string> _people;
    private readonly List<string> _groups;
    private readonly List<string> _requests = [];
    private readonly List<string> _reports = [];
    private readonly Dictionary<GroupId, PreventionGroup> _founded = [];
    private readonly Dictionary<PersonId, DeclarationOfIntention> _declarations = [];
    private readonly Dictionary<DeclarationId, VettingFile> _vettings = [];
    private readonly Dictionary<PersonId, Membership> _memberships = [];
    private readonly Dictionary<PersonId, ContactRecall> _recalls = [];
    private readonly List<Disclosure> _disclosures = [];
    private readonly List<ErasedDeclaration> _erased = [];
    private readonly Dictionary<string, List<Duty>> _duties = [];

    public Stage(StoryFiles files, ProtocolProfile profile)
    {
        var town = files.Town;
        (_files, _profile) = (files, profile.Word());
        (_people, _groups) = ([.. files.People.Keys], [.. town.Groups.Keys]);
        Protocol = profile.SignedFor(town.Municipality, town.PoliceZone, town.ProtocolFrom);
    }

    /// <summary>The protocol of the town.</summary>
    public Protocol Protocol { get; }

    /// <summary>The key under which fingerprints are made; a host keeps its own secret.</summary>
    public RegisterNumberKey Key { get; } = new(1, [.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    /// <summary>The reports and doubt queries.</summary>
    public Reported Reported { get; } = new();

    /// <summary>The memberships, in the order of the people.</summary>
    public IEnumerable<(string Who, Membership Membership)> Memberships =>
        _people.Where(who => _memberships.ContainsKey(IdOf(who))).Select(who => (who, _memberships[IdOf(who)]));

    /// <summary>Every duty that is not done.</summary>
    public IEnumerable<Duty> Duties => _duties.Values.SelectMany(duties => duties);

    /// <summary>Whether a step is taken under the protocol of this story.</summary>
    public bool Takes(StoryStep step) => step.Under is not { } under || under.Contains(_profile);

    /// <summary>Who asks, when and for what.</summary>
    public Act ActOf(StoryStep step)
    {
        var at = Brussels.At(step.At);
        var name = step.Request ?? $"#{_requests.Count}";
        if (!_requests.Contains(name))
        {
            _requests.Add(name);
        }

        return new(CommandId.From(Id(1, _requests.IndexOf(name))), ActorOf(step), at, step.Seen);
    }

    /// <summary>The actor of a step.</summary>
    public Actor ActorOf(StoryStep step)
    {
        var somebody = step.By is { } key ? Person(key) : null;
        return (step.As ?? somebody?.Role ?? Role.System) switch
        {
            Role.System => Actor.System,
            _ when somebody is null => throw new KeyNotFoundException(),
            Role.Resident => Actor.Resident(IdOf(step.By!)),
            Role.Applicant => Actor.Applicant(IdOf(step.By!)),
            Role.Participant => Actor.Participant(IdOf(step.By!), GroupIdOf(somebody.Group)),
            Role.Coordinator => Actor.Coordinator(IdOf(step.By!), GroupIdOf(somebody.Group)),
            Role.Police => Actor.Police(IdOf(step.By!), _files.Town.PoliceZone),
            Role.Municipality => Actor.Municipality(IdOf(step.By!), _files.Town.Municipality),
            Role.Province => Actor.Province(IdOf(step.By!)),
            _ => throw new KeyNotFoundException(),
        };
    }

    /// <summary>Who a step is about, by key.</summary>
    public string WhoOf(StoryStep step)
    {
        var who = step.Who ?? step.By ?? throw new KeyNotFoundException();
        _ = Person(who);
        return who;
    }

    /// <summary>The group a step is about, by key.</summary>
    public string GroupOf(StoryStep step) =>
        step.Group ?? ((step.Who ?? step.By) is { } key ? Person(key).Group : null) ?? throw new KeyNotFoundException();

    public PersonId IdOf(string who) => PersonId.From(Id(2, Index(_people, who)));

    public MembershipId MembershipIdOf(string who) => MembershipId.From(Id(3, Index(_people, who)));

    public GroupId GroupIdOf(string? group) => GroupId.From(Id(4, Index(_groups, group)));

    public ReportId ReportIdOf(string report) => ReportId.From(Id(5, Named(report)));

    public DoubtQueryId QueryIdOf(string query) => DoubtQueryId.From(Id(6, Named(query)));

    public string NameOf(string who) => Person(who).Called;

    /// <summary>What the story calls somebody.</summary>
    public string NameOf(PersonId person) => _people.Find(who => IdOf(who) == person) is { } key ? NameOf(key) : "–";

    public string NameOfGroup(string group) => Wish(group).Name;

    /// <summary>What residents hand in for a group.</summary>
    public GroupProposal ProposalOf(string group)
    {
        var wish = Wish(group);
        return new()
        {
            Name = wish.Name,
            Territory = wish.Territory,
            Purposes = wish.Purposes,
            Grounds = wish.Grounds,
            Sponsor = wish.Sponsor,
            Initiator = IdOf(wish.Initiator),
            PlannedUntil = wish.PlannedUntil,
        };
    }

    public PreventionGroup? Founded(string group) => _founded.GetValueOrDefault(GroupIdOf(group));

    public Territory TerritoryOf(string group) => Founded(group)?.Territory ?? Wish(group).Territory;

    /// <summary>The facts about a group; a candidate brings the own declaration.</summary>
    public GroupFacts FactsOfGroup(string group, string? candidate = null) => GroupFacts.Of(
        Protocol,
        _founded.Values.Where(other => other.Id != GroupIdOf(group)).Select(other => other.Name),
        candidate is not null && DeclarationOf(candidate) is { } declared ? new Candidate(declared.Person, declared.Rules) : null);

    /// <summary>What somebody fills in: the own form, what differs under the protocol, and what differs this time.</summary>
    public DeclarationForm FormOf(string who, JsonObject? with)
    {
        var person = Person(who);
        JsonObject form = [];
        foreach (var part in new[] { person.Form, person.FormUnder?.GetValueOrDefault(_profile), with })
        {
            Merge(form, part);
        }

        return StoryFiles.Read<DeclarationForm>(form);
    }

    public DeclarationOfIntention? DeclarationOf(string who) => _declarations.GetValueOrDefault(IdOf(who));

    public VettingFile? VettingOf(string who) => DeclarationOf(who) is { } declared ? _vettings.GetValueOrDefault(declared.Id) : null;

    public Membership? MembershipOf(string who) => _memberships.GetValueOrDefault(IdOf(who));

    public ContactRecall? RecallOf(string who) => _recalls.GetValueOrDefault(IdOf(who));

    /// <summary>What recognises the declarations of all applications and memberships that are not over.</summary>
    public IEnumerable<DeclarationFingerprint> Fingerprints =>
        _declarations.Values.Where(declared => _memberships.GetValueOrDefault(declared.Person)?.State.IsOver() != true)
            .Select(declared => declared.Fingerprint(Key));

    /// <summary>The facts about a membership: those kept, or with a declaration that is new.</summary>
    public MembershipFacts FactsOf(string who, string? group, DeclarationOfIntention? declaration = null)
    {
        declaration ??= DeclarationOf(who);
        var decision = declaration is not null ? _vettings.GetValueOrDefault(declaration.Id)?.Decision : null;
        var founded = (group ?? Person(who).Group) is { } key ? Founded(key) : null;
        return founded is null
            ? MembershipFacts.Of(Protocol, null, declaration, decision)
            : MembershipFacts.Of(
                Protocol, founded, declaration, decision,
                _memberships.Values.Count(other => other.Group == founded.Id && other.State.TakesPlace()),
                WaitingList.Of(founded.Id, _memberships.Values));
    }

    /// <summary>The facts of every group that was founded, for the membership of somebody.</summary>
    public IEnumerable<MembershipFacts> FactsOfGroups(string who) =>
        _groups.Where(group => Founded(group) is not null).Select(group => FactsOf(who, group));

    /// <summary>The facts about what is reported in the group of a step; null where there is no group yet.</summary>
    public ReportFacts? ReportFactsOf(StoryStep step) => Founded(GroupOf(step)) is { } group
        ? ReportFacts.Of(
            Protocol,
            group,
            _memberships.Values.Where(membership => membership.Group == group.Id && membership.IsActive).Select(membership => membership.Person),
            Reported.OpenIn(group.Id))
        : null;

    /// <summary>A call by somebody to the number that people are told to call.</summary>
    public EmergencyCall CallBy(string caller, Instant at) => new(Protocol.Options.EmergencyNumbers[0], at, IdOf(caller));

    /// <summary>The contacts that a coordinator has.</summary>
    public IReadOnlyList<MemberContact> ContactsOf(Actor coordinator) => MemberContact.ListFor(
        coordinator,
        _memberships.Values.Where(membership => _declarations.ContainsKey(membership.Person))
            .Select(membership => (membership, _declarations[membership.Person])));

    /// <summary>Everything that is kept of somebody.</summary>
    public PersonalFile FileOf(string who, Instant now)
    {
        var person = IdOf(who);
        return PersonalFile.Of(
            person,
            Protocol,
            _declarations.Values.Where(declared => declared.Person == person),
            _memberships.Values.Where(membership => membership.Person == person),
            _vettings.Values.Where(file => file.Person == person).Select(file => file.Decision).OfType<VettingDecision>(),
            _disclosures.Where(disclosure => disclosure.Subject == person),
            Reported.RecordsOf(person, now),
            _erased.Where(declared => declared.Person == person),
            Reported.MessagesOf(person)).OrThrow();
    }

    /// <summary>The duties of a matter, a group or a membership by its key, after something happened to it.</summary>
    public void Keep(string matter, Happening happening)
    {
        if (!_duties.TryGetValue(matter, out var duties))
        {
            _duties[matter] = duties = [];
        }

        duties.RemoveAll(duty => happening.Settles.Any(settled => settled.Is(duty)));
        duties.AddRange(happening.Duties.Where(duty => !duties.Contains(duty)));
        _disclosures.AddRange(happening.Disclosures);
    }

    public void Keep(Erasure erasure)
    {
        foreach (var erased in erasure.Declarations)
        {
            _declarations.Remove(erased.Person);
            _erased.Add(erased);
        }

        foreach (var gone in erasure.Erased)
        {
            Reported.Forget(gone);
        }
    }

    public void Keep(PreventionGroup group) => _founded[group.Id] = group;

    public void Keep(DeclarationOfIntention declaration) => _declarations[declaration.Person] = declaration;

    public void Keep(VettingFile file) => _vettings[file.Declaration] = file;

    public void Keep(ContactRecall recall) => _recalls[recall.Subject] = recall;

    public void Keep(MembershipStep step)
    {
        _memberships[step.Next.Person] = step.Next;
        if (step.Recall is { } recall)
        {
            Keep(recall);
        }
    }

    // Member by member: what is an object on both sides is merged, anything else replaces.
    private static void Merge(JsonObject into, JsonObject? part)
    {
        foreach (var (member, value) in part ?? [])
        {
            if (value is JsonObject inner && into[member] is JsonObject known)
            {
                Merge(known, inner);
            }
            else
            {
                into[member] = value?.DeepClone();
            }
        }
    }

    private int Named(string name)
    {
        if (!_reports.Contains(name))
        {
            _reports.Add(name);
        }

        return _reports.IndexOf(name);
    }

    private static int Index(List<string> keys, string? key) =>
        key is not null && keys.IndexOf(key) is >= 0 and var index ? index : throw new KeyNotFoundException();

    // Ids are for the host to make; these are the same on every run.
    private static Guid Id(byte kind, int index) => new(index + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, kind);

    private Villager Person(string who) => _files.People.GetValueOrDefault(who) ?? throw new KeyNotFoundException();

    private GroupWish Wish(string group) => _files.Town.Groups.GetValueOrDefault(group) ?? throw new KeyNotFoundException();
}
