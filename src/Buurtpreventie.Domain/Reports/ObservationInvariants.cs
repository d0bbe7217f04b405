namespace Buurtpreventie.Domain.Reports;

/// <summary>What is true of every observation, under whatever protocol it was made.</summary>
internal static class ObservationInvariants
{
    public static bool Hold(ObservationSnapshot row) =>
        row.Schema == 1
        && Enum.IsDefined(row.Kind) && Enum.IsDefined(row.Urgency)
        && (row.Location is null || row.Location.IsClear)
        && row.Persons.All(person => person is { IsEmpty: false })
        && row.Vehicles.All(vehicle => vehicle is { IsEmpty: false, Plate: not { IsDefault: true } })
        && row.Media.All(item => item is { Caption.Length: > 0, Purpose: MediaPurpose.Description, IsRecognisable: not null })
        && row.Kind switch
        {
            ObservationKind.Report => row is { Location: not null, IsNew: true }
                && row.Senses != Senses.None && Situations.HasBehaviour(row.Categories, row.Behaviours)
                && (row.Media.IsEmpty || !row.Persons.IsEmpty || !row.Vehicles.IsEmpty),
            ObservationKind.Doubt => row is { Location: not null, IsNew: true, Direction: null, Note: null, Categories: SituationCategories.None }
                && Situations.HasBehaviour(row.Categories, row.Behaviours)
                && row.Persons.IsEmpty && row.Vehicles.IsEmpty && row.Media.IsEmpty,
            _ => true,
        };
}
