namespace Buurtpreventie.Domain;

/// <summary>A message that somebody must get. The host sends it in its own way; the words come from the catalogue.</summary>
/// <param name="Code">What is told, as a stable key of the catalogue: <c>notice.install-app</c>.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">The person it is about, or null.</param>
public sealed record Notice(string Code, Role To, PersonId? Subject = null)
{
    /// <summary>The notice in words, from the standard catalogue.</summary>
    public string In(Language language) => Texts.Standard.Of(Code, language);
}
