using System.Text;

namespace Buurtpreventie.Cli.Story;

/// <summary>How a line stands out, where colours can be shown.</summary>
internal enum Ink
{
    Plain = 0,
    Strong = 1,
    Faint = 2,
    Bad = 31,
    Good = 32,
    Marked = 36,
}

/// <summary>What the story is written on: lines of limited width, each with a mark before it, in colour only on a screen.</summary>
internal sealed class Paper(bool hasColour)
{
    private const int Width = 100;
    private const int Across = 60;
    private const int Indent = 7;

    private readonly StringBuilder _text = new();

    /// <summary>What is written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>An empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>A title with a line under it.</summary>
    public void Title(string title)
    {
        Write(title, Ink.Strong);
        Write(new string('═', title.Length), Ink.Strong);
    }

    /// <summary>A line across, with the day in it.</summary>
    public void Day(string day) => Write($"── {day} {new string('─', Math.Max(0, Across - day.Length - 4))}", Ink.Marked);

    /// <summary>A paragraph with a mark in the margin.</summary>
    public void Margin(string mark, string text, Ink ink = Ink.Plain) => Flow(mark.PadRight(Indent), Indent, text, ink);

    /// <summary>A paragraph below one in the margin, with a mark of its own.</summary>
    public void Below(string mark, string text, Ink ink = Ink.Plain) => Flow($"{new string(' ', Indent)}{mark} ", Indent + mark.Length + 1, text, ink);

    /// <summary>A paragraph without a mark.</summary>
    public void Plain(string text, Ink ink = Ink.Plain) => Flow("", 0, text, ink);

    private void Flow(string start, int indent, string text, Ink ink)
    {
        var line = new StringBuilder(start);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > indent && line.Length + word.Length > Width)
            {
                Write(line.ToString().TrimEnd(), ink);
                line.Clear().Append(' ', indent);
            }

            line.Append(word).Append(' ');
        }

        Write(line.ToString().TrimEnd(), ink);
    }

    private void Write(string line, Ink ink) =>
        _text.Append(hasColour && ink != Ink.Plain ? $"\u001B[{(int)ink}m{line}\u001B[0m" : line).Append('\n');
}
