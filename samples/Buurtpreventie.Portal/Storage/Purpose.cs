namespace Buurtpreventie.Portal.Storage;

/// <summary>What something is sealed for; what is sealed for one purpose does not open for another.</summary>
internal enum Purpose
{
    Declaration = 1,
    RegisterNumber = 2,
    Vetting = 3,
    Observation = 4,
    ListedMember = 5,
}
