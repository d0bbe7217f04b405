namespace Buurtpreventie.Domain;

/// <summary>
/// Thrown by <see cref="Outcome{T}.OrThrow"/> where a refusal was not expected. Its message holds codes and targets only.
/// </summary>
public sealed class RefusedException : InvalidOperationException
{
    internal RefusedException(ErrorList errors)
        : base($"Refused: {errors}") => Errors = errors;

    /// <summary>What stood in the way.</summary>
    public ErrorList Errors { get; }
}

/// <summary>
/// Thrown by every <c>Parse</c> of this library. It carries the error; neither it nor its message holds the text that was parsed.
/// </summary>
public sealed class DomainFormatException : FormatException
{
    internal DomainFormatException(DomainError error)
        : base($"{error.Code}: {error.In(Language.English)}") => Error = error;

    /// <summary>What is wrong with the text.</summary>
    public DomainError Error { get; }
}
