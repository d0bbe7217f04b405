namespace Buurtpreventie.Domain.DependencyInjection;

/// <summary>What a host chooses once, at its start. Immutable: change it by <c>with</c>.</summary>
public sealed record BuurtpreventieOptions
{
    private BuurtpreventieOptions()
    {
    }

    /// <summary>The library's own choices.</summary>
    public static BuurtpreventieOptions Default { get; } = new();

    /// <summary>The catalogue; by default the standard one. For wording of one's own: <see cref="Texts.Replacing"/>.</summary>
    public Texts Texts { get; init; } = Texts.Standard;
}
