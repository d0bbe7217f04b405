namespace Buurtpreventie.Portal.Storage;

/// <summary>A data-protection key, as ASP.NET Core writes it; itself protected where a certificate is configured.</summary>
internal sealed class KeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
