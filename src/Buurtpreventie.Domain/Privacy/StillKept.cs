using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What an erasure leaves, and why.</summary>
/// <param name="What">Which kinds of data.</param>
/// <param name="Because">Why.</param>
/// <param name="Record">Which record, with its last day and its hold; null for what stays without a name.</param>
public sealed record StillKept(DataCategories What, KeptBecause Because, Retained? Record = null);
