namespace Buurtpreventie.Domain;

/// <summary>A duty from an earlier step that is done, or moot, with a later one. What no step settles is done by hand, and whoever must do it says so.</summary>
/// <param name="Code">The duty.</param>
/// <param name="Subject">The person it was about; null for whoever.</param>
public readonly record struct SettledDuty(string Code, PersonId? Subject = null)
{
    /// <summary>Whether it is this duty.</summary>
    public bool Is(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Code == Code && (Subject is null || duty.Subject == Subject);
    }
}
