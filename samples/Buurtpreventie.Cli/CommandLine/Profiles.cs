using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Cli;

/// <summary>The profiles by the words of the command line, and a protocol of one for trying it out.</summary>
internal static class Profiles
{
    private static readonly (string Word, ProtocolProfile Profile)[] All =
    [
        ("deck", ProtocolProfiles.Deck),
        ("bilzen", ProtocolProfiles.Bilzen),
        ("ghent", ProtocolProfiles.Ghent),
        ("limburg", ProtocolProfiles.LimburgBase),
    ];

    public static ChoiceOption<ProtocolProfile> Option() => new("--protocol", Wording.ProtocolChoice, All);

    public static ChoiceArgument<ProtocolProfile> Argument(string name, TextEntry about) => new(name, about, All);

    /// <summary>The word by which the command line names a profile.</summary>
    public static string Word(this ProtocolProfile profile) => Array.Find(All, known => known.Profile == profile).Word;

    /// <summary>The profile as it stands, signed by everybody and in force from <paramref name="day"/>.</summary>
    public static Protocol SignedFor(this ProtocolProfile profile, MunicipalityCode municipality, PoliceZoneCode zone, LocalDate day)
    {
        var draft = profile.For(municipality, zone);
        return draft.Sign(draft.Parties.Select(party => new ProtocolSignature(party, day)), day).OrThrow();
    }
}
