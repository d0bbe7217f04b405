namespace Buurtpreventie.Portal.SignIn;

/// <summary>Where somebody comes home to.</summary>
internal static class Homes
{
    public static string Of(Role role) => role switch
    {
        Role.Resident => "/my",
        Role.Police => "/police",
        Role.Municipality => "/municipality",
        Role.Coordinator => "/group",
        Role.Province => "/province",
        _ => "/",
    };
}
