using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What the police writes for itself: why an applicant is refused. It is in no event, notice, decision or error; it shows itself as
/// a mask and is written as JSON for storage only.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PoliceNoteJsonConverter))]
public sealed class PoliceNote : IPersonal, IEquatable<PoliceNote>
{
    /// <summary>The most characters a note may have.</summary>
    public const int Longest = 1000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    private PoliceNote(string text) => _text = text;

    /// <summary>A note; blanks at the ends are dropped.</summary>
    /// <returns>The note, or <c>vetting.reason-missing</c> or <c>vetting.reason-too-long</c>.</returns>
    public static Outcome<PoliceNote> Of(string? text) => text?.Trim() switch
    {
        null or "" => VettingErrors.ReasonMissing,
        { Length: > Longest } => VettingErrors.ReasonTooLong.With(ErrorArgument.Of("most", Longest)),
        var note => new PoliceNote(note),
    };

    /// <summary>The text itself, for the eyes of the police.</summary>
    public string Reveal() => _text;

    /// <summary>Equal when the texts are.</summary>
    public bool Equals([NotNullWhen(true)] PoliceNote? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PoliceNote);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The mask.</summary>
    public override string ToString() => "***";
}
