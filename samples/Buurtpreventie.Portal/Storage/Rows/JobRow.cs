namespace Buurtpreventie.Portal.Storage;

/// <summary>A job that runs once a day, on whichever node comes first.</summary>
internal sealed class JobRow
{
    public required string Name { get; init; }

    /// <summary>The last day, in Brussels, for which it ran to its end.</summary>
    public LocalDate? DoneFor { get; set; }
}
