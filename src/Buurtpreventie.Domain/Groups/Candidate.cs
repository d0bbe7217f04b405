using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Groups;

/// <summary>A candidate for coordinator or deputy, as the own declaration of intention shows: who, and which rules were accepted .</summary>
/// <param name="Person">Who.</param>
/// <param name="Rules">The rules that the candidate accepted.</param>
public readonly record struct Candidate(PersonId Person, RulesAcceptance Rules);
