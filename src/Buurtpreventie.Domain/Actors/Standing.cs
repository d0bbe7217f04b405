namespace Buurtpreventie.Domain;

/// <summary>How an actor stands to one matter: in which role, whether the matter lies in scope, and whether it is his or her own.</summary>
/// <param name="Role">The role in which the actor acts.</param>
/// <param name="Sees">Whether the matter lies within the actor's scope.</param>
/// <param name="IsOwnCase">Whether the matter is about the actor.</param>
public readonly record struct Standing(Role Role, bool Sees, bool IsOwnCase)
{
    /// <summary>The standing of <paramref name="actor"/> to a matter that belongs to <paramref name="matter"/> and is about <paramref name="subject"/>.</summary>
    public static Standing Of(in Actor actor, in Jurisdiction matter, PersonId subject) =>
        new(actor.Role, actor.Sees(matter, subject), actor.Is(subject));
}
