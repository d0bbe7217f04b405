namespace Buurtpreventie.Domain;

/// <summary>How every id is read and written.</summary>
internal static class IdText
{
    public static ParseFault Malformed => new(IdErrors.Malformed);

    public static bool TryRead(ReadOnlySpan<char> text, out Guid id) => Guid.TryParse(text, out id) && id != Guid.Empty;

    public static bool TryWrite<T>(Guid id, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        return format is "" or "F" or "N" ? id.TryFormat(destination, out written, "D") : CodeText.UnknownFormat<T>();
    }

    public static Guid NotEmpty(Guid id) => id != Guid.Empty ? id : throw new ArgumentException("An id is never empty.", nameof(id));
}
