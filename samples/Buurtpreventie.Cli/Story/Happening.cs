using System.Collections.Immutable;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Cli.Story;

/// <summary>What came of a step that the library accepted, in one shape for every kind of step.</summary>
internal sealed record Happening
{
    /// <summary>Whose or which state it is about, and the state it is in now; null where a step leads to none.</summary>
    public (Func<Language, string> Whose, Enum State)? Now { get; init; }

    /// <summary>Whether somebody only looked, and nothing was changed.</summary>
    public bool IsLook { get; init; }

    /// <summary>Whether the same request came before, so that nothing happened now.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Who must do what by when.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Which duties from before are done with it.</summary>
    public ImmutableArray<SettledDuty> Settles { get; init; } = [];

    /// <summary>Who is told.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>What went from whom to whom.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; init; } = [];

    /// <summary>The cards that the coordinator gets, or has.</summary>
    public ImmutableArray<ContactCard> Cards { get; init; } = [];

    /// <summary>What else there is to see.</summary>
    public ImmutableArray<Func<Language, string>> Asides { get; init; } = [];

    public static Happening Seen(params IEnumerable<Func<Language, string>> asides) => new() { IsLook = true, Asides = [.. asides] };

    public static Happening Of(string whose, MembershipStep step) => new()
    {
        Now = (_ => whose, step.Next.State),
        IsRepeat = step.IsRepeat,
        Duties = step.Duties,
        Settles = step.Settles,
        Notices = step.Notices,
        Disclosures = step.Disclosures,
        Cards = step.Card is { } card ? [card] : [],
    };

    public static Happening Of<TState, TEvent>(string whose, Enum state, Step<TState, TEvent> step)
        where TState : class
        where TEvent : class => Of(_ => whose, state, step);

    public static Happening Of<TState, TEvent>(Func<Language, string> whose, Enum state, Step<TState, TEvent> step)
        where TState : class
        where TEvent : class => new()
        {
            Now = (whose, state),
            IsRepeat = step.IsRepeat,
            Duties = step.Duties,
            Settles = step.Settles,
            Notices = step.Notices,
        };

    /// <summary>The same, with something more to see.</summary>
    public Happening With(Func<Language, string> aside) => this with { Asides = Asides.Add(aside) };
}
