using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>Reads the <c>*.texts.json</c> files embedded in the package.</summary>
internal static partial class TextFiles
{
    public static Dictionary<string, TextEntry> ReadAll()
    {
        var all = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        var assembly = typeof(TextFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".texts.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (keys, entry) in JsonSerializer.Deserialize(stream, TextFileJson.Default.DictionaryStringTextEntry)!)
            {
                foreach (var key in TextKeys.Each(keys))
                {
                    all.Add(key, entry);
                }
            }
        }

        return all;
    }

    [JsonSerializable(typeof(Dictionary<string, TextEntry>))]
    private sealed partial class TextFileJson : JsonSerializerContext;
}
