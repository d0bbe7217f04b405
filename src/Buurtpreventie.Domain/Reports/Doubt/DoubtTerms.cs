using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Times of a doubt query that no source text gives; proposals of the library.</summary>
public static class DoubtTerms
{
    /// <summary>How long the appointed caller has before somebody else may offer.</summary>
    public static Duration CallWithin { get; } = Duration.FromMinutes(5);

    /// <summary>How long a question stays open: as long as what was seen is fit for a report (O-25).</summary>
    public static Duration OpenFor(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Duration.FromMinutes(options.ObservationMinutes);
    }
}
