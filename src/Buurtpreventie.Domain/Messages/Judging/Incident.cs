using NodaTime;

namespace Buurtpreventie.Domain.Messages;

/// <summary>What the messages before say that matters for the next one.</summary>
/// <param name="HasMessages">Whether anything was said.</param>
/// <param name="HasReport">Whether something was reported.</param>
/// <param name="IsPoliceThere">Whether the police is on the spot.</param>
/// <param name="SenderGoesOn">Whether the last one was by the same sender, within two minutes.</param>
internal readonly record struct Incident(bool HasMessages, bool HasReport, bool IsPoliceThere, bool SenderGoesOn)
{
    private static readonly Duration SameBreath = Duration.FromMinutes(2);

    /// <summary>Nothing was said yet.</summary>
    public static Incident New => default;

    /// <summary>A report stands, and whoever answers speaks for the first time in a while.</summary>
    public static Incident Reported(bool isPoliceThere) => new(HasMessages: true, HasReport: true, isPoliceThere, SenderGoesOn: false);

    public static Incident Before(GroupMessage message, ReadOnlySpan<GroupMessage> earlier, MessageWords words)
    {
        var (hasReport, isPoliceThere) = (false, false);
        foreach (var one in earlier)
        {
            using var scan = MessageScan.Of(one.Text, words);
            hasReport |= Signs.IsReport(scan, Telling.Of(scan)) && !Signs.IsDoubt(scan);
            isPoliceThere |= Signs.PoliceArrived(scan);
        }

        var goesOn = earlier is [.., var last] && last.Sender == message.Sender && message.SentAt - last.SentAt <= SameBreath;
        return new(earlier.Length > 0, hasReport || isPoliceThere, isPoliceThere, goesOn);
    }
}
