using System.Security.Cryptography;
using System.Text;

namespace Buurtpreventie.Portal;

/// <summary>What is configured, under <c>Portal</c>.</summary>
internal sealed class PortalOptions
{
    /// <summary><c>sqlite</c> or <c>postgresql</c>; how to reach it stands in the connection string <c>Portal</c>.</summary>
    public string Store { get; init; } = "sqlite";

    /// <summary>How people sign in: <c>demo</c>, for development only, or <c>oauth</c>.</summary>
    public string? SignIn { get; init; }

    /// <summary>Whether an empty database gets fictive municipalities, groups and people; for development only.</summary>
    public bool Demo { get; init; }

    /// <summary>The secret under which register numbers are digested, at least 32 bytes in base64, from a vault.</summary>
    public string? DigestKey { get; init; }

    /// <summary>The version of that secret.</summary>
    public int DigestKeyVersion { get; init; } = 1;

    /// <summary>A certificate with private key (PFX) that protects the data-protection keys in the database.</summary>
    public string? KeyCertificate { get; init; }

    /// <summary>The password of that certificate.</summary>
    public string? KeyCertificatePassword { get; init; }

    /// <summary>Where messages are laid for the mail server to pick up.</summary>
    public string MailPickup { get; init; } = "data/mail";

    /// <summary>From whom messages come.</summary>
    public string MailFrom { get; init; } = "buurtpreventie@gemeente.example";

    /// <summary>How many times a minute one address may hand in a public form.</summary>
    public int FormsPerMinute { get; init; } = 20;

    /// <summary>Whether jobs run in this process.</summary>
    public bool Jobs { get; init; } = true;

    /// <summary>The secret for digests; in development one that is no secret.</summary>
    public RegisterNumberKey ToRegisterNumberKey() => new(
        DigestKeyVersion, DigestKey is null ? SHA256.HashData("development only"u8) : Convert.FromBase64String(DigestKey));

    /// <summary>What stands in the way of running with real data; empty when nothing does.</summary>
    public IEnumerable<string> MissingForProduction()
    {
        if (SignIn is null or "demo")
        {
            yield return "Portal:SignIn names no identity provider (demo accounts are for development only)";
        }

        if (DigestKey is null)
        {
            yield return "Portal:DigestKey is missing: the secret under which register numbers are digested";
        }

        if (KeyCertificate is null)
        {
            yield return "Portal:KeyCertificate is missing: what protects the keys in the database";
        }

        if (Demo)
        {
            yield return "Portal:Demo fills the database with people who do not exist";
        }
    }
}
