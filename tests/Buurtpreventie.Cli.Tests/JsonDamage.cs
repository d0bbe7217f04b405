namespace Buurtpreventie.Cli.Tests;

/// <summary>JSON that somebody edited carelessly: some bytes changed, taken out, doubled, or put elsewhere.</summary>
internal static class JsonDamage
{
    public static byte[] Of(byte[] json, Random random)
    {
        var bytes = json.ToList();
        for (var i = random.Next(4); i > 0; i--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(1, 12));
            var piece = bytes.Skip(at).Take(length).ToList();
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = "\"{}[]:,0\\u 9nt\u0000\u00E9"u8[random.Next(17)];
                    break;
                case 1:
                    bytes.RemoveRange(at, piece.Count);
                    break;
                case 2:
                    bytes.InsertRange(at, piece);
                    break;
                default:
                    bytes.InsertRange(random.Next(bytes.Count), piece);
                    break;
            }
        }

        return [.. bytes];
    }

    public static byte[] OnOneLine(byte[] json, Random random) => [.. Of(json, random).Where(b => b is not ((byte)'\n' or (byte)'\r'))];
}
