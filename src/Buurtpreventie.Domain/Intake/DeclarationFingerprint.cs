using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What the host keeps of a declaration to recognise a second one by the same person, also after the register number is erased or where it
/// was never asked. Digests under the host's key; without the key they tell nothing. It goes when the declaration is erased.
/// </summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Person">Whose, as the host knows the person.</param>
/// <param name="RegisterNumber">The digest of the register number; null where there was none.</param>
/// <param name="Contact">
/// The digest of name and mobile number together, because relatives share a number and namesakes a name: <c>v1.</c> and 43 base64url
/// characters.
/// </param>
public sealed record DeclarationFingerprint(DeclarationId Declaration, PersonId Person, RegisterNumberDigest? RegisterNumber, string Contact)
{
    private const int DigestBytes = 32;

    /// <summary>
    /// Whether both are by one person: known to the host as one, of one register number, or of one name and mobile number. Digests of
    /// different key versions say nothing.
    /// </summary>
    public bool IsOfSamePersonAs(DeclarationFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Person == other.Person
            || (RegisterNumber is { } number && number == other.RegisterNumber)
            || Contact == other.Contact;
    }

    /// <summary>The digest of a name and a mobile number, for who has no more of somebody than a list with contacts.</summary>
    /// <param name="name">The name; case, accents and hyphens do not count.</param>
    /// <param name="number">The mobile number.</param>
    /// <param name="key">The host's key.</param>
    public static string ContactOf(in PersonName name, in MobileNumber number, RegisterNumberKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Span<byte> digest = stackalloc byte[DigestBytes];
        key.Digest(Encoding.UTF8.GetBytes($"contact\n{name.ToComparisonKey()}\n{number:N}"), digest);
        return string.Create(CultureInfo.InvariantCulture, $"v{key.Version}.{Base64Url.EncodeToString(digest)}");
    }
}
