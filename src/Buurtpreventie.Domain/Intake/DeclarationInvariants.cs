using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Intake;

/// <summary>What is true of every declaration, whatever led to it. A stored row that breaks it was not written by this library.</summary>
internal static class DeclarationInvariants
{
    public static bool Hold(DeclarationSnapshot row) =>
        row.Schema == DeclarationSnapshot.CurrentSchema
        && !row.Id.IsDefault && !row.Person.IsDefault
        && row.Protocol is { Version: >= 1, Municipality.IsDefault: false }
        && row.Group is { Length: > 0 } && row.SignedIn is { Length: > 0 }
        && !row.Name.IsDefault && !row.Address.IsDefault && !row.MobileNumber.IsDefault && !row.Email.IsDefault
        && row.RegisterNumber is not { IsDefault: true } && row.RegisterNumberDigest is not { IsDefault: true }
        && (row.RegisterNumber is null || row.RegisterNumberDigest is null)
        && row.BirthDate is not { IsDefault: true }
        && Enum.IsDefined(row.Tie) && Enum.IsDefined(row.TieCheck)
        && (row.Tie == TieToTerritory.Resident ? row.Workplace is null : row.Workplace is { IsDefault: false })
        && !row.RulesVersion.IsDefault
        && row.SignedOn <= Brussels.DateOf(row.HandedInAt)
        && row.Parents.Length <= 2 && row.Parents.All(parent => parent is { Name.IsDefault: false, Place.Length: > 0 })
        && row.Parents.IsEmpty == row.ComesOfAge is null
        && (row.Responder is not { } responder || Enum.IsDefined(responder))
        && Consents.Restore(row.Consents).IsSuccess;
}
