using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;

namespace Buurtpreventie.Portal.Api;

/// <summary>The message goes to the group.</summary>
/// <param name="OtherEvents">The reports, open now, that are about something else.</param>
internal sealed record NotifyRequest(IReadOnlyList<ReportId>? OtherEvents = null);

/// <summary>A reaction.</summary>
/// <param name="Reaction">How.</param>
/// <param name="IsSafe">Whether it is confirmed that it is safe.</param>
internal sealed record ReactionRequest(SafeReaction Reaction, bool IsSafe = false);

/// <summary>To which contact of the protocol.</summary>
internal sealed record RouteRequest(NonUrgentContactKind Contact);

/// <summary>Why something is known and harmless.</summary>
internal sealed record HarmlessRequest(HarmlessReason? Reason = null);
