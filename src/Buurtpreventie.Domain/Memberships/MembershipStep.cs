using System.Collections.Immutable;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What a verb of a membership gives when it is accepted; the host stores all of it in one transaction.</summary>
public sealed class MembershipStep
{
    internal MembershipStep(Membership next, MembershipEvent? happened)
    {
        Next = next;
        Event = happened;
    }

    /// <summary>The membership after it.</summary>
    public Membership Next { get; }

    /// <summary>What happened; null only when <see cref="IsRepeat"/>.</summary>
    public MembershipEvent? Event { get; }

    /// <summary>The same request came before: nothing happens a second time.</summary>
    public bool IsRepeat => Event is null;

    /// <summary>Who must do what by when, because of it.</summary>
    public ImmutableArray<Duty> Duties { get; internal init; } = [];

    /// <summary>The duties from earlier steps that are done, or moot, with this one.</summary>
    public ImmutableArray<SettledDuty> Settles { get; internal init; } = [];

    /// <summary>Who must be told.</summary>
    public ImmutableArray<Notice> Notices { get; internal init; } = [];

    /// <summary>Which data went to whom.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; internal init; } = [];

    /// <summary>The three data that the coordinator gets with this step, and nothing else; null where nothing is passed.</summary>
    public ContactCard? Card { get; internal init; }

    /// <summary>The contact that the coordinator must delete; null where there is none.</summary>
    public ContactRecall? Recall { get; internal init; }
}
