namespace Buurtpreventie.Domain;

/// <summary>
/// What a value object of words says about itself, such as a name: the same as a packed one, so that parsing, formatting and
/// converters are shared. It is a struct around the strings that it keeps; reading allocates those and nothing else, and nothing at
/// all when the text is refused.
/// </summary>
internal interface IText<TSelf> : ICode<TSelf>
    where TSelf : struct, IText<TSelf>;
