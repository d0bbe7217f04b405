namespace Buurtpreventie.Domain;

/// <summary>Answers put together: what is not known of a part stays not known of the whole, unless another part settles it.</summary>
internal static class Answers
{
    public static Answer Of(bool established) => established ? Answer.Yes : Answer.No;

    /// <summary>Yes when one of both is, no when both are no.</summary>
    public static Answer Or(this Answer one, Answer other) =>
        one == Answer.Yes || other == Answer.Yes ? Answer.Yes
        : one == Answer.No && other == Answer.No ? Answer.No
        : Answer.CannotTell;

    /// <summary>No when one of both is, yes when both are yes.</summary>
    public static Answer And(this Answer one, Answer other) =>
        one == Answer.No || other == Answer.No ? Answer.No
        : one == Answer.Yes && other == Answer.Yes ? Answer.Yes
        : Answer.CannotTell;
}
