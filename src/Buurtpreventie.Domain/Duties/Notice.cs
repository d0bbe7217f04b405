namespace Buurtpreventie.Domain;

/// <summary>A message that somebody must get. The host sends it in its own way; the words come from the catalogue.</summary>
/// <param name="Code">What is told, as a stable key of the catalogue: <c>notice.install-app</c>.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">The person it is about, or null.</param>
/// <param name="Rule">The rule that was broken, where the notice tells of a breach.</param>
public sealed record Notice(string Code, Role To, PersonId? Subject = null, Rule Rule = default)
{
    /// <summary>The notice in words to whom it goes, from the standard catalogue.</summary>
    public string In(Language language) => Addressed.Text(Code, To, Rule, language);

    /// <summary>
    /// The notice in words to who reads it: the prevention service and the police also see to whom it went; nobody else reads another's
    /// notice, and gets empty text.
    /// </summary>
    public string In(Language language, Audience reader) => Addressed.Text(Code, To, Rule, language, reader, "notice.to-another");
}
