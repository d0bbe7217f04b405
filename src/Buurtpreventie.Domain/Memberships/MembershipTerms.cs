using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// Terms of a membership that neither the source texts nor a protocol option give. All are proposals of the library; a waiting time never
/// outlasts the data that would prove it.
/// </summary>
public static class MembershipTerms
{
    /// <summary>After this an application that nobody decided on lapses.</summary>
    public static Term Lapse { get; } = Term.OfDays(90);

    /// <summary>The most members a WhatsApp group holds, where the protocol says "what the channel allows" (O-30).</summary>
    public static int ChannelLimit => 1024;

    /// <summary>How many members a group has at most (O-30).</summary>
    public static int Capacity(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.MaxMembers ?? ChannelLimit;
    }

    /// <summary>How long the data of a membership that is over are kept (O-34); null while it is not over.</summary>
    public static Term? Keeping(MembershipState state, ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return state switch
        {
            MembershipState.Refused or MembershipState.Withdrawn => options.Retention.RefusedApplication,
            MembershipState.Left or MembershipState.Removed => options.Retention.LeftMember,
            _ => null,
        };
    }

    /// <summary>How long somebody waits before applying again: as long as the data of the earlier application are kept (O-34).</summary>
    public static Term CoolingOff(MembershipState ended, ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ended is MembershipState.Refused or MembershipState.Removed && Keeping(ended, options) is { } kept ? kept : Term.OfDays(0);
    }
}
