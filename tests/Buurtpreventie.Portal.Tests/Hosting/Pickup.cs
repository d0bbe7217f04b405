using System.Text;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>A pickup directory that the test empties as a mail server would.</summary>
internal sealed class Pickup : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-mail-").FullName;

    public (string Key, string Value) Setting => ("Portal:MailPickup", _folder);

    /// <summary>The ids of the messages that lie there, by the name of their file.</summary>
    public IReadOnlyList<Guid> Ids => [.. Messages.Select(path => Guid.Parse(Path.GetFileNameWithoutExtension(path)))];

    /// <summary>The messages, as text.</summary>
    public IReadOnlyList<string> Texts => [.. Messages.Select(path => File.ReadAllText(path, Encoding.UTF8))];

    /// <summary>Everything that lies there, also what is not finished.</summary>
    public IReadOnlyList<string> Files => Directory.GetFiles(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Messages => Directory.GetFiles(_folder, "*.eml").Order(StringComparer.Ordinal);
}
