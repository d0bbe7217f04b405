using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Intake;

/// <summary>Reads the tie to the territory, and asks the territory about the address.</summary>
internal static class TieReading
{
    /// <summary>What was claimed: absent is resident, null is none of the three words.</summary>
    public static TieToTerritory? Read(string? claimed) => claimed?.Trim() switch
    {
        null or "" or "resident" => TieToTerritory.Resident,
        "selfEmployed" => TieToTerritory.SelfEmployed,
        "worker" => TieToTerritory.Worker,
        _ => null,
    };

    /// <summary>Whether the protocol admits people with this tie (O-18).</summary>
    public static bool Admits(this Tie option, TieToTerritory tie) => tie switch
    {
        TieToTerritory.SelfEmployed => option == Tie.ResidentOrSelfEmployed,
        TieToTerritory.Worker => option == Tie.ResidentOrWorker,
        _ => true,
    };

    /// <summary>Outside is a fault; where the territory cannot tell, somebody has to look.</summary>
    public static TieCheck Check(in Address address, Territory territory, Faults faults, string target)
    {
        var answer = territory.Contains(address);
        if (answer == Answer.No)
        {
            faults.Add(DeclarationErrors.OutsideTerritory.At(target));
        }

        return answer == Answer.Yes ? TieCheck.InTerritory : TieCheck.ToVerify;
    }
}
