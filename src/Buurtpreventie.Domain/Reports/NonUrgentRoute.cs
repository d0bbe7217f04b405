using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Where what is not urgent goes, and what to call when it becomes urgent (R-019, O-32).</summary>
public sealed class NonUrgentRoute
{
    private NonUrgentRoute(ImmutableArray<NonUrgentContact> contacts, ImmutableArray<EmergencyNumber> numbers)
    {
        Contacts = contacts;
        Numbers = numbers;
    }

    /// <summary>The contacts, in the order shown.</summary>
    public ImmutableArray<NonUrgentContact> Contacts { get; }

    /// <summary>The numbers for when it becomes urgent.</summary>
    public ImmutableArray<EmergencyNumber> Numbers { get; }

    /// <summary>The route under these options.</summary>
    public static NonUrgentRoute Of(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options.NonUrgentContacts, options.EmergencyNumbers);
    }

    /// <summary>The lines to show: one for each contact, one for each number.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public ImmutableArray<string> In(Language language, Texts? texts = null)
    {
        texts ??= Texts.Standard;
        return
        [
            .. Contacts.Select(contact => OptionWords.Of(contact, language, texts)),
            .. Numbers.Select(number => texts.Of("saar.if-urgent", language, ErrorArgument.Of("emergency", number))),
        ];
    }
}
