using System.Text;

namespace Buurtpreventie.RulesOff;

/// <summary>What is put around a part of a source text.</summary>
internal readonly record struct Wrap(int Start, int End, string Before, string After)
{
    /// <summary>The text with all of it in place: around the same spot, the longer part lies outside.</summary>
    public static string All(string text, IEnumerable<Wrap> wraps)
    {
        var marks = wraps
            .SelectMany(wrap => new[]
            {
                (At: wrap.Start, IsEnd: false, Order: -wrap.End, Text: wrap.Before),
                (At: wrap.End, IsEnd: true, Order: -wrap.Start, Text: wrap.After),
            })
            .OrderBy(mark => mark.At).ThenByDescending(mark => mark.IsEnd).ThenBy(mark => mark.Order);
        var result = new StringBuilder();
        var done = 0;
        foreach (var (at, _, _, inserted) in marks)
        {
            result.Append(text, done, at - done).Append(inserted);
            done = at;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
