using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>What kinds of data are used for, and who gets to see them for that.</summary>
/// <param name="What">Which kinds.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Recipients">Who sees them.</param>
public sealed record DataUse(DataCategories What, ProcessingPurpose Purpose, Role Recipients);
