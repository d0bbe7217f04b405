namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// A word of the lists, written as people spell it; case and accents do not count. <c>patrouill*</c> is every word that begins so,
/// <c>*straat</c> every longer word that ends so, <c>op de hoogte</c> these words in a row, in which <c>_</c> is any one word.
/// </summary>
/// <param name="Cue">What it is a sign of.</param>
/// <param name="Language">The language it belongs to; null for all. Every list is read in every message: neighbours mix languages.</param>
/// <param name="Text">The word or words.</param>
/// <param name="IsException">Whether it is no such sign, although another word of the list fits.</param>
public sealed record MessageWord(MessageCue Cue, Language? Language, string Text, bool IsException = false);
