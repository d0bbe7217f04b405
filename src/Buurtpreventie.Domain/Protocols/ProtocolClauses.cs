namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The clauses of a protocol in words, in its own languages; plain data. <see cref="StandardFor"/> gives the wording of the library.
/// A text is at most <see cref="MaxLength"/> characters and stands there in every language of the protocol.
/// </summary>
public sealed record ProtocolClauses
{
    /// <summary>The longest text of a clause, in characters.</summary>
    public const int MaxLength = 2000;

    /// <summary>That 101 comes first. Every protocol needs it.</summary>
    public TextEntry? EmergencyCall { get; init; }

    /// <summary>Who is responsible for the personal data. Every protocol needs it; how long data are kept is option O-34.</summary>
    public TextEntry? Controller { get; init; }

    /// <summary>Where people turn to about their data. Every protocol needs it.</summary>
    public TextEntry? PrivacyContact { get; init; }

    /// <summary>On which legal basis the police asks for the register number (C-18); needed unless it is forbidden. Consent is never a basis.</summary>
    public TextEntry? NationalNumberBasis { get; init; }

    /// <summary>How the group is part of wider neighbourhood work; needed where a sponsor is.</summary>
    public TextEntry? Embedding { get; init; }

    /// <summary>How the parties keep in touch, or null.</summary>
    public TextEntry? Communication { get; init; }

    /// <summary>What support depends on the budget, or null.</summary>
    public TextEntry? Budget { get; init; }

    /// <summary>Where people get more information about the project: a desk or a page, never a person's; or null.</summary>
    public TextEntry? ProjectContact { get; init; }

    /// <summary>The library's own wording of every clause that a protocol with these options needs.</summary>
    public static ProtocolClauses StandardFor(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            EmergencyCall = Standard("emergency-call"),
            Controller = Standard($"controller.{TextKeys.Kebab(options.Intake.ToString())}"),
            PrivacyContact = Standard($"privacy-contact.{TextKeys.Kebab(options.Intake.ToString())}"),
            NationalNumberBasis = options.NationalNumber == NationalNumberUse.Forbidden ? null : Standard("national-number-basis"),
            Embedding = options.Founding.Sponsor == Sponsor.None ? null : Standard("embedding"),
        };
    }

    /// <summary>Every clause with its member and the rule that asks for it.</summary>
    internal IEnumerable<(string Name, Rule Rule, TextEntry? Text)> All =>
    [
        ("emergencyCall", Rule.Source(30), EmergencyCall),
        ("controller", Rule.Source(33), Controller),
        ("privacyContact", Rule.Source(33), PrivacyContact),
        ("nationalNumberBasis", Rule.Option(14), NationalNumberBasis),
        ("embedding", Rule.Source(31), Embedding),
        ("communication", default, Communication),
        ("budget", Rule.Source(38), Budget),
        ("projectContact", Rule.Source(232), ProjectContact),
    ];

    private static TextEntry Standard(string clause)
    {
        var (key, texts) = ($"clause.{clause}", Texts.Standard);
        return new(texts[key, Language.Dutch], texts[key, Language.French], texts[key, Language.German], texts[key, Language.English]);
    }
}
