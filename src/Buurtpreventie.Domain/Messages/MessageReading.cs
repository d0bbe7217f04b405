using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Messages;

/// <summary>What the message rules make of a message. Nothing is ever removed or hidden on the ground of it.</summary>
/// <param name="Elements">What it tells of an event.</param>
/// <param name="Findings">What may be wrong with it, in the order of <see cref="MessageLabel"/>; empty for a message that keeps the rules.</param>
public readonly record struct MessageReading(MessageElements Elements, ImmutableArray<MessageFinding> Findings)
{
    private readonly Sequence<MessageFinding> _findings = Findings;

    /// <inheritdoc cref="MessageReading(MessageElements, ImmutableArray{MessageFinding})"/>
    public ImmutableArray<MessageFinding> Findings { get => _findings.Items; init => _findings = value; }

    /// <summary>Whether it keeps the rules, as far as they can see.</summary>
    public bool IsCompliant => Findings.IsEmpty;

    /// <summary>Why the protocol refuses the message before it is sent (O-24); empty where it may go.</summary>
    public ErrorList RefusalsUnder(ProtocolOptions options) =>
        ErrorList.Of([.. Findings.Where(finding => finding.IsRefusedUnder(options)).Select(finding => finding.ToError())]);

    /// <summary>What the sender of a message that may go is told, to change it or to confirm it.</summary>
    public ImmutableArray<MessageFinding> WarningsUnder(ProtocolOptions options) => [.. Findings.Where(finding => finding.IsToldUnder(options))];

    /// <summary>Whether there is a finding of this sort.</summary>
    public bool Has(MessageLabel label)
    {
        foreach (var finding in Findings)
        {
            if (finding.Label == label)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it tells this of the event.</summary>
    public bool Tells(MessageElements element) => (Elements & element) == element;
}
