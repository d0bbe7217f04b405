using System.Collections.Immutable;
using System.Text;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>A document in one language, to show, print or have signed: a title and sections of lines. The host may render it in its own way.</summary>
public sealed class Document
{
    internal Document(Language language, string title, ImmutableArray<DocumentSection> sections)
    {
        Language = language;
        Title = title;
        Sections = sections;
    }

    /// <summary>The language it is written in.</summary>
    public Language Language { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The sections, in reading order.</summary>
    public ImmutableArray<DocumentSection> Sections { get; }

    /// <summary>The document as Markdown.</summary>
    public string ToMarkdown() => Write("# ", "## ", "- ");

    /// <summary>The document as plain text.</summary>
    public string ToPlainText() => Write("", "", "• ");

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private string Write(string title, string heading, string bullet)
    {
        var text = new StringBuilder(title).Append(Title).Append('\n');
        foreach (var section in Sections)
        {
            text.Append('\n');
            if (section.Heading is not null)
            {
                text.Append(heading).Append(section.Heading).Append("\n\n");
            }

            for (var i = 0; i < section.Lines.Length; i++)
            {
                var mark = section.Style switch
                {
                    LineStyle.Bullets => bullet,
                    LineStyle.Numbers => $"{TextTemplate.Digits(i + 1)}. ",
                    _ => i > 0 ? "\n" : "",
                };
                text.Append(mark).Append(section.Lines[i].Text).Append('\n');
            }
        }

        return text.ToString();
    }
}

/// <summary>A section of a document.</summary>
public sealed class DocumentSection
{
    internal DocumentSection(string? heading, LineStyle style, ImmutableArray<DocumentLine> lines)
    {
        Heading = heading;
        Style = style;
        Lines = lines;
    }

    /// <summary>The heading, or null.</summary>
    public string? Heading { get; }

    /// <summary>How the lines stand.</summary>
    public LineStyle Style { get; }

    /// <summary>The lines.</summary>
    public ImmutableArray<DocumentLine> Lines { get; }
}

/// <summary>A line of a document.</summary>
public readonly record struct DocumentLine
{
    internal DocumentLine(string text, Rule rule = default)
    {
        Text = text;
        Rule = rule;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The rule the line says in words; <c>default</c> where it says none.</summary>
    public Rule Rule { get; }
}
