using System.Globalization;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Portal.Demo;

/// <summary>A declaration of intention as somebody who does not exist would fill it in.</summary>
internal static class DemoForm
{
    public static readonly ConsentForm AllTicked = new()
    {
        DataToPolice = true,
        Processing = true,
        RefusalPossible = true,
        DataToCoordinator = true,
        RulesKnown = true,
        RulesAccepted = true,
    };

    public static DeclarationForm Of(DemoTown town, string first, string last, LocalDate birth, string houseNumber, string mobile, LocalDate on)
    {
        var options = town.Profile.Options;
        return new()
        {
            Group = town.GroupName,
            FirstName = first,
            LastName = last,
            NationalRegisterNumber = options.NationalNumber == NationalNumberUse.Required ? NumberOf(birth).ToString("F") : null,
            BirthDate = options.AgeEvidence == AgeEvidence.BirthDate ? birth.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : null,
            Street = town.Place.Street,
            Number = houseNumber,
            PostalCode = town.Place.PostalCode,
            Place = town.Place.Place,
            MobileNumber = mobile,
            Email = $"{first}.{last}@buurt.example".ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal),
            Smartphone = true,
            Consents = AllTicked,
            Signature = new() { Name = $"{first} {last}", Place = town.Place.Place, Date = on.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) },
        };
    }

    /// <summary>A register number of nobody: so many children are registered on no day that it would come to these.</summary>
    public static NationalRegisterNumber NumberOf(LocalDate birth)
    {
        for (var check = 1; check <= 97; check++)
        {
            if (NationalRegisterNumber.TryParse($"{birth:yyMMdd}996{check:00}", out var number) && number.BirthDate.Earliest == birth)
            {
                return number;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(birth));
    }
}
